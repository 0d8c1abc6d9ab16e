import type { Claimed } from './claimed.ts';
import type { ModelUsage } from './model-client.ts';
import type { Followed } from './run-state.ts';
import type { StepError } from './step-error.ts';

/** The outcome of an attempt at an interaction. */
export type Outcome<Subject> = Done<Subject> | Failed<Subject> | Released<Subject>;

interface Attempt<Subject> {
  claimed: Claimed<Subject>;
  input: unknown;
  usage?: ModelUsage | undefined;
}
export interface Done<Subject> extends Attempt<Subject> {
  kind: 'done';
  output: unknown;
  engine: string | null;
}
export interface Failed<Subject> extends Attempt<Subject> {
  kind: 'failed';
  error: StepError;
}
/** Returned because the worker stops; this is not a failure. */
export interface Released<Subject> extends Attempt<Subject> {
  kind: 'released';
}

/** What a batch of outcomes came to once it was written. */
export interface Settled<Subject> extends Followed {
  completed: Claimed<Subject>[];
  retried: Claimed<Subject>[];
  failed: { claimed: Claimed<Subject>; error: StepError }[];
}
