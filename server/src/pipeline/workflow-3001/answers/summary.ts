import { findRepetition } from '@jobsieve/shared/ollama/repetition';
import { z } from 'zod';
import { StepError } from '../../engine/step-error.ts';

/** A summary says at least this much, in characters. */
export const SHORTEST = 50;

/** Steps 3 and 6. */
export const draftSchema = z.object({ summary: z.string().trim().min(SHORTEST).max(8000) });
export type Draft = z.output<typeof draftSchema>;

/** @throws StepError `invalid_output` for a summary that repeats itself */
export function reviewDraft(draft: Draft): Draft {
  const found = findRepetition(draft.summary);
  if (found) throw new StepError('invalid_output', `The summary repeats itself: "${found.text}".`);
  return draft;
}
