import type { Transaction } from '../../database/client.ts';
import type { Engine } from './engine.ts';
import { follow } from './follow.ts';
import type { Done, Failed, Outcome, Settled } from './outcome.ts';
import { type Place, type RunStates, readOutputs, remember } from './run-state.ts';
import { save, settleDone } from './settle-done.ts';
import { settleFailed, settleReleased } from './settle-failed.ts';
import { inTransaction } from './transaction.ts';

/**
 * Writes how attempts went, and leads their runs on, in one transaction: the guarded update of the interactions, what the
 * steps write for their subjects, the next interactions, their jobs, and the end of the present jobs. An interaction that
 * is no longer this worker's, because its lease was over or its run was ended, changes nothing.
 */
export async function settle<Subject>(
  engine: Engine<Subject>,
  workerId: string,
  outcomes: readonly Outcome<Subject>[],
): Promise<Settled<Subject>> {
  return inTransaction(engine.sql, async (tx) => {
    const settled: Settled<Subject> = {
      completed: [],
      retried: [],
      failed: [],
      skipped: 0,
      endedRuns: [],
      filled: new Set(),
    };
    // Sent along with what follows: nothing depends on it.
    const ended = engine.queues.end(
      tx,
      outcomes.map(({ claimed }) => claimed.taken),
    );
    ended.catch(() => {});
    const running = await lockRuns(tx, outcomes);
    const live = outcomes.filter(({ claimed }) => running.has(claimed.run.workflow_run_id));
    await giveUp(
      tx,
      workerId,
      outcomes.filter((it) => !live.includes(it)),
    );

    const done = await settleDone(
      tx,
      workerId,
      live.filter((it) => it.kind === 'done'),
    );
    const failed: Failed<Subject>[] = live.filter((it) => it.kind === 'failed');
    const places: Place<Subject>[] = [];
    const states = await statesOf(tx, engine, done);
    for (const it of done) {
      const saved = await save(tx, workerId, it);
      if (!saved.ok) {
        failed.push({ ...it, kind: 'failed', error: saved.error });
        continue;
      }
      const { run, step, round } = it.claimed;
      const outputs = states.outputs.get(run.workflow_run_id);
      if (outputs) remember(outputs, step.name, round, saved.output);
      settled.completed.push(it.claimed);
      places.push({ run, step, round });
    }

    await settleReleased(
      tx,
      engine,
      workerId,
      live.filter((it) => it.kind === 'released'),
    );
    await settleFailed(tx, engine, workerId, failed, settled);
    const followed = await follow(tx, engine, states, places);
    settled.skipped += followed.skipped;
    settled.endedRuns.push(...followed.endedRuns);
    for (const queue of followed.filled) settled.filled.add(queue);
    await ended;
    return settled;
  });
}

/** Takes hold of the runs, in order, so that the sides of a join see each other; returns those that still run. */
async function lockRuns<Subject>(
  tx: Transaction,
  outcomes: readonly Outcome<Subject>[],
): Promise<Set<number>> {
  const ids = [...new Set(outcomes.map(({ claimed }) => claimed.run.workflow_run_id))];
  const rows = await tx<{ workflow_run_id: number; status: string }[]>`
    select workflow_run_id, status from workflow_runs where workflow_run_id = any (${ids}::bigint[])
    order by workflow_run_id for no key update`;
  return new Set(rows.filter(({ status }) => status === 'running').map((row) => row.workflow_run_id));
}

async function giveUp<Subject>(
  tx: Transaction,
  workerId: string,
  outcomes: readonly Outcome<Subject>[],
): Promise<void> {
  if (outcomes.length === 0) return;
  await tx`
    update interactions set status = 'failed', error_class = 'aborted', finished_at = now(), worker_id = null,
      lease_until = null, error_message = 'Its run was ended while it was running.'
    where interaction_id = any (${outcomes.map(({ claimed }) => claimed.interactionId)}::bigint[])
      and status = 'running' and worker_id = ${workerId}`;
}

/** What the transitions look at: as it was when claimed, but read anew where the other side of a join may have gone on. */
async function statesOf<Subject>(
  tx: Transaction,
  engine: Engine<Subject>,
  done: readonly Done<Subject>[],
): Promise<RunStates<Subject>> {
  const subjects = new Map<number, Subject>();
  const outputs = new Map(done.map(({ claimed }) => [claimed.run.workflow_run_id, claimed.outputs]));
  for (const { claimed } of done) {
    if (claimed.run.posting_id !== null && claimed.subject !== undefined)
      subjects.set(claimed.run.posting_id, claimed.subject);
  }
  const joining = done.filter(({ claimed }) => engine.plan.joinOf(claimed.step));
  if (joining.length > 0) {
    const ids = [...new Set(joining.map(({ claimed }) => claimed.run.workflow_run_id))];
    for (const [id, fresh] of await readOutputs(tx, engine, ids)) outputs.set(id, fresh);
  }
  return { subjects, outputs };
}
