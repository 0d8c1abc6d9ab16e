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

/** Completes the posting, and lets the users who have its job know. */
export async function saveIhl(sql: Transaction, postingId: number, ihl: SavedIhl): Promise<undefined> {
  await sql`
    update postings set ihl_score = ${ihl.ihl_score}, ihl_category = ${ihl.ihl_category},
      posting_status = case posting_status when 'active' then 'complete' else posting_status end
    where posting_id = ${postingId}`;
  // The change feed goes by this column; in order, for two transactions that meet here.
  await sql`
    update user_job_map set changed_xid = pg_current_xact_id()
    where (user_id, job_id) in (
      select user_id, m.job_id from user_job_map m join postings p on p.job_id = m.job_id
      where p.posting_id = ${postingId} order by user_id, m.job_id for no key update of m)`;
}
