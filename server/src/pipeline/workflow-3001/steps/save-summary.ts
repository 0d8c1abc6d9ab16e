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

export async function saveSummary(
  sql: Transaction,
  postingId: number,
  { summary }: SavedSummary,
): Promise<undefined> {
  await sql`update postings set extracted_summary = ${summary} where posting_id = ${postingId}`;
}
