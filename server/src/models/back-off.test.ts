import { expect, it } from 'vitest';
import { BackOff } from './back-off.ts';

it('waits twice as long after each refusal, for a minute at most, and not at all after a call that was taken', () => {
  let now = 0;
  const backOff = new BackOff(() => now);
  const waits = Array.from({ length: 9 }, () => {
    backOff.refused('a');
    const wait = backOff.left('a');
    now += wait;
    return wait / 1000;
  });
  expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
  expect(backOff.left('b')).toBe(0);
  backOff.refused('a');
  backOff.took('a');
  expect(backOff.left('a')).toBe(0);
});

it('counts calls that are refused together as one', () => {
  const backOff = new BackOff(() => 0);
  for (let call = 0; call < 4; call++) backOff.refused('a');
  expect(backOff.left('a')).toBe(1000);
});

it('waits as long as the host asks for', () => {
  const backOff = new BackOff(() => 0);
  backOff.refused('a', 90_000);
  expect(backOff.left('a')).toBe(90_000);
});
