import type { EnrichRequest, EnrichResponse } from '@jobsieve/shared/contracts/enrichment';
import { type ApplicationStatus, USER_STATUSES } from '@jobsieve/shared/contracts/job';
import type { Sql } from '../../database/client.ts';
import { problem } from '../../http/problem.ts';
import {
  lockJob,
  lockOwned,
  updateStatus,
  updateText,
  upsertAnalysis,
  upsertPosting,
} from './enrich.repository.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Stage 3: stores a decision that the gate agrees with (`decision` was parsed by its schema, which holds the gate).
 *
 * The same decision again changes nothing, so that an agent may send it until it hears that it arrived. The one
 * exception is a job that was due for a re-check: there the repeated decision is news, the job was looked at again.
 *
 * @throws ProblemError job.not_found where the user has no row for the job
 */
export async function decide(
  sql: Sql,
  {
    userId,
    jobId,
    decision,
    recheckDays,
    now,
  }: { userId: number; jobId: number; decision: EnrichRequest; recheckDays: number; now: Date },
): Promise<EnrichResponse> {
  const owned = { userId, jobId, now };
  const text = decision.enrichment_data;
  return sql.begin(async (transaction) => {
    if (text) await lockJob(transaction, owned);
    const before = await lockOwned(transaction, owned);
    if (!before) throw problem('job.not_found');

    const status = isUsersOwn(before.application_status) ? before.application_status : decision.status;
    const changed = await upsertAnalysis(transaction, owned, decision);
    const due = !before.checked_at || before.checked_at.getTime() < now.getTime() - recheckDays * DAY_MS;
    if (changed || due || status !== before.application_status) {
      await updateStatus(transaction, owned, { status, score: decision.match_score });
    }
    if (text) {
      await updateText(transaction, owned, text);
      await upsertPosting(transaction, owned);
    }
    return { id: jobId, application_status: status, stored_description: text !== null };
  });
}

const isUsersOwn = (status: ApplicationStatus): boolean =>
  (USER_STATUSES as readonly string[]).includes(status);
