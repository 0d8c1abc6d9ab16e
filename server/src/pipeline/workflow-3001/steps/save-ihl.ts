import { z } from 'zod';
import type { Transaction } from '../../../database/client.ts';
import { CATEGORIES, type Category, categoryOf } from '../answers/ihl.ts';

export const savedIhlSchema = z.object({
  ihl_score: z.int().min(0).max(10),
  ihl_category: z.enum(CATEGORIES),
});
export type SavedIhl = { ihl_score: number; ihl_category: Category };

export const ihlToSave = ({ ihl_score }: { ihl_score: number }): SavedIhl => ({
  ihl_score,
  ihl_category: categoryOf(ihl_score),
});

/** Completes the posting. */
export async function saveIhl(sql: Transaction, postingId: number, ihl: SavedIhl): Promise<undefined> {
  await sql`
    update postings set ihl_score = ${ihl.ihl_score}, ihl_category = ${ihl.ihl_category},
      posting_status = case posting_status when 'active' then 'complete' else posting_status end
    where posting_id = ${postingId}`;
}
