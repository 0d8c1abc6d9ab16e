import type { z } from 'zod';

/** Who performs the calls of `ai_model` steps. `server/src/models` implements it for Ollama. */
export interface ModelClient {
  /**
   * The hosts with what they have, now. Answers within seconds; a host that does not answer is listed as not reachable.
   * Called before a worker chooses a host, not for every call.
   */
  hosts(): Promise<ModelHost[]>;
  /**
   * Asks a model on a host and validates what comes back.
   *
   * @throws StepError: `timeout` (also when the time limit is over), `connection` (host down, broken stream), `rate_limit`
   *   (429, 503), `interrupted` (signal aborted), `invalid_output` (prose, empty, cut off, repetition, does not fit the
   *   schema), `invalid_input` (prompt does not fit the context), `not_found` (no such model), `out_of_memory`
   */
  call(call: ModelCall): Promise<ModelResult>;
  /** Loads a model so that the first call need not wait. Failures may be ignored: the call will meet them again. */
  preload?(host: string, model: string, signal: AbortSignal): Promise<void>;
}

export interface ModelHost {
  /** Its name in tables and messages: the address without credentials. */
  host: string;
  reachable: boolean;
  /** Why it is not, for people. */
  reason?: string;
  /** Models in memory now. */
  loaded: readonly string[];
  /** Models that it could load; null where it cannot tell. Normalised like the workflow's: `llama3.2:latest`. */
  installed: readonly string[] | null;
  /** Calls that it works on at the same time. */
  slots: number;
}

export interface ModelCall {
  host: string;
  model: string;
  prompt: string;
  schema: z.ZodType;
  /** Seconds. */
  timeLimit: number;
  signal: AbortSignal;
  /** From 1: how often it has been asked, counting answers that were no good. Asked alike it would answer alike. */
  attempt?: number;
  /** What the step comes to without a model; undefined where it needs one. For clients that ask none. */
  rules?: () => unknown;
}

export interface ModelResult {
  /** Fits the schema. */
  output: unknown;
  /** Who made it: `ollama:qwen2.5:7b`, `builtin`. Kept in `interactions.engine`. */
  engine: string;
  usage: ModelUsage;
}

/** What a call has cost; null where the host does not tell. A failed call may carry it on its StepError. */
export interface ModelUsage {
  /** Tokens of the whole prompt, cached prefix included. */
  promptTokens: number | null;
  outputTokens: number | null;
  loadMs: number | null;
  promptMs: number | null;
  outputMs: number | null;
}
