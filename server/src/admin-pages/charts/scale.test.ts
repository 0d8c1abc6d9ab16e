import { describe, expect, it } from 'vitest';
import { ticksUpTo } from './scale.ts';

describe('the lines of an axis', () => {
  it.each([
    [0, [0, 1]],
    [1, [0, 1]],
    [3, [0, 1, 2, 3]],
    [4, [0, 1, 2, 3, 4]],
    [37, [0, 10, 20, 30, 40]],
    [100, [0, 25, 50, 75, 100]],
    [101, [0, 50, 100, 150]],
    [1_234_567, [0, 500_000, 1_000_000, 1_500_000]],
  ])('lie at numbers that people count in: up to %d', (highest, ticks) => {
    expect(ticksUpTo(highest)).toEqual(ticks);
  });

  it('never leave a value above the last one', () => {
    for (let highest = 1; highest < 3000; highest += 7) {
      const ticks = ticksUpTo(highest);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(highest);
      expect(ticks.length).toBeLessThanOrEqual(6);
    }
  });
});
