import { z } from 'zod';
import type { Transaction } from '../../../database/client.ts';
import { StepError } from '../../engine/step-error.ts';
import { faultOf, renderSections, type Sections } from '../answers/sections.ts';

export const savedSummarySchema = z.object({ summary: z.string().min(1) });
export type SavedSummary = z.output<typeof savedSummarySchema>;

/** @throws StepError `invalid_input` for a summary that is degenerate or says too little */
export function summaryToSave(sections: Sections): SavedSummary {
  const fault = faultOf(sections);
  if (fault !== null) throw new StepError('invalid_input', fault);
  return { summary: renderSections(sections) };
}

/**
 * Writes the summary, unless a person has written one in resolving a ticket: that one stays, whatever is run again.
 *
 * @returns what stands there now, for the steps that read it
 */
export async function saveSummary(
  sql: Transaction,
  postingId: number,
  { summary }: SavedSummary,
): Promise<SavedSummary> {
  const [row] = await sql<[SavedSummary?]>`
    update postings p set extracted_summary = coalesce((
      select t.edited_summary from review_tickets t
      where t.posting_id = p.posting_id and t.status = 'edited' order by t.resolved_at desc limit 1
    ), ${summary})
    where posting_id = ${postingId} returning extracted_summary as summary`;
  return row ?? { summary };
}
