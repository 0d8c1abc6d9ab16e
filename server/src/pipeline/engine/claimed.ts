import type { Taken } from './queues.ts';
import type { Failure } from './retry-policy.ts';
import type { Outputs, Run } from './run-state.ts';
import type { Step } from './workflow.ts';

/** An interaction that this worker holds until its lease is over. */
export interface Claimed<Subject> {
  interactionId: number;
  taken: Taken;
  /** Where its call goes; null for a script. */
  host: string | null;
  run: Run;
  step: Step<Subject>;
  round: number;
  attempts: number;
  failures: readonly Failure[];
  subject: Subject | undefined;
  /** What the run had produced when it was claimed. */
  outputs: Outputs;
}
