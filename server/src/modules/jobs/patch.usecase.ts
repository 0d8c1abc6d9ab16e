import type { JobDetail, PatchRequest } from '@jobsieve/shared/contracts/job';
import { gate } from '@jobsieve/shared/gate';
import type { Sql, Transaction } from '../../database/client.ts';
import { problem } from '../../http/problem.ts';
import { requireJob } from './list.usecase.ts';

/**
 * Sets what the user says of a job: their own status, their notes.
 *
 * @throws ProblemError job.not_found, job.status_not_allowed
 */
export async function patchJob(
  sql: Sql,
  { userId, jobId, patch }: { userId: number; jobId: number; patch: PatchRequest },
): Promise<JobDetail> {
  await sql.begin(async (transaction) => {
    const [row] = await transaction<[{ match_score: number | null }?]>`
      select match_score from user_job_map where user_id = ${userId} and job_id = ${jobId} for no key update`;
    if (!row) throw problem('job.not_found');
    if (patch.application_status === 'MATCHED' && !passes(row.match_score)) {
      throw problem('job.status_not_allowed');
    }
    await updateUserJob(transaction, { userId, jobId, patch });
  });
  return requireJob(sql, userId, jobId);
}

const passes = (score: number | null) => score !== null && gate(score) === 'MATCHED';

/** An update that sets what is there already leaves the row's place in the change feed: a trigger compares. */
async function updateUserJob(
  sql: Transaction,
  { userId, jobId, patch }: { userId: number; jobId: number; patch: PatchRequest },
): Promise<void> {
  const columns = {
    ...(patch.application_status !== undefined && { application_status: patch.application_status }),
    ...(patch.notes !== undefined && { notes: patch.notes === '' ? null : patch.notes }),
  };
  await sql`update user_job_map set ${sql(columns)} where user_id = ${userId} and job_id = ${jobId}`;
}
