import { describe, expect, it } from 'vitest';
import { wilsonInterval } from './wilson.ts';

describe('the Wilson interval', () => {
  it.each([
    // Reference values: Newcombe, Statistics in Medicine 17 (1998), 857-872, table I, method 3.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i of %i runs from %f to %f', (hits, trials, low, high) => {
    const interval = wilsonInterval(hits, trials);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });
  it('is the same seen from the other side', () => {
    const hits = wilsonInterval(3, 17);
    const misses = wilsonInterval(14, 17);
    expect(hits?.low).toBeCloseTo(1 - (misses?.high ?? 0), 12);
    expect(hits?.high).toBeCloseTo(1 - (misses?.low ?? 0), 12);
  });
  it('ends exactly at 0 and 1', () => {
    for (let trials = 1; trials < 200; trials += 1) {
      expect(wilsonInterval(0, trials)?.low).toBe(0);
      expect(wilsonInterval(trials, trials)?.high).toBe(1);
    }
  });
  it('is unknown without trials, and refuses what cannot be a share', () => {
    expect(wilsonInterval(0, 0)).toBeNull();
    expect(() => wilsonInterval(3, 2)).toThrow('3 of 2 is not a share');
    expect(() => wilsonInterval(-1, 2)).toThrow(RangeError);
    expect(() => wilsonInterval(0.5, 2)).toThrow(RangeError);
  });
});
