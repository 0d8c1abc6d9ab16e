import { describe, expect, it } from 'vitest';
import { type Engine, EngineFailure, type Scoring, type Way } from './engine';
import { isContested, isNearGate, opinionOf, steady } from './opinions';

const posting = { title: 'Welder', company: 'Yard', location: null, description: 'Weld.' };
const never = new AbortController().signal;
const scoring = (score: number): Scoring => ({
  score,
  reasoning: `It is ${score}.`,
  missing_skills: [],
  skill_gap_recommendations: [],
  evidence: null,
  confidence: 1,
});

/** An engine that gives these scores, one a call; null: it fails. */
function giving(scores: readonly (number | null)[], varies = true): { engine: Engine; ways: Way[] } {
  const ways: Way[] = [];
  const engine: Engine = {
    name: 'test',
    varies,
    async score(_resume, _posting, _signal, way) {
      const score = scores[ways.length];
      if (way) ways.push(way);
      if (score === null || score === undefined) throw new EngineFailure('timeout', 'silent');
      return scoring(score);
    },
  };
  return { engine, ways };
}
const asked = ({ engine }: { engine: Engine }, attempt = 0) =>
  steady(engine, { text: 'r' }, posting, never, { attempt });

describe('a score near the gate', () => {
  it.each([
    [[34, 12, 31], 31],
    [[28, 33, 30], 30],
    [[22, 40, 41], 40],
    [[38, 0, 0], 0],
    [[30, 30, 30], 30],
  ])('%j is decided by its median, with that opinion’s own reasons', async (scores, median) => {
    const test = giving(scores);
    const opinions = await asked(test);
    expect(test.ways).toHaveLength(3);
    expect(opinions.map(({ score }) => score)).toEqual(scores);
    expect(opinionOf(opinions)).toMatchObject({ score: median, reasoning: `It is ${median}.` });
  });

  it('is asked for in three different ways, the same ones after each failed attempt', async () => {
    const test = giving([30, 30, 30]);
    await asked(test, 2);
    expect(test.ways).toEqual([0, 1, 2].map((opinion) => ({ attempt: 2, opinion })));
  });

  it.each([[[30, null]], [[30, 31, null]], [[null]]])(
    'with a call that fails (%j) is no score',
    async (scores) => {
      await expect(asked(giving(scores))).rejects.toMatchObject({ code: 'timeout' });
    },
  );

  it('is trusted less the further its opinions lie apart, and less still across the gate', () => {
    const trust = (...scores: [number, number, number]) =>
      opinionOf(scores.map(scoring) as [Scoring, Scoring, Scoring]).confidence;
    expect(trust(34, 34, 34)).toBe(1);
    expect(trust(34, 36, 38)).toBeLessThan(1);
    expect(trust(34, 50, 38)).toBeLessThan(trust(34, 36, 38));
    expect(trust(28, 30, 32)).toBeLessThan(trust(34, 36, 38));
  });

  it('by an engine that always says the same is asked once', async () => {
    const test = giving([30], false);
    expect(await asked(test)).toHaveLength(1);
  });
});

it.each([
  [21, false],
  [22, true],
  [38, true],
  [39, false],
])('a score of %i is near the gate: %s', async (score, near) => {
  expect(isNearGate(score)).toBe(near);
  const test = giving([score, score, score]);
  await asked(test);
  expect(test.ways).toHaveLength(near ? 3 : 1);
});

it('is not asked for again once it was called off', async () => {
  const stop = new AbortController();
  const { engine } = giving([30, 30, 30]);
  const answering: Engine = {
    ...engine,
    score: async (...question) => {
      stop.abort();
      return engine.score(...question);
    },
  };
  await expect(steady(answering, { text: 'r' }, posting, stop.signal, { attempt: 0 })).rejects.toThrow(
    /abort/i,
  );
});

it.each([
  [80, 10, true],
  [5, 70, true],
  [54, 29, true],
  [53, 29, false],
  [29, 54, true],
  [100, 40, false],
  [0, 28, false],
])('a score of %i is contested by rules that say %i: %s', (score, byRules, contested) => {
  expect(isContested(score, byRules)).toBe(contested);
});
