import { z } from 'zod';
import type { Queryable, Transaction } from '../database/client.ts';
import { readKnown, savePostings } from './postings.repository.ts';
import { fetchedSchema, type PostingSource } from './source.ts';

/** What a step that fetches postings puts out. */
export const fetchOutputSchema = fetchedSchema.extend({
  /** The new rows, newest first. Empty until the output is saved; from then on `postings` is. */
  posting_ids: z.array(z.int().positive()).default([]),
});
export type FetchOutput = z.output<typeof fetchOutputSchema>;

/** First half of the step: looks for new postings; writes nothing. */
export async function fetchPostings(
  source: PostingSource,
  {
    limit,
    timeLimitMs,
    sql,
    signal,
  }: { limit: number; timeLimitMs: number; sql: Queryable; signal: AbortSignal },
): Promise<FetchOutput> {
  const known = (externalIds: readonly string[]) => readKnown(sql, source.name, externalIds);
  return { ...(await source.fetch({ limit, timeLimitMs, known, signal })), posting_ids: [] };
}

/**
 * Second half: makes rows of what was found, in the transaction that completes the step. The texts are in the rows then
 * and need not be in the output, too. Saving the same output again changes nothing more.
 *
 * @returns the output to keep
 */
export async function saveFetched(
  sql: Transaction,
  source: string,
  output: FetchOutput,
): Promise<FetchOutput> {
  const { postings, seen } = output;
  if (postings.length === 0 && seen.length === 0) return output;
  const ids = await savePostings(sql, { source, postings, seen });
  return { ...output, postings: [], posting_ids: [...output.posting_ids, ...ids] };
}
