import type { Verdict } from './contracts/job.ts';

/** Scores run from 0 to 100; a job that scores below this is rejected and its text is thrown away. */
export const GATE_SCORE = 30;

/**
 * The gate: what a score means for the job.
 *
 * @param score whole number from 0 to 100
 * @throws RangeError when it is not one: a failed scoring must never pass for a score
 */
export function gate(score: number): Verdict {
  if (!Number.isInteger(score) || score < 0 || score > 100) {
    throw new RangeError(`A match score is a whole number from 0 to 100, not ${score}`);
  }
  return score < GATE_SCORE ? 'AUTO_REJECTED' : 'MATCHED';
}
