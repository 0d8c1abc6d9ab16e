import type { Transaction } from '../../database/client.ts';
import { completeRuns, failRuns, giveUpWaiting } from './end-runs.ts';
import type { Engine } from './engine.ts';
import type { Waiting } from './queues.ts';
import { type Failure, retryIn } from './retry-policy.ts';
import type { Run } from './run-state.ts';
import { StepError } from './step-error.ts';
import { inTransaction } from './transaction.ts';

export interface Swept {
  /** Interactions of workers that died, tried again. */
  requeued: number;
  /** Interactions that were given up for having killed too many workers. */
  givenUp: number;
  /** Jobs that had got lost, made anew. */
  restored: number;
  /** Runs that were left open by hand or by a lost worker, ended. */
  endedRuns: number;
}

const NOTHING: Swept = { requeued: 0, givenUp: 0, restored: 0, endedRuns: 0 };

/**
 * Puts right what dead workers and hands on the tables have left behind: interactions whose lease is over go back into
 * their queue, waiting ones without a job get one, and runs with nothing left to do are ended. Every worker calls it every few seconds;
 * one at a time does it.
 *
 * @param options.leases 'all' takes the running ones of every worker back, for when nobody works any more
 */
export async function sweep<Subject>(
  engine: Engine<Subject>,
  { leases = 'expired' }: { leases?: 'expired' | 'all' } = {},
): Promise<Swept> {
  return inTransaction(engine.sql, async (tx) => {
    const [lock] = await tx<{ mine: boolean }[]>`
      select pg_try_advisory_xact_lock(hashtext('jobsieve sweep')) as mine`;
    if (!lock?.mine) return NOTHING;
    const interrupted = await takeBack(tx, engine, leases);
    const restored = await restoreJobs(tx, engine);
    const endedRuns = await endLeftOpen(tx, engine);
    await tx`delete from pipeline_workers where lease_until < now() - interval '1 minute'`;
    return { ...interrupted, restored, endedRuns };
  });
}

interface Stuck extends Run {
  interaction_id: number;
  conversation_id: number;
  queue: string;
  failures: Failure[];
  model: string | null;
  model_host: string | null;
}

async function takeBack<Subject>(tx: Transaction, engine: Engine<Subject>, leases: 'expired' | 'all') {
  const { plan, registered, queues } = engine;
  const stuck = await tx<Stuck[]>`
    select i.interaction_id, i.conversation_id, i.queue, i.failures, i.model, i.model_host, r.workflow_run_id, r.posting_id,
      r.parent_run_id, r.base_run_id, r.parameters
    from interactions i join workflow_runs r using (workflow_run_id)
    where i.status = 'running' and (i.lease_until is null or i.lease_until < now() or ${leases === 'all'})
      and r.status = 'running' and r.workflow_id = ${plan.workflow.id}
    order by i.interaction_id limit 500
    for update of i skip locked`;
  const error = new StepError('interrupted', 'Its worker stopped without a word.');
  const waiting: Waiting[] = [];
  const over: { run: Run; reason: string }[] = [];
  for (const it of stuck) {
    const delayMs = retryIn(error, it.failures, 0);
    const failure: Failure = {
      at: new Date().toISOString(),
      class: error.failure,
      message: error.message,
      model: it.model,
      host: it.model_host,
    };
    const [row] = await tx<{ enqueued: number }[]>`
      update interactions set
        status = ${delayMs === null ? 'failed' : 'pending'}, failures = failures || ${tx.json([failure as never])},
        error_class = ${error.failure}, error_message = ${error.message}, worker_id = null, lease_until = null,
        due_at = now(), enqueued = enqueued + 1, finished_at = ${delayMs === null ? tx`now()` : null}
      where interaction_id = ${it.interaction_id} returning enqueued`;
    const name = registered.stepName(it.conversation_id);
    if (delayMs === null) {
      over.push({ run: it, reason: `${name ?? 'A step'}: its worker stopped too often.` });
    } else if (row && name !== undefined) {
      waiting.push({
        interactionId: it.interaction_id,
        enqueued: row.enqueued,
        queue: it.queue,
        priority: plan.step(name).position,
      });
    }
  }
  await queues.put(tx, waiting);
  await failRuns(tx, engine, over);
  return { requeued: waiting.length, givenUp: over.length };
}

/** What has been due for a minute usually waits for its wave. A few of them are looked up, the oldest first. */
async function restoreJobs<Subject>(tx: Transaction, { plan, registered, queues }: Engine<Subject>) {
  const rows = await tx<
    { interaction_id: number; conversation_id: number; enqueued: number; queue: string }[]
  >`
    select i.interaction_id, i.conversation_id, i.enqueued, i.queue
    from interactions i join workflow_runs r using (workflow_run_id)
    where i.status = 'pending' and i.due_at < now() - interval '1 minute' and r.status = 'running'
      and r.workflow_id = ${plan.workflow.id}
    order by i.due_at limit 200
    for update of i skip locked`;
  const waiting = rows.flatMap((row): Waiting[] => {
    const name = registered.stepName(row.conversation_id);
    if (name === undefined) return [];
    const { interaction_id: interactionId, enqueued, queue } = row;
    return [{ interactionId, enqueued, queue, priority: plan.step(name).position }];
  });
  const lost = await queues.missing(tx, waiting);
  if (lost.length === 0) return 0;
  await tx`
    update interactions set enqueued = enqueued + 1
    where interaction_id = any (${lost.map((it) => it.interactionId)}::bigint[])`;
  await queues.put(
    tx,
    lost.map((it) => ({ ...it, enqueued: it.enqueued + 1 })),
  );
  return lost.length;
}

/**
 * Nothing of these runs is open, and yet they run: their interactions were ended by hand (then the run is aborted, and the
 * subject can be started again), or a person ended the run beside its interactions.
 */
async function endLeftOpen<Subject>(tx: Transaction, engine: Engine<Subject>): Promise<number> {
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
