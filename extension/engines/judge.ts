import { GATE_SCORE, gate } from '@jobsieve/shared/gate';
import { type Engine, FIRST_WAY, type Posting, type Scoring } from './engine';
import { type Finding, injectionsIn, withoutInjections } from './injection/injection';
import { isContested, opinionOf, steady } from './opinions';
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

/** The factor for the confidence when the second opinion is on the other side of the gate. */
const DISAGREED = 0.6;
/** The factor when it is also far away: the result is less than what counts as fair. */
const CONTRADICTED = 0.4;
/** The factor for a posting that tries to manipulate models. */
const MEDDLED_WITH = 0.7;

/**
 * One job against one resume, up to the verdict.
 *
 * 1. Passages that give a model orders are found and left out of what the model reads.
 * 2. The engine scores; near the gate, and where the second opinion contradicts it across the gate, the median of three
 *    decides (`opinions.ts`): an attack that nobody has found shows in no other way, and neither does a good job misread.
 * 3. When such passages were found, and the second opinion lies on the other side of the gate, it decides: a posting that
 *    tries to set its own score has lost the benefit of the doubt, in either direction. When none were, the model has read
 *    more than the rules, and keeps its score, with the contradiction told and the less trust.
 *
 * Rules that could not judge the job have no second opinion. Where they are the engine, `unjudged` tells why, and the
 * score must not go to the gate.
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
  const asksSecond = second !== null && second.name !== engine.name;
  const asked = asksSecond ? await second.score(resume, readable, signal) : null;
  // Rules that have understood too little have no opinion.
  const other = asked?.unjudged ? null : asked;
  const doubted = (score: number) => other !== null && isContested(score, other.score);
  const opinions = await steady(engine, resume, readable, signal, { attempt, doubted });
  const judged: Judgement = {
    ...opinionOf(opinions),
    engine: engine.name,
    scores: opinions.map(({ score }) => score),
    findings,
    crossCheck: other?.score ?? null,
  };
  if (findings.length > 0) judged.confidence *= MEDDLED_WITH;
  if (second === null || other === null || gate(other.score) === gate(judged.score)) return judged;
  if (findings.length > 0) return overruled(judged, other, second.name);
  const trust = isContested(judged.score, other.score) ? CONTRADICTED : DISAGREED;
  return { ...judged, confidence: judged.confidence * trust };
}

function overruled(judged: Judgement, other: Scoring, name: string): Judgement {
  const side = judged.score >= GATE_SCORE ? 'above' : 'below';
  return {
    ...judged,
    ...other,
    confidence: Math.min(other.confidence, MEDDLED_WITH),
    engine: name,
    reasoning: `This posting contains instructions to a scoring model, and the model's score (${judged.score}) was ${side} the gate. The built-in rules, which cannot be instructed, decided instead. ${other.reasoning}`,
  };
}
