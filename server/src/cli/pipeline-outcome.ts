import type { Sql } from '../database/client.ts';

export interface RunOutcome {
  /** Runs over postings by how they ended; `running` when they were interrupted. */
  runs: { completed: number; failed: number; aborted: number; running: number };
  /** Postings by their status. */
  postings: { complete: number; invalid: number; failed: number; open: number };
  /** Why runs failed, for people. */
  reasons: string[];
}

/** How runs and the runs that they started have ended. */
export async function readOutcome(sql: Sql, runIds: readonly number[]): Promise<RunOutcome> {
  const runs = await sql<
    { status: keyof RunOutcome['runs']; failure_reason: string | null; posting_status: string | null }[]
  >`
    select r.status, r.failure_reason, p.posting_status
    from workflow_runs r left join postings p using (posting_id)
    where r.workflow_run_id = any (${[...runIds]}::bigint[]) or r.parent_run_id = any (${[...runIds]}::bigint[])
    order by r.workflow_run_id`;
  const byStatus = (status: string) => runs.filter((run) => run.status === status).length;
  const byPosting = (...statuses: string[]) =>
    runs.filter((run) => run.posting_status !== null && statuses.includes(run.posting_status)).length;
  return {
    runs: {
      completed: byStatus('completed'),
      failed: byStatus('failed'),
      aborted: byStatus('aborted'),
      running: byStatus('running'),
    },
    postings: {
      complete: byPosting('complete'),
      invalid: byPosting('invalid'),
      failed: byPosting('failed'),
      open: byPosting('pending', 'active'),
    },
    reasons: [
      ...new Set(
        runs.flatMap((run) => (run.status === 'failed' && run.failure_reason ? run.failure_reason : [])),
      ),
    ].slice(0, 10),
  };
}
