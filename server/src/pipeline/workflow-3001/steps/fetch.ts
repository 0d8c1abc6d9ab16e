import { z } from 'zod';
import type { FetchOutput } from '../../../sources/fetch-step.ts';
import type { PostingSource } from '../../../sources/source.ts';
import { DEFAULT_SOURCE } from '../../../sources/sources.ts';
import { StepError } from '../../engine/step-error.ts';
import type { Move } from '../../engine/workflow.ts';

/** What a run that looks for postings is started with. */
export const fetchParametersSchema = z.object({
  source: z.string().default(DEFAULT_SOURCE),
  max_jobs: z.int().min(1).default(20),
});

/** Finds a source by its name. @throws RangeError whose message is for people */
export type SourceByName = (name: string) => PostingSource;

export function sourceNamed(sources: SourceByName, name: string): PostingSource {
  try {
    return sources(name);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new StepError('invalid_input', error.message, { cause: error });
  }
}

/** On with each posting that was found; a source that failed ends the run as failed. */
export function afterFetch({ outcome, reason, posting_ids }: FetchOutput): Move {
  if (outcome === 'ok' || outcome === 'RATE_LIMITED') return { subjects: posting_ids };
  return { fail: `${outcome}: ${reason ?? 'the source did not say why'}` };
}
