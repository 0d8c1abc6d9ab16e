import { GATE_SCORE, gate } from '@jobsieve/shared/gate';
import { type Engine, FIRST_WAY, type Posting, type Scoring } from './engine';
import { type Finding, injectionsIn, withoutInjections } from './injection/injection';
import { opinionOf, steady } from './opinions';
import type { Resume } from './resume';

/** A score that may go to the gate, with everything that tells how it came about. */
export interface Judgement extends Scoring {
  /** Who has decided. */
  engine: string;
  /** The score of each call, in their order; their median is the score, unless somebody else has decided. */
  scores: number[];
  /** Passages of the posting that speak to a model rather than to a person. */
  findings: Finding[];
  /** What the built-in rules make of the job; null where nobody asked them. */
  crossCheck: number | null;
}

export interface Bench {
  engine: Engine;
  /** Reads no instructions, so that none can move it: it has the second opinion. Null: there is nobody to ask. */
  second: Engine | null;
}

/** So much of the trust is left when the second opinion lies on the other side of the gate. */
const DISAGREED = 0.6;
/** So much of the trust is left in a posting that was made to be misread. */
const MEDDLED_WITH = 0.7;

/**
 * One job against one resume, up to the verdict.
 *
 * 1. Passages that give a model orders are found and left out of what the model reads.
 * 2. The engine scores; near the gate the median of three decides (`opinions.ts`).
 * 3. The second opinion is heard. When such passages were found, and it lies on the other side of the gate, it decides:
 *    a posting that tries to set its own score has lost the benefit of the doubt, in either direction.
 *
 * @throws EngineFailure when no score has come about
 */
export async function judge(
  { engine, second }: Bench,
  resume: Resume,
  posting: Posting,
  signal: AbortSignal,
  attempt = FIRST_WAY.attempt,
): Promise<Judgement> {
  const findings = injectionsIn(posting);
  const readable = findings.length === 0 ? posting : withoutInjections(posting, findings);
  const opinions = await steady(engine, resume, readable, signal, attempt);
  const first: Judgement = {
    ...opinionOf(opinions),
    engine: engine.name,
    scores: opinions.map(({ score }) => score),
    findings,
    crossCheck: null,
  };
  if (findings.length > 0) first.confidence *= MEDDLED_WITH;
  if (second === null || second.name === engine.name) return first;
  const other = await second.score(resume, readable, signal);
  const judged = { ...first, crossCheck: other.score };
  if (gate(other.score) === gate(first.score)) return judged;
  if (findings.length === 0) return { ...judged, confidence: judged.confidence * DISAGREED };
  return overruled(judged, other, second.name);
}

function overruled(judged: Judgement, other: Scoring, name: string): Judgement {
  const side = judged.score >= GATE_SCORE ? 'above' : 'below';
  return {
    ...judged,
    ...other,
    confidence: Math.min(other.confidence, MEDDLED_WITH),
    engine: name,
    reasoning: `This posting holds text that gives orders to a scoring model, and the model's score (${judged.score}) lay ${side} the gate; the built-in rules, which take no orders, decide. ${other.reasoning}`,
  };
}
