import { describe, expect, it } from 'vitest';
import { atGate, auc, foundOf, kendall, pearson, ranksOf, spearman, stabilityOf } from './metrics.ts';

describe('ranks', () => {
  it('start at 1, and equal values share the mean of theirs', () => {
    expect(ranksOf([30, 10, 20, 10])).toEqual([4, 1.5, 3, 1.5]);
  });
});

describe('correlations, against values computed by hand', () => {
  it('are 1 and -1 for the same and the opposite order', () => {
    expect(spearman([1, 2, 3, 4], [10, 20, 30, 90])).toBeCloseTo(1, 12);
    expect(spearman([1, 2, 3, 4], [9, 7, 5, 1])).toBeCloseTo(-1, 12);
    expect(kendall([1, 2, 3], [3, 2, 1])).toBe(-1);
  });
  it('for 1 2 3 4 5 against 2 1 4 3 5: rho = 1 - 6*4/(5*24) = 0.8, tau = (8 - 2) / 10', () => {
    expect(spearman([1, 2, 3, 4, 5], [2, 1, 4, 3, 5])).toBeCloseTo(0.8, 12);
    expect(kendall([1, 2, 3, 4, 5], [2, 1, 4, 3, 5])).toBeCloseTo(0.6, 12);
  });
  it('for ties, 1 1 2 3 against 1 2 2 3: tau-b = 4 / sqrt(5 * 5), rho of ranks 1.5 1.5 3 4 and 1 2.5 2.5 4', () => {
    expect(kendall([1, 1, 2, 3], [1, 2, 2, 3])).toBeCloseTo(0.8, 12);
    // Deviations -1 -1 0.5 1.5 and -1.5 0 0 1.5: 3.75 / sqrt(4.5 * 4.5)
    expect(spearman([1, 1, 2, 3], [1, 2, 2, 3])).toBeCloseTo(3.75 / 4.5, 12);
  });
  it('are not defined where one side never changes', () => {
    expect(pearson([1, 1], [1, 2])).toBeNull();
    expect(kendall([1, 1], [1, 2])).toBeNull();
  });
});

describe('the area under the ROC curve', () => {
  it('counts pairs in the right order, equal ones half', () => {
    // Positives 90, 40; negatives 50, 40, 10: 90 beats three, 40 beats one and equals one: 4.5 of 6.
    expect(auc([90, 40, 50, 40, 10], [true, true, false, false, false])).toBeCloseTo(0.75, 12);
    expect(auc([1, 2], [true, true])).toBeNull();
  });
});

describe('the gate', () => {
  it('has a precision, a recall and false discards; who is on it is let through', () => {
    expect(atGate([30, 29, 80, 10, 40], [true, true, true, false, false], 30)).toEqual({
      precision: 2 / 3,
      recall: 2 / 3,
      falseDiscards: 1,
    });
    expect(atGate([1], [false], 30)).toEqual({ precision: null, recall: null, falseDiscards: 0 });
  });
});

describe('stability', () => {
  it('is the spread of repeats, and how many cross the gate', () => {
    expect(
      stabilityOf(
        [
          [28, 34, 31],
          [80, 80, 80],
        ],
        30,
      ),
    ).toEqual({ widest: 6, meanSpread: 3, flipped: 0.5 });
    expect(stabilityOf([], 30)).toEqual({ widest: 0, meanSpread: 0, flipped: 0 });
  });
});

describe('what was found', () => {
  it('has precision, recall and their harmonic mean', () => {
    // 6 of 8 found are right, of 12 labelled: 0.75, 0.5, 2 * 0.375 / 1.25
    expect(foundOf(6, 8, 12)).toEqual({ precision: 0.75, recall: 0.5, f1: 0.6 });
    expect(foundOf(0, 0, 3)).toEqual({ precision: null, recall: 0, f1: null });
  });
});
