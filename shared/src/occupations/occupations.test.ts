import { describe, expect, it } from 'vitest';
import { cuesIn, evidenceOf, families, isOccupation } from './families.ts';
import { knownOccupations } from './known-occupations.ts';
import { likeness, profileOf } from './profile.ts';

const familyIn = (text: string) => {
  const evidence = evidenceOf(cuesIn(text));
  return families()[evidence.indexOf(Math.max(...evidence))]?.name;
};

describe('families of occupations', () => {
  it.each([
    ['Senior Java Developer with Spring Boot and Hibernate', 'java developer'],
    ['You keep the general ledger and prepare the month end', 'accountant'],
    ['Gesundheits- und Krankenpflegerin auf der Intensivstation', 'nurse'],
    ['Lohnbuchhalterin: Entgeltabrechnung mit DATEV', 'payroll specialist'],
    ['Recruitment consultant for our staffing team', 'recruiter'],
    ['Bauleiter im Hochbau, VOB', 'construction manager'],
  ])('are told by the words of their work: %s', (text, family) => {
    expect(familyIn(text)).toBe(family);
  });

  it('count the longest phrase, and not its words again', () => {
    expect([...cuesIn('solution architect').keys()]).toEqual(['solution architect']);
    expect([...cuesIn('network security engineer').keys()]).toContain('network security engineer');
  });

  it('are found in German compounds, by their parts', () => {
    expect(familyIn('Vertriebsaußendienst')).toBe('sales representative');
  });

  it('have names of their own', () => {
    expect(isOccupation('Accountant')).toBe(true);
    expect(isOccupation('general ledger')).toBe(false);
  });
});

describe('the table of occupations', () => {
  it('knows thousands of them, each once', () => {
    const { names } = knownOccupations();
    expect(names.length).toBeGreaterThan(4000);
    expect(names).toContain('recruitment consultant');
  });

  it('tells what a text reads like', () => {
    const table = knownOccupations();
    const best = (text: string) => table.names[[...profileOf(table, text).keys()][0] as number];
    expect(best('designs and builds puppets for a puppet theatre')).toMatch(/^puppet/);
    expect(best('barista who makes specialised coffee')).toMatch(/barista/);
    expect([...profileOf(table, 'zzz qqq')]).toEqual([]);
  });

  it('compares two texts from 0 to 1', () => {
    const table = knownOccupations();
    const [one, other] = ['recruits and hires staff', 'welds steel pipes'].map((it) => profileOf(table, it));
    expect(likeness(one as never, one as never)).toBeCloseTo(1);
    expect(likeness(one as never, other as never)).toBeLessThan(0.1);
  });
});
