import { z } from 'zod';
import { id, text } from '../text.ts';
import { idInQuery, moment, nextCursor, pageQuery } from './paging.ts';

export const runStatusSchema = z.enum(['running', 'completed', 'failed', 'aborted']);
export type RunStatus = z.infer<typeof runStatusSchema>;

const force = z.boolean().default(false);

/**
 * Three ways to start: fetch `max_jobs` postings of a source, run the named postings (with `force` also what earlier runs
 * have completed), or run at most `limit` postings that wait.
 */
export const startRunsSchema = z.union(
  [
    z.strictObject({ source: text(100).default('deutsche-bank'), max_jobs: z.int().min(1).max(1000) }),
    z.strictObject({ posting_ids: z.array(id).min(1).max(500), force }),
    z.strictObject({ limit: z.int().min(1).max(5000) }),
  ],
  {
    // What fits one way but for a value is told by that; what fits none is told the ways there are.
    error: 'send one of {source, max_jobs}, {posting_ids, force} and {limit}',
  },
);
export type StartRuns = z.infer<typeof startRunsSchema>;

export const startedRunsSchema = z.object({
  started: z.int(),
  run_ids: z.array(id),
  /** Of the named postings, those that have a running run: they keep that one. */
  already_running: z.array(id),
});
export type StartedRuns = z.infer<typeof startedRunsSchema>;

export const runsQuerySchema = z.strictObject({
  status: runStatusSchema.optional(),
  posting_id: idInQuery.optional(),
  /** Runs that this one started. */
  parent_run_id: idInQuery.optional(),
  /** `true`: only runs that somebody started, not those that a run started. */
  top_level: z.enum(['true', 'false']).optional(),
  ...pageQuery,
});
export type RunsQuery = z.infer<typeof runsQuerySchema>;

const count = z.int().min(0);

export const runSchema = z.object({
  workflow_run_id: id,
  workflow_id: id,
  /** Null for a run that fetches postings; each that it finds gets a run of its own. */
  posting_id: id.nullable(),
  posting_title: z.string().nullable(),
  parent_run_id: id.nullable(),
  status: runStatusSchema,
  parameters: z.record(z.string(), z.unknown()),
  /** For people. */
  failure_reason: z.string().nullable(),
  created_at: moment,
  ended_at: moment.nullable(),
  /** Its own steps, by status. */
  steps: z.object({
    pending: count,
    running: count,
    completed: count,
    failed: count,
    skipped: count,
  }),
  /** Runs that it started, by status. */
  children: z.object({ running: count, completed: count, failed: count, aborted: count }),
});
export type Run = z.infer<typeof runSchema>;

export const runPageSchema = z.object({ runs: z.array(runSchema), next_cursor: nextCursor });
export type RunPage = z.infer<typeof runPageSchema>;

export const abortedRunsSchema = z.object({
  aborted_runs: z.array(id),
  /** Steps that waited or ran. What is completed stays. */
  ended_interactions: count,
});
