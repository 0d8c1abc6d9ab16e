import { describe, expect, it } from 'vitest';
import { noisy } from './noise.ts';

const answers = (seed: number, calls = 2000) => {
  const off = noisy({ seed, share: 0.1, points: 8 });
  return Array.from({ length: calls }, () => JSON.parse(off('{"score":30,"why":"x"}')).score as number);
};

describe('noise', () => {
  it('is off by its points in its share of the calls, up as often as down, and nothing else changes', () => {
    const scores = answers(1);
    const share = (score: number) => scores.filter((one) => one === score).length / scores.length;
    expect(share(30)).toBeCloseTo(0.9, 1);
    for (const score of [22, 38]) expect(share(score)).toBeCloseTo(0.05, 1);
    expect([...new Set(scores)].sort()).toEqual([22, 30, 38]);
  });

  it('is the same for the same seed, and another for another', () => {
    expect(answers(7)).toEqual(answers(7));
    expect(answers(7)).not.toEqual(answers(8));
  });

  it('leaves alone what has no score, and stays within 0 and 100', () => {
    const always = noisy({ seed: 1, share: 1, points: 200 });
    for (const answer of ['prose', '{"grade":"PASS"}', '[]', 'null']) expect(always(answer)).toBe(answer);
    expect([0, 100]).toContain(JSON.parse(always('{"score":50}')).score);
  });
});
