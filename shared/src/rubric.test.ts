import { describe, expect, it } from 'vitest';
import { GATE_SCORE, gate } from './gate.ts';
import { BANDS, bandOf, contradiction } from './rubric.ts';

describe('the rubric', () => {
  it('covers every score once, without a gap, and its first band ends at the gate', () => {
    for (let score = 0; score <= 100; score++) {
      expect(BANDS.filter(({ from, to }) => score >= from && score <= to)).toEqual([bandOf(score)]);
      expect(bandOf(score).word === 'Weak').toBe(gate(score) === 'AUTO_REJECTED');
    }
  });

  it('asks for more of the must-haves in each band', () => {
    const shares = BANDS.map(({ mustHaves }) => mustHaves);
    expect(shares).toEqual([...new Set(shares)].sort((a, b) => a - b));
  });
});

describe('a score against its own evidence', () => {
  it.each([
    ['praise without a must-have', 80, 0, 6, 51],
    ['more praise than half of them bear', 90, 3, 3, 90 - 74],
    ['a rejection although all is there', 12, 5, 0, GATE_SCORE - 12],
    ['all there', 95, 5, 0, 0],
    ['one short of all', 80, 5, 1, 0],
    ['a low score for a missing licence', 10, 5, 1, 0],
    ['nothing to count', 70, 0, 0, 0],
  ])('%s', (_, score, found, missing, points) => {
    expect(contradiction(score, found, missing)).toBe(points);
  });
});
