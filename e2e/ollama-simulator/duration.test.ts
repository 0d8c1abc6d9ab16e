import { expect, it } from 'vitest';
import { keepAliveMs } from './duration.ts';

it.each([
  ['5m', 300_000],
  ['1h30m', 5_400_000],
  ['250ms', 250],
  ['1.5s', 1500],
  ['0', 0],
  ['-1m', Number.POSITIVE_INFINITY],
  [30, 30_000],
  [0, 0],
  [-1, Number.POSITIVE_INFINITY],
])('reads keep_alive %s as %s ms', (value, ms) => {
  expect(keepAliveMs(value)).toBe(ms);
});

it('refuses a text without a unit, as Go does', () => {
  expect(() => keepAliveMs('5')).toThrow('invalid duration');
  expect(() => keepAliveMs('soon')).toThrow('invalid duration');
});
