import type { Engine } from './engine.ts';
import { inTransaction } from './transaction.ts';

export interface Aborted {
  /** Ids of the runs that were running. */
  runs: number[];
  /** Interactions that waited or ran. What a worker still has in hand comes to nothing. */
  interactions: number;
}

/**
 * Aborts running runs, all of them or one with the runs that it started. Nothing of what is completed is touched, and the
 * subjects stay as they are: a new run goes on from there.
 */
export async function abortRuns<Subject>(
  { sql, plan }: Engine<Subject>,
  { runId = null }: { runId?: number | null } = {},
): Promise<Aborted> {
  return inTransaction(sql, async (tx) => {
    const runs = await tx<{ id: number }[]>`
      select workflow_run_id as id from workflow_runs
      where status = 'running' and workflow_id = ${plan.workflow.id}
        and (${runId}::bigint is null or ${runId}::bigint in (workflow_run_id, parent_run_id))
      order by workflow_run_id for no key update`;
    const ids = runs.map(({ id }) => id);
    await tx`
      update workflow_runs set status = 'aborted', failure_reason = 'Aborted on request.'
      where workflow_run_id = any (${ids}::bigint[])`;
    const ended = await tx`
      update interactions set status = 'failed', error_class = 'aborted', error_message = 'Its run was aborted on request.',
        finished_at = now(), worker_id = null, lease_until = null
      where workflow_run_id = any (${ids}::bigint[]) and status in ('pending', 'running')`;
    return { runs: ids, interactions: ended.count };
  });
}
