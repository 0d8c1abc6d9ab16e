import { describe, expect, it } from 'vitest';
import { applicantsIn } from './applicants';

describe('the number of applicants', () => {
  it.each([
    ['196 applicants', 196],
    ['1 applicant', 1],
    ['1,234 applicants', 1234],
    ['Over 200 applicants', 200],
    ['25 applicants', 25],
    ['Über 100 Bewerber:innen', 100],
    ['Plus de 100 candidats', 100],
    ['12 candidatures', 12],
    ['Más de 200 solicitudes', 200],
    ['Över 100 sökande', 100],
    ['100 से अधिक आवेदक', 100],
  ])('is told by "%s"', (text, count) => {
    expect(applicantsIn(text)).toBe(count);
    expect(applicantsIn(text, true)).toBe(count);
  });

  it.each([
    'Be among the first 25 applicants',
    'Gehören Sie zu den ersten 25 Bewerbern',
    'Soyez parmi les 25 premiers à postuler',
    'Sé de los primeros 25 solicitantes',
    'Bli en av de första 25 sökande',
    'पहले 25 आवेदकों में से एक बनें',
    'applicants',
    '3 of 40 applicants',
    '',
    null,
  ])('is not told by %o', (text) => {
    expect(applicantsIn(text)).toBeNull();
    expect(applicantsIn(text, true)).toBeNull();
  });

  it('is told by its place alone in a language that we do not know, unless it may be the invitation to be early', () => {
    expect(applicantsIn('31 kandidater', true)).toBe(31);
    expect(applicantsIn('Bądź jednym z 25', true)).toBeNull();
    expect(applicantsIn('31 kandidater')).toBeNull();
    expect(applicantsIn('Over 100 people clicked apply')).toBeNull();
  });
});
