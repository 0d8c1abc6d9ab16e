import { z } from 'zod';
import type { Transaction } from '../../../database/client.ts';
import { StepError } from '../../engine/step-error.ts';
import type { Posting } from '../posting.ts';

/** Shorter texts tell too little to be worth the models' time, in characters. */
const SHORTEST = 100;

export const validationSchema = z.object({
  result: z.enum(['VALID', 'NO_DESCRIPTION', 'TOO_SHORT']),
  /** For people; null when valid. */
  reason: z.string().nullable(),
});
export type Validation = z.output<typeof validationSchema>;

export function validate({ description }: Pick<Posting, 'description'>): Validation {
  const length = description?.trim().length ?? 0;
  if (length === 0) return { result: 'NO_DESCRIPTION', reason: 'The posting has no description.' };
  if (length < SHORTEST) {
    const reason = `The description is too short: ${length} characters of at least ${SHORTEST}.`;
    return { result: 'TOO_SHORT', reason };
  }
  return { result: 'VALID', reason: null };
}

/** Makes the posting active, or invalid with the reason. */
export async function saveValidation(
  sql: Transaction,
  posting: Posting,
  found: Validation,
): Promise<undefined> {
  if (validate(posting).result !== found.result) {
    throw new StepError('invalid_input', 'The description has changed since it was validated.');
  }
  if (found.result === 'VALID') {
    await sql`
      update postings set posting_status = 'active'
      where posting_id = ${posting.id} and posting_status = 'pending'`;
  } else {
    await sql`
      update postings set posting_status = 'invalid', status_reason = ${`${found.result}: ${found.reason}`}
      where posting_id = ${posting.id} and posting_status in ('pending', 'active')`;
  }
}
