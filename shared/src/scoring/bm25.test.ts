import { describe, expect, it } from 'vitest';
import { bm25 } from './bm25.ts';

describe('BM25 between two texts', () => {
  it('is as computed by hand', () => {
    // One word of two is found once, in a document of the usual 400 words: (1 * 2.2 / (1 + 1.2)) / (2 * 2.2) = 1 / 4.4
    const document = ['bread', ...Array.from({ length: 399 }, (_, n) => `word${n}`)];
    expect(bm25(['bread', 'salt'], document)).toBeCloseTo(1 / 4.4, 10);
    // Asked for four times, a word weighs twice: (2 * 2.2 / 2.2) / ((2 + 1) * 2.2) = 2 / 6.6
    expect(bm25(['bread', 'bread', 'bread', 'bread', 'salt'], document)).toBeCloseTo(2 / 6.6, 10);
  });
  it('is 0 for nothing in common and for empty texts', () => {
    expect(bm25(['bread'], ['salt'])).toBe(0);
    expect(bm25([], ['salt'])).toBe(0);
    expect(bm25(['bread'], [])).toBe(0);
  });
  it('grows with every find, but less and less', () => {
    const of = (times: number) => bm25(['bread'], Array(times).fill('bread'));
    expect(of(2)).toBeGreaterThan(of(1));
    expect(of(3) - of(2)).toBeLessThan(of(2) - of(1));
    expect(of(50)).toBeLessThan(1);
  });
});
