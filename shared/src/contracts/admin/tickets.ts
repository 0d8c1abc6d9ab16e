import { z } from 'zod';
import { id, optionalText, text } from '../text.ts';
import { moment, nextCursor, pageQuery } from './paging.ts';
import { postingDetailSchema } from './postings.ts';

export const ticketStatusSchema = z.enum(['open', 'accepted', 'edited', 'rejected']);
export type TicketStatus = z.infer<typeof ticketStatusSchema>;

export const ticketsQuerySchema = z.strictObject({ status: ticketStatusSchema.optional(), ...pageQuery });
export type TicketsQuery = z.infer<typeof ticketsQuerySchema>;

export const ticketSchema = z.object({
  ticket_id: id,
  posting_id: id,
  workflow_run_id: id,
  job_title: z.string(),
  company: z.string().nullable(),
  title: z.string(),
  reason: z.string(),
  status: ticketStatusSchema,
  /** What the one who decided said to it. */
  resolution: z.string().nullable(),
  resolved_by: z.object({ id, name: z.string() }).nullable(),
  created_at: moment,
  resolved_at: moment.nullable(),
});
export type Ticket = z.infer<typeof ticketSchema>;

export const ticketPageSchema = z.object({ tickets: z.array(ticketSchema), next_cursor: nextCursor });
export type TicketPage = z.infer<typeof ticketPageSchema>;

/** One whole, with what a person compares: the posting, every version of the summary, every grade. */
export const ticketDetailSchema = ticketSchema.extend({
  posting: postingDetailSchema,
  summaries: z.array(z.string()),
  grades: z.array(
    z.object({
      by: z.string(),
      version: z.int().min(1),
      grade: z.enum(['pass', 'fail']),
      issues: z.array(z.string()),
    }),
  ),
  issues: z.array(z.string()),
});
export type TicketDetail = z.infer<typeof ticketDetailSchema>;

export const SUMMARY_MIN = 50;
export const SUMMARY_MAX = 20_000;

const note = optionalText(2000);

/**
 * - accept: the summary stands as the pipeline wrote it.
 * - edit: `summary` takes its place, and no later run overwrites it; skills and IHL stay.
 * - reject: none of the summaries will do: the posting is worked off anew, from its first step.
 */
export const resolveTicketSchema = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('accept'), note }),
  z.strictObject({
    decision: z.literal('edit'),
    summary: text(SUMMARY_MAX).refine(
      (summary) => summary.length >= SUMMARY_MIN,
      `must have at least ${SUMMARY_MIN} characters`,
    ),
    note,
  }),
  z.strictObject({ decision: z.literal('reject'), note }),
]);
export type ResolveTicket = z.infer<typeof resolveTicketSchema>;

export const resolvedTicketSchema = z.object({
  ticket: ticketSchema,
  /** The run that works a rejected posting off anew. */
  run_id: id.nullable(),
});
export type ResolvedTicket = z.infer<typeof resolvedTicketSchema>;
