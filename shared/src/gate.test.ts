import { describe, expect, it } from 'vitest';
import { gate } from './gate.ts';

describe('the gate', () => {
  it.each([
    [0, 'AUTO_REJECTED'],
    [29, 'AUTO_REJECTED'],
    [30, 'MATCHED'],
    [100, 'MATCHED'],
  ])('lets a score of %i be %s', (score, verdict) => {
    expect(gate(score)).toBe(verdict);
  });

  it.each([Number.NaN, -1, 101, 29.5, Number.POSITIVE_INFINITY])('refuses %d, which is no score', (score) => {
    expect(() => gate(score)).toThrow(RangeError);
  });
});
