import { z } from 'zod';
import { id } from '../text.ts';
import { idInQuery } from './paging.ts';

const count = z.int().min(0);

export const flowchartQuerySchema = z.strictObject({
  /** Only this run and those that it started. */
  run: idInQuery.optional(),
});

export const flowchartSchema = z.object({
  workflow_id: id,
  name: z.string(),
  run_id: id.nullable(),
  totals: z.object({ total: count, active: count, summaries: count, skills: count, ihl: count }),
  steps: z.array(
    z.object({
      position: id,
      conversation_name: z.string(),
      actor_name: z.string(),
      actor_type: z.enum(['script', 'ai_model']),
      counts: z.object({ completed: count, running: count, pending: count, failed: count, skipped: count }),
    }),
  ),
});

const pipelineStateSchema = z.object({
  at: z.iso.datetime(),
  workers: count,
  runs_running: count,
  /** Interactions. */
  completed_last_5_minutes: count,
  bars: z.array(
    z.object({
      name: z.enum(['Fetch', 'Validate', 'Summary', 'Skills', 'IHL']),
      done: count,
      total: count,
      percent: z.int().min(0).max(100),
    }),
  ),
  /** Until what runs is through; null when nothing runs or nothing was measured yet. */
  eta_seconds: z.int().nullable(),
  /** What waits and runs, by model; scripts are null. */
  queues: z.array(z.object({ model: z.string().nullable(), pending: count, running: count })),
  /** Failed interactions by class. */
  failures: z.array(z.object({ class: z.string().nullable(), count })),
});

/** What a model did in the last five minutes. */
const modelActivitySchema = z.object({
  model: z.string(),
  calls: count,
  prompt_tokens: count,
  output_tokens: count,
  /** Output tokens for each second that the model spent writing; null when it wrote nothing. */
  tokens_per_second: z.number().nullable(),
  /** Calls that had to wait for the model to be loaded. */
  loads: count,
});

export const dashboardSchema = pipelineStateSchema.extend({
  models: z.array(modelActivitySchema),
  tickets_open: count,
});

/** What an event tells: the dashboard and the flowchart over all runs. */
export const liveSchema = dashboardSchema.extend({ flowchart: flowchartSchema });
export type Live = z.infer<typeof liveSchema>;

export const verifiedSchema = z.object({
  /** Whether no check failed. */
  ok: z.boolean(),
  checks: z.array(
    z.object({
      name: z.string(),
      sql: z.string(),
      /** `info`: nothing that could be wrong. */
      verdict: z.enum(['ok', 'failed', 'info']),
      message: z.string(),
      /** Rows that the query answers; the first hundred of them are in `rows`. */
      row_count: count,
      rows: z.array(z.record(z.string(), z.unknown())),
    }),
  ),
});
export type VerifiedAnswer = z.infer<typeof verifiedSchema>;

export const rollbackSchema = z.strictObject({
  /** Only this run and those that it started; absent: all. */
  run_id: id.optional(),
  /** Brings back the staging table of an earlier system. */
  restore_staging: z.boolean().default(false),
  /** Only says what would happen. */
  preview: z.boolean().default(false),
});

export const rolledBackSchema = z.object({
  preview: z.boolean(),
  aborted_runs: z.array(id),
  /** Steps that waited or ran. Completed ones stay, and a new start goes on from there. */
  ended_interactions: count,
  /** Rows that are back in `postings_staging`; null when nobody asked for it. */
  staging_rows: count.nullable(),
});
export type RolledBack = z.infer<typeof rolledBackSchema>;
