import type { EngineFailure, EngineFailureCode } from '../engines/engine';
import type { JobSieveDatabase } from '../store/database';
import { recovered, trouble } from '../store/health';
import type { AgentParts } from './parts';

/** Ollama is there, and yet the model does not answer what it is asked. */
export const NO_ANSWER: ReadonlySet<EngineFailureCode> = new Set(['invalid-answer', 'interrupted']);
/** So many such answers in a row, of whichever jobs, are the model's fault and not a job's. */
const TELLING = 3;
export const UNUSABLE = 'ollama.unusable';

/** Counts a scoring without a usable answer. To be called inside the transaction that notes the failure. @returns how many in a row */
export async function notAnswered(db: JobSieveDatabase): Promise<number> {
  const value = ((await db.counters.get('unanswered'))?.value ?? 0) + 1;
  await db.counters.put({ name: 'unanswered', value });
  return value;
}

/** A good answer ends the row. To be called inside the transaction that decides. */
export const answered = (db: JobSieveDatabase): Promise<void> => db.counters.delete('unanswered');

/** Says in words that the model is of no use so far. It closes nothing: each job has its own pauses. */
export async function tellOfSilence(
  { db, now }: AgentParts,
  { code, message }: EngineFailure,
  inARow: number,
): Promise<void> {
  // It did answer: what was noted of not getting through to it is over.
  if (code === 'invalid-answer') await recovered(db, 'ollama', now(), (row) => row.code !== UNUSABLE);
  if (inARow < TELLING) return;
  await trouble(db, 'ollama', now(), {
    code: UNUSABLE,
    message: `The model has given no usable answer ${inARow} times in a row, so no job is scored (${message}) It is tried again; if this goes on, choose another model.`,
    retryAt: now(),
    // The pauses for an Ollama that is away do not grow by this.
    attempts: 0,
  });
}
