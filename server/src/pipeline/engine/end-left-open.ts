import type { Transaction } from '../../database/client.ts';
import { completeRuns, failRuns, giveUpWaiting } from './end-runs.ts';
import type { Engine } from './engine.ts';
import type { Run } from './run-state.ts';

/**
 * Nothing of these runs is open, and yet they run: their interactions were ended by hand (then the run is aborted, and the
 * subject can be started again), or a person ended the run beside its interactions.
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

  const over = await tx<{ workflow_run_id: number }[]>`
    select distinct r.workflow_run_id from workflow_runs r join interactions i using (workflow_run_id)
    where i.status = 'pending' and r.status <> 'running' and r.workflow_id = ${engine.plan.workflow.id} limit 500`;
  if (over.length > 0)
    await giveUpWaiting(
      tx,
      over.map((row) => row.workflow_run_id),
      'Its run was ended.',
    );
  return idle.length;
}
