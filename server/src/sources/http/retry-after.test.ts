import { expect, it } from 'vitest';
import { retryAfterMs } from './retry-after.ts';

const now = new Date('2026-11-22T10:00:00Z');

it.each([
  ['seconds', '120', 120_000],
  ['a date', 'Sun, 22 Nov 2026 10:00:30 GMT', 30_000],
  ['a date that is over', 'Sun, 22 Nov 2026 09:00:00 GMT', 0],
  ['nothing', null, null],
  ['nonsense', 'soon', null],
  ['a negative number', '-5', null],
])('reads %s', (_, header, ms) => {
  expect(retryAfterMs(header, now)).toBe(ms);
});
