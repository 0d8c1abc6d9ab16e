import { describe, expect, it } from 'vitest';
import { yearsIn } from './years.ts';

const asked = (clause: string) => yearsIn(clause).map(({ min, max }) => [min, max]);

describe('the years of experience that a clause asks for', () => {
  it.each([
    ['5+ years of experience with Java', 5, null],
    ['3-5 years experience', 3, 5],
    ['at least five (5) years of relevant experience', 5, null],
    ['2 to 4 yrs. of professional experience', 2, 4],
    ['Minimum 7 years working in sales', 7, null],
    ['mindestens drei Jahre Berufserfahrung', 3, null],
    ['3 bis 5 Jahre Erfahrung im Vertrieb', 3, 5],
    ['eine mindestens 10-jährige Berufserfahrung', 10, null],
    ['mehrjährige Berufserfahrung in der Pflege', 3, null],
    ['langjährige einschlägige Erfahrung', 5, null],
    ['erste Berufserfahrung', 1, null],
  ])('in "%s": %i to %s', (clause, min, max) => {
    expect(asked(clause)).toEqual([[min, max]]);
  });

  it.each([
    'For over 30 years we have built machines',
    'Seit 25 Jahren sind wir am Markt',
    'Unternehmen mit rund 30 Jahren Erfahrung am Markt seit 1990',
    'You must be 18 years old',
    'a contract for 2 years',
    'befristet auf zwei Jahre',
    'ideas of 100 years',
  ])('are none in "%s"', (clause) => {
    expect(asked(clause)).toEqual([]);
  });
});
