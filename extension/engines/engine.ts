import { z } from 'zod';

/** What an engine answers for one job against one resume. */
export const scoringSchema = z.object({
  score: z.int().min(0).max(100),
  reasoning: z.string().trim().min(1).max(4000),
  missing_skills: z.array(z.string().trim().min(1).max(300)).max(100),
  skill_gap_recommendations: z.array(z.string().trim().min(1).max(1000)).max(100),
});
export type Scoring = z.infer<typeof scoringSchema>;

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

/** A scoring that did not come about. It is a state to show and to retry, never a score. */
export class EngineFailure extends Error {
  readonly code: EngineFailureCode;
  constructor(code: EngineFailureCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EngineFailure';
    this.code = code;
  }
}

export interface Engine {
  /** As stored with the decision: `ollama:<model>`, `builtin`, ... */
  readonly name: string;
  /**
   * @param attempt tries of this job before this one: a later one may go another way than the first
   * @throws EngineFailure for everything that is not a whole, valid answer
   */
  score(resume: string, posting: Posting, signal: AbortSignal, attempt?: number): Promise<Scoring>;
}
