import { z } from 'zod';
import { id } from '../text.ts';
import { idInQuery, moment, nextCursor, pageQuery } from './paging.ts';

export const interactionStatusSchema = z.enum(['pending', 'running', 'completed', 'failed', 'skipped']);
export type InteractionStatus = z.infer<typeof interactionStatusSchema>;

/** Why an attempt failed. Some are tried again by themselves: see `attempts` and `failures`. */
export const ERROR_CLASSES = [
  'timeout',
  'connection',
  'rate_limit',
  'interrupted',
  'invalid_output',
  'invalid_input',
  'not_found',
  'script_error',
  'out_of_memory',
  'aborted',
] as const;
export const errorClassSchema = z.enum(ERROR_CLASSES);

export const interactionsQuerySchema = z.strictObject({
  status: interactionStatusSchema.optional(),
  /** Position of the step, 1 to 16. */
  step: z.coerce.number().int().min(1).max(100).optional(),
  workflow_run_id: idInQuery.optional(),
  posting_id: idInQuery.optional(),
  error_class: errorClassSchema.optional(),
  /** `true`: running, and its worker has been silent for longer than its lease. */
  stuck: z.enum(['true', 'false']).optional(),
  ...pageQuery,
});
export type InteractionsQuery = z.infer<typeof interactionsQuerySchema>;

const ms = z.int().nullable();
const tokens = z.int().nullable();

export const interactionSchema = z.object({
  interaction_id: id,
  workflow_run_id: id,
  posting_id: id.nullable(),
  position: z.int(),
  conversation_name: z.string(),
  actor_name: z.string(),
  actor_type: z.enum(['script', 'ai_model']),
  round: z.int(),
  status: interactionStatusSchema,
  attempts: z.int(),
  error_class: errorClassSchema.nullable(),
  error_message: z.string().nullable(),
  /** Null for scripts. */
  model: z.string().nullable(),
  model_host: z.string().nullable(),
  engine: z.string().nullable(),
  prompt_tokens: tokens,
  output_tokens: tokens,
  load_ms: ms,
  prompt_ms: ms,
  output_ms: ms,
  created_at: moment,
  /** Of the last attempt. */
  started_at: moment.nullable(),
  finished_at: moment.nullable(),
  /** Before that nobody takes it. */
  due_at: moment,
  /** Running, and nobody has been heard of for longer than the lease. */
  stuck: z.boolean(),
});
export type Interaction = z.infer<typeof interactionSchema>;

export const interactionPageSchema = z.object({
  interactions: z.array(interactionSchema),
  next_cursor: nextCursor,
});
export type InteractionPage = z.infer<typeof interactionPageSchema>;

/** One whole: what the step was given, what came of it, every attempt that failed. */
export const interactionDetailSchema = interactionSchema.extend({
  input: z.unknown(),
  output: z.unknown(),
  failures: z.array(
    z.looseObject({
      at: z.string(),
      class: z.string(),
      message: z.string(),
      model: z.string().nullish(),
      host: z.string().nullish(),
    }),
  ),
  lease_until: moment.nullable(),
  /** The completed interaction of an earlier run whose output stands here. */
  skipped_from: id.nullable(),
});
export type InteractionDetail = z.infer<typeof interactionDetailSchema>;

/** The run in which the step is tried again; it skips what the failed one has completed. */
export const retriedSchema = z.object({ run_id: id });

/** `all` also takes back what living workers have in hand: for when nobody works any more. */
export const resetStuckSchema = z.strictObject({ leases: z.enum(['expired', 'all']).default('expired') });

export const resetStuckResponseSchema = z.object({
  /** Steps of silent workers that wait again. */
  requeued: z.int(),
  /** Steps that were given up for having ended too many workers. */
  given_up: z.int(),
  /** Waiting steps that the queue had lost. */
  restored: z.int(),
  /** Runs with nothing left to do that were ended. */
  ended_runs: z.int(),
});
