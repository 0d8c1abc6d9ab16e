import { describe, expect, it } from 'vitest';
import { salaryIn } from './salary';

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
