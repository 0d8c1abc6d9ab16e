import { GATE_SCORE, gate } from '@jobsieve/shared/gate';
import type { Engine, Posting, Scoring } from './engine';
import type { Resume } from './resume';

/** A score this near to the gate (points, either side) is not left to one call. */
export const NEAR_GATE = 8;
/** So many calls then decide by their median. */
export const OPINIONS = 3;

export const isNearGate = (score: number) => Math.abs(score - GATE_SCORE) <= NEAR_GATE;

/** Two readers so far apart (points), and on both sides of the gate, have not read the same job: one of them is wrong. */
const CONTESTED = 25;

/** Whether a model and the built-in rules contradict each other where it counts, in either direction. */
export const isContested = (score: number, byRules: number) =>
  gate(score) !== gate(byRules) && Math.abs(score - byRules) >= CONTESTED;

/**
 * Scores once, and near the gate so often that one odd answer decides nothing. The prompt is the same each time, so that a
 * model server that has read it reads it no more: the further opinions cost their answers only.
 *
 * @param how.doubted other scores that one call is not enough for
 * @returns the opinions in the order in which they were asked for
 * @throws EngineFailure when one of them does not come about: two of three are no majority, so all of it is tried again
 */
export async function steady(
  engine: Engine,
  resume: Resume,
  posting: Posting,
  signal: AbortSignal,
  { attempt, doubted = () => false }: { attempt: number; doubted?: (score: number) => boolean },
): Promise<[Scoring, ...Scoring[]]> {
  const opinions: [Scoring, ...Scoring[]] = [
    await engine.score(resume, posting, signal, { attempt, opinion: 0 }),
  ];
  const [{ score }] = opinions;
  if (!engine.varies || !(isNearGate(score) || doubted(score))) return opinions;
  for (let opinion = 1; opinion < OPINIONS; opinion++) {
    signal.throwIfAborted();
    opinions.push(await engine.score(resume, posting, signal, { attempt, opinion }));
  }
  return opinions;
}

/**
 * The opinion in the middle, whole: its reasons go with its score. The further the opinions lie apart, the less it is
 * trusted; when they fall on both sides of the gate, less still.
 */
export function opinionOf(opinions: readonly [Scoring, ...Scoring[]]): Scoring {
  const ranked = opinions.toSorted((a, b) => a.score - b.score);
  const middle = ranked[Math.floor((ranked.length - 1) / 2)] as Scoring;
  const spread = spreadOf(opinions.map(({ score }) => score));
  const split = new Set(opinions.map(({ score }) => gate(score))).size > 1;
  return { ...middle, confidence: middle.confidence * (1 - Math.min(0.5, spread / 100)) * (split ? 0.8 : 1) };
}

/** Points between the lowest and the highest of some scores. */
export const spreadOf = (scores: readonly number[]): number =>
  scores.length === 0 ? 0 : Math.max(...scores) - Math.min(...scores);
