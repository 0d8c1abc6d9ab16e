import type { Transaction } from '../../database/client.ts';
import type { Engine } from './engine.ts';
import type { Plan } from './plan.ts';
import { inTransaction } from './transaction.ts';

export interface Aborted {
  /** Ids of the runs that were running. */
  runs: number[];
  /** Interactions that waited or ran. What a worker still has in hand comes to nothing. */
  interactions: number;
}

export interface Which {
  /** A run and those that it started; null: all. */
  runId?: number | null;
}

/**
 * Aborts running runs, all of them or one with the runs that it started. Nothing of what is completed is touched, and the
 * subjects stay as they are: a new run goes on from there.
 */
export async function abortRuns<Subject>(engine: Engine<Subject>, which: Which = {}): Promise<Aborted> {
  return inTransaction(engine.sql, (tx) => abortRunsIn(tx, engine.plan, which));
}

/** Like {@link abortRuns}, in a transaction of the caller's. */
export async function abortRunsIn<Subject>(
  tx: Transaction,
  { workflow }: Plan<Subject>,
  { runId = null }: Which,
): Promise<Aborted> {
  const runs = await tx<{ id: number }[]>`
    select workflow_run_id as id from workflow_runs
    where status = 'running' and workflow_id = ${workflow.id}
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
}

/** What {@link abortRuns} would end if it was called now. */
export async function previewAbort<Subject>(
  { sql, plan }: Pick<Engine<Subject>, 'sql' | 'plan'>,
  { runId = null }: Which = {},
): Promise<Aborted> {
  const runs = await sql<{ id: number; interactions: number }[]>`
    select r.workflow_run_id as id, (select count(*)::int from interactions i
      where i.workflow_run_id = r.workflow_run_id and i.status in ('pending', 'running')) as interactions
    from workflow_runs r
    where r.status = 'running' and r.workflow_id = ${plan.workflow.id}
      and (${runId}::bigint is null or ${runId}::bigint in (r.workflow_run_id, r.parent_run_id))
    order by r.workflow_run_id`;
  return {
    runs: runs.map(({ id }) => id),
    interactions: runs.reduce((sum, run) => sum + run.interactions, 0),
  };
}
