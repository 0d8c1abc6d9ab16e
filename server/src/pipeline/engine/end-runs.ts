import type { Transaction } from '../../database/client.ts';
import type { Engine } from './engine.ts';
import type { Run } from './run-state.ts';

/**
 * Ends runs as completed, unless a branch of theirs is still open, and with its last child a run that found subjects.
 *
 * @returns ids of the runs that ended
 */
export async function completeRuns(tx: Transaction, runs: readonly Run[]): Promise<number[]> {
  if (runs.length === 0) return [];
  const ended = await tx<{ workflow_run_id: number }[]>`
    update workflow_runs r set status = 'completed'
    where workflow_run_id = any (${idsOf(runs)}::bigint[]) and status = 'running'
      and not exists (select from interactions i
        where i.workflow_run_id = r.workflow_run_id and i.status in ('pending', 'running'))
      and not exists (select from workflow_runs c
        where c.parent_run_id = r.workflow_run_id and c.status = 'running')
    returning workflow_run_id`;
  return [...ended.map((row) => row.workflow_run_id), ...(await completeParents(tx, runs))];
}

/**
 * Ends runs as failed: what else of theirs waits is given up, and the subject is told why.
 *
 * @returns ids of the runs that ended
 */
export async function failRuns<Subject>(
  tx: Transaction,
  engine: Engine<Subject>,
  failed: readonly { run: Run; reason: string }[],
): Promise<number[]> {
  if (failed.length === 0) return [];
  const ended: number[] = [];
  for (const { run, reason } of failed) {
    const rows = await tx`
      update workflow_runs set status = 'failed', failure_reason = ${reason}
      where workflow_run_id = ${run.workflow_run_id} and status = 'running' returning 1`;
    if (rows.length === 0) continue;
    ended.push(run.workflow_run_id);
    await giveUpWaiting(tx, [run.workflow_run_id], 'Another step of the run failed.');
    if (run.posting_id !== null) await engine.plan.workflow.fail(tx, run.posting_id, reason);
  }
  const runs = failed.map(({ run }) => run);
  return [...ended, ...(await completeParents(tx, runs))];
}

/** Ends what waits in runs that are over. Their jobs are found void when they are taken. */
export async function giveUpWaiting(
  tx: Transaction,
  runIds: readonly number[],
  message: string,
): Promise<void> {
  await tx`
    update interactions set status = 'failed', error_class = 'aborted', error_message = ${message}, finished_at = now()
    where workflow_run_id = any (${[...runIds]}::bigint[]) and status = 'pending'`;
}

/** Two children that end at the same time would each see the other one running: the parent's lock lets one go first. */
async function completeParents(tx: Transaction, children: readonly Run[]): Promise<number[]> {
  const parents = [...new Set(children.flatMap(({ parent_run_id }) => parent_run_id ?? []))];
  if (parents.length === 0) return [];
  await tx`
    select from workflow_runs where workflow_run_id = any (${parents}::bigint[]) order by workflow_run_id
    for no key update`;
  const ended = await tx<{ workflow_run_id: number }[]>`
    update workflow_runs r set status = 'completed'
    where workflow_run_id = any (${parents}::bigint[]) and status = 'running'
      and not exists (select from interactions i
        where i.workflow_run_id = r.workflow_run_id and i.status in ('pending', 'running'))
      and not exists (select from workflow_runs c
        where c.parent_run_id = r.workflow_run_id and c.status = 'running')
    returning workflow_run_id`;
  return ended.map((row) => row.workflow_run_id);
}

const idsOf = (runs: readonly Run[]) => runs.map(({ workflow_run_id }) => workflow_run_id);
