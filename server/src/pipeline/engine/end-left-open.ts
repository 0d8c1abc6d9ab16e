import type { Transaction } from '../../database/client.ts';
import { completeRuns, failRuns } from './end-runs.ts';
import type { Engine } from './engine.ts';
import type { Run } from './run-state.ts';

/**
 * Puts right what hands on the tables have left half ended. Nothing of a run is open, and yet it runs: its interactions were
 * ended by hand, so the run is aborted, and the subject can be started again. A run is over, and yet something of it is open: it
 * is given up, when its worker is dead or it has none.
 */
export async function endLeftOpen<Subject>(tx: Transaction, engine: Engine<Subject>): Promise<number> {
  const idle = await tx<(Run & { aborted: boolean; failed: boolean })[]>`
    select r.workflow_run_id, r.posting_id, r.parent_run_id, r.base_run_id, r.parameters,
      exists (select from interactions i where i.workflow_run_id = r.workflow_run_id and i.status = 'failed'
        and i.error_class = 'aborted') as aborted,
      exists (select from interactions i where i.workflow_run_id = r.workflow_run_id and i.status = 'failed'
        and i.error_class <> 'aborted') as failed
    from workflow_runs r
    where r.status = 'running' and r.workflow_id = ${engine.plan.workflow.id}
      and not exists (select from interactions i
        where i.workflow_run_id = r.workflow_run_id and i.status in ('pending', 'running'))
      and not exists (select from workflow_runs c where c.parent_run_id = r.workflow_run_id and c.status = 'running')
    order by r.workflow_run_id limit 500
    for update of r skip locked`;
  const ids = (runs: Run[]) => runs.map((run) => run.workflow_run_id);
  const aborted = idle.filter((run) => run.aborted && !run.failed);
  await tx`
    update workflow_runs set status = 'aborted', failure_reason = 'Its interactions were ended by hand.'
    where workflow_run_id = any (${ids(aborted)}::bigint[])`;
  await failRuns(
    tx,
    engine,
    idle.filter((run) => run.failed).map((run) => ({ run, reason: 'A step failed.' })),
  );
  await completeRuns(
    tx,
    idle.filter((run) => !run.failed && !run.aborted),
  );

  await tx`
    update interactions set status = 'failed', error_class = 'aborted', error_message = 'Its run was ended.',
      finished_at = now(), worker_id = null, lease_until = null
    where interaction_id in (
      select i.interaction_id from interactions i join workflow_runs r using (workflow_run_id)
      where r.status <> 'running' and r.workflow_id = ${engine.plan.workflow.id}
        and (i.status = 'pending' or i.status = 'running' and (i.lease_until is null or i.lease_until < now()))
      order by i.interaction_id limit 500
      for update of i skip locked)`;
  return idle.length;
}
