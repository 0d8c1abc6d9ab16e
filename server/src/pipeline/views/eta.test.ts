import { describe, expect, it } from 'vitest';
import { estimate } from './eta.ts';

describe('the estimate of what is left', () => {
  it('adds up what the steps take, as often as runs come there', () => {
    const steps = [
      { name: 'extract', seconds: 4, share: 1, left: 10 },
      { name: 'improve', seconds: 15, share: 0.5, left: 10 },
      { name: 'done', seconds: 100, share: 1, left: 0 },
    ];
    expect(estimate(steps, 1)).toBe(115);
    expect(estimate(steps, 2)).toBe(58);
  });

  it('takes the usual time for a step that was never measured', () => {
    const steps = [
      { name: 'extract', seconds: 4, share: null, left: 1 },
      { name: 'grade', seconds: null, share: null, left: 1 },
    ];
    expect(estimate(steps, 1)).toBe(8);
  });

  it('knows nothing before anything was measured, and when nothing is left', () => {
    expect(estimate([{ name: 'extract', seconds: null, share: null, left: 1 }], 1)).toBeNull();
    expect(estimate([{ name: 'extract', seconds: 4, share: 1, left: 0 }], 1)).toBeNull();
  });
});
