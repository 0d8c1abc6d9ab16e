import type { Transaction } from '../../../database/client.ts';
import type { Saving } from '../../engine/workflow.ts';
import type { Dispute } from '../reading.ts';

/** One ticket for each time the step was done; saved again it stays one. */
export async function openTicket(
  sql: Transaction,
  { subjectId, runId, interactionId }: Pick<Saving<unknown>, 'subjectId' | 'runId' | 'interactionId'>,
  { title, reason }: { title: string; reason: string },
  dispute: Dispute,
): Promise<undefined> {
  await sql`
    insert into review_tickets (posting_id, workflow_run_id, interaction_id, title, reason, details)
    values (${subjectId}, ${runId}, ${interactionId}, ${title}, ${reason}, ${sql.json(dispute as never)})
    on conflict (interaction_id) do nothing`;
}
