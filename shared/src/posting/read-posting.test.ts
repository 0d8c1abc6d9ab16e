import { describe, expect, it } from 'vitest';
import { knownSkills } from '../skills/known-skills.ts';
import { readPosting } from './read-posting.ts';
import { seniorityOf } from './seniority.ts';
import { BANDS } from './wording.ts';

const read = (description: string, title = 'Baker', location: string | null = null) =>
  readPosting(knownSkills(), { title, company: 'Korn & Kruste', location, description });
const ENGLISH = `We run a platform for bakeries.
Your tasks
- You build services in Kotlin
Requirements
- Must have: PostgreSQL
- 5+ years of experience with Java
- Solid knowledge of Docker
- Basic knowledge of Grafana
- Team player, fluent in English
Nice to have
- Terraform
- Spanish is a plus
What we offer
- A Kubernetes mug and Python courses`;

describe('what a posting asks for', () => {
  const posting = read(ENGLISH, 'Senior Backend Engineer (Scala)');
  const demand = (name: string) => posting.demands.find((it) => it.name === name);

  it('weighs by section and wording, within the band of its importance', () => {
    expect(demand('PostgreSQL')).toMatchObject({ importance: 'essential', quote: 'Must have: PostgreSQL' });
    expect(demand('Scala')).toMatchObject({ importance: 'essential' });
    expect(demand('Java')).toMatchObject({ importance: 'critical', years: 5 });
    expect(demand('Docker')).toMatchObject({ importance: 'critical', proficiency: 'advanced' });
    expect(demand('Kotlin')).toMatchObject({ importance: 'important' });
    expect(demand('Grafana')).toMatchObject({ importance: 'important', proficiency: 'beginner' });
    expect(demand('Terraform')).toMatchObject({ importance: 'preferred' });
    for (const { importance, weight } of posting.demands) {
      expect(weight).toBeGreaterThanOrEqual(BANDS[importance][0]);
      expect(weight).toBeLessThanOrEqual(BANDS[importance][1]);
    }
  });

  it('leaves out what is offered', () => {
    expect(demand('Kubernetes')).toBeUndefined();
    expect(demand('Python')).toBeUndefined();
  });

  it('leaves out the trade of the employer, wherever it is told', () => {
    const names = (description: string) => read(description, 'Clerk').demands.map(({ name }) => name);
    expect(names('We are a provider of health insurance and logistics.\nYour tasks\n- Payroll')).toEqual([
      'Payroll',
    ]);
    expect(names('Your tasks\nOur group is at home in retail and e-commerce.\n- Payroll')).toEqual([
      'Payroll',
    ]);
    expect(names('Requirements\n- Bookkeeping is second nature to us\n- We expect payroll')).toEqual(
      expect.arrayContaining(['bookkeeping', 'Payroll']),
    );
  });

  it('reads years, languages, step and place', () => {
    expect(posting.years).toEqual({ min: 5, quote: '5+ years of experience with Java' });
    expect(posting.languages).toMatchObject([
      { language: 'English', level: 5, required: true },
      { language: 'Spanish', required: false },
    ]);
    expect(posting.seniority).toBe(3);
    expect(read('Arbeiten im Homeoffice möglich', 'Koch').workplace).toBe('hybrid');
    expect(read('Bake', 'Baker', 'Berlin (Remote)').workplace).toBe('remote');
  });

  it('is read in German, too', () => {
    const german = read(
      'Ihre Aufgaben\n• Wundversorgung und Pflegedokumentation\nIhr Profil\n• Examinierte Pflegefachkraft zwingend erforderlich\n• Führerschein Klasse B von Vorteil\n• mindestens 2 Jahre Berufserfahrung\n• gute Deutschkenntnisse\nWir bieten\n• Yoga',
      'Pflegefachkraft (m/w/d)',
    );
    expect(german.writtenIn).toBe('de');
    expect(german.demands.map(({ name, importance }) => `${name}: ${importance}`)).toEqual([
      'examinierte Pflegefachkraft: essential',
      'Pflegefachkraft: essential',
      'Pflegedokumentation: important',
      'Wundversorgung: important',
      'Führerschein Klasse B: preferred',
    ]);
    expect(german.years?.min).toBe(2);
    expect(german.languages).toMatchObject([{ language: 'German', required: true }]);
  });
});

describe('the step that a title tells', () => {
  it.each([
    ['Werkstudent (m/w/d) Marketing', 0],
    ['Junior Developer', 1],
    ['Senior Java Developer', 3],
    ['Teamleiter Logistik', 4],
    ['Head of Sales', 5],
    ['Geschäftsführer', 6],
    ['Krankenpfleger', undefined],
  ])('"%s": %s', (title, step) => {
    expect(seniorityOf(title)).toBe(step);
  });
});
