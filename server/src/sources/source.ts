import { z } from 'zod';

/** A posting as a source tells it: text only, entities decoded. */
export const foundPostingSchema = z.object({
  /** The source's own id, unique there. */
  external_id: z.string().min(1),
  title: z.string().min(1),
  company: z.string().min(1),
  location: z.string().nullable(),
  /** Where a person reads it; http or https. Not to be fetched. */
  url: z.string().nullable(),
  /** Paragraphs parted by an empty line, list items begin with a bullet. Null: the source has no text for it. */
  description: z.string().nullable(),
  /** What most of the text is written in. */
  language: z.enum(['de', 'en']),
  /** Day of publication, `YYYY-MM-DD`. */
  published_on: z.iso.date().nullable(),
});
export type FoundPosting = z.infer<typeof foundPostingSchema>;

/**
 * - ok: that is all there is, or as many as were asked for
 * - RATE_LIMITED: the source wants to be left alone; what was found until then is kept
 * - FAILED, TIMEOUT: nothing is kept
 */
export const FETCH_OUTCOMES = ['ok', 'RATE_LIMITED', 'FAILED', 'TIMEOUT'] as const;

export const fetchedSchema = z.object({
  outcome: z.enum(FETCH_OUTCOMES),
  /** For people: what happened and what to do. Null when all went well. */
  reason: z.string().nullable(),
  /** Not known yet, newest first. */
  postings: z.array(foundPostingSchema),
  /** External ids of known postings that the source still has. */
  seen: z.array(z.string()),
  /** Postings that could not be read this time. They stay unknown, so that the next fetch tries them again. */
  left_out: z.array(z.object({ external_id: z.string().nullable(), reason: z.string() })),
});
export type Fetched = z.infer<typeof fetchedSchema>;

export interface FetchRequest {
  /** New postings wanted at most; a positive integer. */
  limit: number;
  /** Tells which of these external ids are known already. */
  known(externalIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** Milliseconds after which the outcome is TIMEOUT. */
  timeLimitMs: number;
  signal: AbortSignal;
}

/** Where postings come from that no user has brought. */
export interface PostingSource {
  /** As in `--source` and `postings.source`. */
  name: string;
  /**
   * Looks for the newest postings that are not known yet.
   *
   * @returns also when it fails: then the outcome says so
   * @throws the signal's reason when it is aborted, and what `known` throws
   */
  fetch(request: FetchRequest): Promise<Fetched>;
}
