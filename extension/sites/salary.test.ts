import { describe, expect, it } from 'vitest';
import { salaryFigures, salaryIn } from './salary';

describe('a salary in a line of benefits', () => {
  it.each([
    ['$175K/yr - $225K/yr · 401(k) benefit', '$175K/yr - $225K/yr'],
    ['Vision benefit · £30/hr', '£30/hr'],
    ['2.25-3 Lacs PA', '2.25-3 Lacs PA'],
    ['SEK 40,000 - 45,000/mo', 'SEK 40,000 - 45,000/mo'],
    ['$175K/yr + bonus · 401(k) benefit', '$175K/yr + bonus'],
    ['401(k) benefit', null],
    ['$10M raised', null],
    ['10 lakh users · Actively hiring', null],
    ['Medical, Vision, +2 benefits', null],
    ['', null],
  ])('in "%s" is %o', (line, salary) => {
    expect(salaryIn(line)).toBe(salary);
  });
});

describe('the figures of a pay with a note behind it', () => {
  it.each([
    ['4-9 Lacs P.A.(Including Variable: 5.00%)', 400_000, 900_000, 'INR', 'year'],
    ['10-20 Lacs P.A. (Including Variable: 20.0%)', 1_000_000, 2_000_000, 'INR', 'year'],
    ['$100K/yr - $130K/yr + Bonus', 100_000, 130_000, 'USD', 'year'],
    ['€58.000/Jahr plus Bonus', 58_000, 58_000, 'EUR', 'year'],
    ['$20/hr (negotiable)', 20, 20, 'USD', 'hour'],
    ['£40K/yr, incl. bonus', 40_000, 40_000, 'GBP', 'year'],
  ])('are those of "%s"', (text, min, max, currency, period) => {
    expect(salaryFigures(text, 'INR')).toEqual({ min, max, currency, period });
  });

  it.each([
    '$100K/yr (up to $120K with bonus)', // two amounts: which of them?
    '$100K/yr + $20K bonus',
    '$100K/yr+ bonus', // "or more", with something
    '10-20 (Including Variable: 20.0%)', // tells no period, so that the rest is no proof of a pay
    '₹8,00,000 users + more',
    'Bonus',
  ])('are not told by "%s"', (text) => {
    expect(salaryFigures(text, 'INR')).toBeNull();
  });
});
