import { z } from 'zod';
import type { Transaction } from '../../../database/client.ts';
import { CATEGORIES, type Category, categoryOf, type Expert } from '../answers/ihl.ts';

export const savedIhlSchema = z.object({
  ihl_score: z.int().min(0).max(10),
  ihl_category: z.enum(CATEGORIES),
});
export type SavedIhl = { ihl_score: number; ihl_category: Category };

export const ihlToSave = ({ ihl_score }: { ihl_score: number }): SavedIhl => ({
  ihl_score,
  ihl_category: categoryOf(ihl_score),
});

/** Completes the posting and records who did the run's model steps. The evidence is stored with the score, for everybody who sees it. */
export async function saveIhl(
  sql: Transaction,
  { postingId, runId }: { postingId: number; runId: number },
  { ihl_score, ihl_category }: SavedIhl,
  { reasoning, confidence, recommendation, red_flags }: Expert,
): Promise<undefined> {
  await sql`
    update postings set ihl_score = ${ihl_score}, ihl_category = ${ihl_category},
      ihl_assessment = ${sql.json({ reasoning, confidence, recommendation, red_flags })}::jsonb || jsonb_build_object(
        'made_by', (
          select case i.engine when 'builtin' then 'rules' else 'model' end
          from interactions i join conversations c using (conversation_id)
          where i.workflow_run_id = ${runId} and c.conversation_name = 'IHL HR Expert - Final Verdict'
            and i.posting_id = ${postingId} and i.engine is not null
          order by i.interaction_id desc limit 1
        )
      ),
      engine = (
        select case when bool_and(i.engine = 'builtin') then 'builtin' when bool_or(i.engine = 'builtin') then 'mixed'
          else 'ollama' end
        from interactions i where i.workflow_run_id = ${runId} and i.engine is not null
      ),
      posting_status = case posting_status when 'active' then 'complete' else posting_status end
    where posting_id = ${postingId}`;
}
