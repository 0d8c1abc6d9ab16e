import type { FailureClass, StepError } from './step-error.ts';

/** An entry of `interactions.failures`. */
export interface Failure {
  at: string;
  class: FailureClass;
  message: string;
  model: string | null;
  host: string | null;
}

/**
 * Failures of a class after which an interaction is given up. A host that is away costs few tries, since workers wait for
 * it before they take more; `interrupted` counts workers that died, which may be the interaction's own doing.
 */
const TRIES: Record<FailureClass, number> = {
  timeout: 4,
  connection: 30,
  rate_limit: 30,
  interrupted: 10,
  invalid_output: 3,
  invalid_input: 1,
  not_found: 1,
  script_error: 1,
  out_of_memory: 1,
  aborted: 1,
};

const FIRST_MS = 1000;
const LONGEST_MS = 5 * 60_000;

/** Back-off of the classes that wait; the others are tried again at once: nothing gets better by waiting. */
const WAITING = new Set<FailureClass>(['timeout', 'connection', 'rate_limit']);

/**
 * Whether an interaction is tried again after a failure, and when.
 *
 * @param earlier its failures so far, without this one
 * @param random from 0 to 1, spreads those that failed together
 * @returns milliseconds to wait; null when it is given up
 */
export function retryIn(error: StepError, earlier: readonly Failure[], random: number): number | null {
  const alike = earlier.filter((failure) => failure.class === error.failure).length;
  if (alike + 1 >= TRIES[error.failure]) return null;
  if (!WAITING.has(error.failure)) return error.retryAfterMs ?? 0;
  const backOff = Math.min(FIRST_MS * 2 ** alike, LONGEST_MS);
  return Math.round(Math.max(error.retryAfterMs ?? 0, backOff * (0.5 + random / 2)));
}
