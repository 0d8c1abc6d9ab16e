import { describe, expect, it } from 'vitest';
import { asksForNothing, findAsked } from './asked.ts';
import { knownSkills } from './known-skills.ts';

const asked = (clause: string) => findAsked(knownSkills(), clause).map(({ name }) => name);

describe('a clause about the employer', () => {
  it.each([
    'We are the leading provider of health insurance and financial services.',
    'Our group stands for sustainability, teamwork and customer satisfaction.',
    'The company is active in logistics, retail and e-commerce.',
    'Acme has been a pioneer of machine learning since 2009.',
    'Wir sind ein Unternehmen der Logistik mit 400 Mitarbeitern.',
    'Die Bank ist in 60 Ländern tätig, im Investmentbanking und Zahlungsverkehr.',
    'Als führender Anbieter von Medizintechnik entwickeln wir Implantate.',
    'Unser Haus bietet Pflege, Therapie und Rehabilitation unter einem Dach.',
  ])('asks for nothing: "%s"', (clause) => {
    expect(asksForNothing(clause)).toBe(true);
    expect(asked(clause)).toEqual([]);
  });

  it('still names the tools that one will work with', () => {
    expect(asked('We build our platform with Kotlin and Kubernetes.')).toEqual(['Kotlin', 'Kubernetes']);
    expect(asked('Wir arbeiten mit Terraform.')).toEqual(['Terraform']);
  });
});

describe('a clause about the candidate', () => {
  it.each([
    ['We are looking for an accountant with experience in payroll.', 'Payroll'],
    ['Wir suchen eine Fachkraft mit Kenntnissen in der Lohnbuchhaltung.', 'Lohnbuchhaltung'],
    ['Support our finance team with month-end closing', 'Month-end closing'],
    ['Provides bookkeeping to clients that are new to the market', 'bookkeeping'],
    ['Du liebst Projektmanagement', 'Project management'],
    ['Knowledge of machine learning is a plus.', 'Machine learning'],
    ['Machine learning', 'Machine learning'],
    ['As a nurse on our ward: wound care and medication management', 'Wound care'],
    ['Übernahme der Lohnbuchhaltung', 'Lohnbuchhaltung'],
  ])('asks for what it names: "%s"', (clause, skill) => {
    expect(asksForNothing(clause)).toBe(false);
    expect(asked(clause)).toContain(skill);
  });
});
