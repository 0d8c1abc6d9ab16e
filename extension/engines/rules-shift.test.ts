import { GATE_SCORE, gate } from '@jobsieve/shared/gate';
import { describe, expect, it } from 'vitest';
import type { Engine } from './engine';
import { SHIFT_MAX, shiftedScore, withShift } from './rules-shift';

const all = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe('a lowered gate of the rules', () => {
  it.each([
    [24, 8, 32],
    [22, 8, 30],
    [21, 8, 28],
    [0, 8, 0],
    [100, 8, 100],
    [80, 8, 82],
    [5, 25, 30],
    [4, 25, 24],
    [57, 0, 57],
  ])('makes of %i, lowered by %i points, %i', (own, points, score) => {
    expect(shiftedScore(own, points)).toBe(score);
  });

  it('lets through exactly what reaches the lowered gate, keeps the order, and never leaves the scale', () => {
    for (const points of all(0, SHIFT_MAX)) {
      let before = 0;
      for (const own of all(0, 100)) {
        const score = shiftedScore(own, points);
        expect(gate(score), `${own} lowered by ${points}`).toBe(
          own >= GATE_SCORE - points ? 'MATCHED' : 'AUTO_REJECTED',
        );
        expect(score).toBeGreaterThanOrEqual(Math.max(before, own));
        before = score;
      }
      expect(before).toBe(100);
    }
  });
});

describe('the rules with a lowered gate', () => {
  const rules = (unjudged: 'posting-not-understood' | null): Engine => ({
    name: 'builtin',
    varies: false,
    score: async () => ({
      score: 24,
      reasoning: 'You show 2 of 5 skills.',
      missing_skills: [],
      skill_gap_recommendations: [],
      evidence: null,
      confidence: 0.6,
      unjudged: unjudged && { cause: unjudged, message: 'The posting hardly says anything.' },
    }),
  });
  const posting = { title: 'Welder', company: 'Yard', location: null, description: 'Weld.' };
  const asked = (engine: Engine) => engine.score({ text: 'x' }, posting, new AbortController().signal);

  it('tell with the score what they scored themselves', async () => {
    expect(await asked(withShift(rules(null), 8))).toMatchObject({
      score: 32,
      shift: { points: 8, own: 24 },
      reasoning: 'You show 2 of 5 skills. 32 = 24 + 8, because you lowered the gate of the rules.',
    });
  });

  it('are the rules themselves where nothing was lowered', () => {
    const plain = rules(null);
    expect(withShift(plain, 0)).toBe(plain);
  });

  it('do not make a score of what they could not judge', async () => {
    const scoring = await asked(withShift(rules('posting-not-understood'), 8));
    expect(scoring.score).toBe(24);
    expect(scoring.shift).toBeUndefined();
  });
});
