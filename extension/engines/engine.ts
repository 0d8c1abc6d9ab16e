import type { Unjudged } from '@jobsieve/shared/scoring/builtin';
import { z } from 'zod';
import type { Evidence } from './evidence';
import type { Resume } from './resume';

export type { Unjudged };

/** The part of a score that may be kept. */
export const scoringSchema = z.object({
  score: z.int().min(0).max(100),
  reasoning: z.string().trim().min(1).max(4000),
  missing_skills: z.array(z.string().trim().min(1).max(300)).max(100),
  skill_gap_recommendations: z.array(z.string().trim().min(1).max(1000)).max(100),
});

/** How a lowered gate of the built-in rules changed a score (`rules-shift.ts`). */
export interface RulesShift {
  /** By how many points the user has lowered the gate of the rules. */
  points: number;
  /** The rules' own score. */
  own: number;
}

/** What an engine answers for one job against one resume. */
export interface Scoring extends z.infer<typeof scoringSchema> {
  /** What the score rests on; null where an engine tells nothing of the kind. */
  evidence: Evidence | null;
  /** 0 to 1: how far the score can be trusted by what the answer itself shows. */
  confidence: number;
  /** The built-in rules understood too little: the score must decide nothing. Absent or null: they, or a model, judged. */
  unjudged?: Unjudged | null;
  /** The user has lowered the gate of the rules: what they scored themselves. */
  shift?: RulesShift;
}

/** The posting as the engine gets it. */
export interface Posting {
  title: string;
  company: string;
  location: string | null;
  description: string;
}

export const ENGINE_FAILURES = [
  'unreachable',
  'origin-refused',
  'model-missing',
  'busy',
  'timeout',
  'interrupted',
  'invalid-answer',
  'too-long',
  'server-error',
] as const;
export type EngineFailureCode = (typeof ENGINE_FAILURES)[number];

/** A scoring that failed. It is a state to show and to retry, never a score. */
export class EngineFailure extends Error {
  readonly code: EngineFailureCode;
  constructor(code: EngineFailureCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EngineFailure';
    this.code = code;
  }
}

/** Which way of several an engine takes; the same way always gives the same answer, as far as the engine can help it. */
export interface Way {
  /** Tries of this job that failed before this one: a later one may go another way than the first. */
  attempt: number;
  /** Opinions on this job that there are already: another one is asked for. */
  opinion: number;
}
export const FIRST_WAY: Way = { attempt: 0, opinion: 0 };

export interface Engine {
  /** As stored with the decision: `ollama:<model>`, `builtin`, ... */
  readonly name: string;
  /** Whether the same question can get another answer: then one answer near the gate is not enough. */
  readonly varies: boolean;
  /** @throws EngineFailure for everything that is not a whole, valid answer */
  score(resume: Resume, posting: Posting, signal: AbortSignal, way?: Way): Promise<Scoring>;
}
