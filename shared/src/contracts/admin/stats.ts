import { z } from 'zod';
import { applicationStatusSchema } from '../job.ts';
import { ihlCategorySchema, postingStatusSchema } from './postings.ts';

const count = z.int().min(0);
const bytes = z.int().min(0);

export const statsQuerySchema = z.strictObject({
  /** Days of `by_day`, today included. */
  days: z.coerce.number().int().min(1).max(366).default(30),
});

/**
 * What the gate keeps out never reaches the server, so nobody has measured it. `saved` is an estimate and says so: jobs
 * that somebody rejected and nobody matched, times the mean length of the texts that are kept from the same source (from
 * all sources where that one has none). Null while no text is kept at all.
 */
export const gateSchema = z.object({
  kept: z.object({ jobs: count, bytes, mean_bytes: bytes.nullable() }),
  saved: z.object({ jobs: count, bytes: bytes.nullable(), estimated: z.literal(true) }),
  /** Days in UTC, oldest first, those without anything included. */
  by_day: z.array(
    z.object({
      day: z.iso.date(),
      /** Jobs whose text came in on that day. */
      kept_jobs: count,
      kept_bytes: bytes,
      /** Jobs that were rejected first on that day. */
      rejected_jobs: count,
      saved_bytes: bytes.nullable(),
    }),
  ),
});
export type GateStats = z.infer<typeof gateSchema>;

export const statsSchema = z.object({
  users: count,
  jobs: z.object({
    total: count,
    with_text: count,
    by_source: z.record(z.string(), count),
    /** Every user's view of every job, by status. */
    by_status: z.record(applicationStatusSchema, count),
  }),
  postings: z.object({
    total: count,
    by_status: z.record(postingStatusSchema, count),
    by_category: z.record(ihlCategorySchema, count),
  }),
  tickets_open: count,
  /** Match scores in bins of ten: 0-9, ..., 90-100. */
  score_histogram: z.array(count).length(10),
  /** IHL scores 0 to 10. */
  ihl_histogram: z.array(count).length(11),
  gate: gateSchema,
});
export type Stats = z.infer<typeof statsSchema>;
