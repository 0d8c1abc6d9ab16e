import { describe, expect, it } from 'vitest';
import { knownSkills } from '../skills/known-skills.ts';
import { isBoilerplate } from './boilerplate.ts';
import { readPosting } from './read-posting.ts';

describe('what stands under every posting', () => {
  it.each([
    'Acme is proud to be an Equal Opportunity Employer',
    'All qualified applicants will be considered without regard to race, color, religion or sex.',
    'any other characteristic protected by federal law',
    'In compliance with federal law, all persons hired will be required to verify their identity.',
    'Applicants must be authorized to work in the U.S.',
    'Copyright 1999 - 2019.',
    'Looking forward to receiving your resume!',
    'A background check is required for this role.',
    'Schwerbehinderte Menschen werden bei gleicher Eignung bevorzugt.',
    'Wir stellen unabhängig von Geschlecht und Herkunft ein.',
  ])('is "%s"', (clause) => {
    expect(isBoilerplate(clause)).toBe(true);
  });

  it.each([
    'Five years of experience in employment law',
    'Ensure compliance with GMP and internal policies',
    'Knowledge of copyright and media law',
    'Goods receiving and inventory',
    'Erfahrung im Datenschutz nach DSGVO',
    'Begleitung von Menschen mit Behinderung',
    'Apply machine learning to large data sets',
    'You send invoices and follow up',
  ])('is not "%s", which asks for something', (clause) => {
    expect(isBoilerplate(clause)).toBe(false);
  });

  it('asks for no skill, however it is worded', () => {
    const { demands } = readPosting(knownSkills(), {
      title: 'Developer',
      company: null,
      location: null,
      description:
        'Must have\n- PostgreSQL\n- Maintaining Drupal custom modules\nWe do not decide by any characteristic protected by law. In compliance with federal law, all hired will be required to complete a form. Copyright 2019 Acme.',
    });
    expect(demands.map(({ name }) => name).toSorted()).toEqual(['Drupal', 'PostgreSQL']);
  });
});
