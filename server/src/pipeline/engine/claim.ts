import type { Transaction } from '../../database/client.ts';
import type { Claimed } from './claimed.ts';
import type { Engine } from './engine.ts';
import type { Taken } from './queues.ts';
import type { Failure } from './retry-policy.ts';
import { type Run, readOutputs } from './run-state.ts';
import { inTransaction } from './transaction.ts';

export interface ClaimOptions {
  workerId: string;
  limit: number;
  leaseSeconds: number;
  /** Where a model's calls will go. */
  host?: string | undefined;
}

interface Row extends Run {
  interaction_id: number;
  conversation_id: number;
  round: number;
  attempts: number;
  failures: Failure[];
}

/**
 * Takes interactions from a queue and marks them as running, by this worker, until the lease is over. Jobs whose
 * interaction is no longer waiting, or whose run is over, are ended without more ado.
 *
 * @returns what was claimed, and whether the queue had anything at all
 */
export async function claim<Subject>(
  engine: Engine<Subject>,
  queue: string,
  { workerId, limit, leaseSeconds, host }: ClaimOptions,
): Promise<{ claimed: Claimed<Subject>[]; taken: number }> {
  const { sql, plan, registered, queues } = engine;
  const { rows, taken } = await inTransaction(sql, async (tx) => {
    const taken = await queues.take(tx, queue, limit);
    if (taken.length === 0) return { rows: [], taken };
    const jobs = taken.map(({ interactionId, enqueued }) => ({ id: interactionId, enqueued }));
    const rows = await tx<Row[]>`
      update interactions i set
        status = 'running', worker_id = ${workerId}, lease_until = now() + make_interval(secs => ${leaseSeconds}),
        started_at = now(), attempts = i.attempts + 1, model_host = ${host ?? null}, error_class = null, error_message = null
      from workflow_runs r, jsonb_to_recordset(${tx.json(jobs)}) as job (id bigint, enqueued integer)
      where i.interaction_id = any (${jobs.map(({ id }) => id)}::bigint[]) and i.interaction_id = job.id
        and i.enqueued = job.enqueued and i.status = 'pending'
        and r.workflow_run_id = i.workflow_run_id and r.status = 'running' and r.workflow_id = ${plan.workflow.id}
      returning i.interaction_id, i.conversation_id, i.round, i.attempts, i.failures, r.workflow_run_id, r.posting_id,
        r.parent_run_id, r.base_run_id, r.parameters`;
    const claimed = new Set(rows.map((row) => row.interaction_id));
    const voided = taken.filter(({ interactionId }) => !claimed.has(interactionId));
    if (voided.length > 0) await endVoided(tx, engine, voided);
    return { rows, taken };
  });

  const byId = new Map(taken.map((it) => [it.interactionId, it]));
  if (rows.length === 0) return { claimed: [], taken: taken.length };
  const subjectIds = [...new Set(rows.flatMap((row) => row.posting_id ?? []))];
  const [outputs, subjects] = await Promise.all([
    readOutputs(sql, engine, [...new Set(rows.map((row) => row.workflow_run_id))]),
    subjectIds.length > 0 ? plan.workflow.readSubjects(sql, subjectIds) : new Map<number, Subject>(),
  ]);
  const claimed = rows.flatMap((row): Claimed<Subject>[] => {
    const name = registered.stepName(row.conversation_id);
    const job = byId.get(row.interaction_id);
    if (name === undefined || !job) return [];
    return [
      {
        interactionId: row.interaction_id,
        taken: job,
        host: host ?? null,
        run: row,
        step: plan.step(name),
        round: row.round,
        attempts: row.attempts,
        failures: row.failures,
        subject: row.posting_id === null ? undefined : subjects.get(row.posting_id),
        outputs: outputs.get(row.workflow_run_id) ?? new Map(),
      },
    ];
  });
  return { claimed, taken: taken.length };
}

async function endVoided<Subject>(
  tx: Transaction,
  { queues, plan }: Engine<Subject>,
  voided: readonly Taken[],
): Promise<void> {
  const jobs = voided.map(({ interactionId, enqueued }) => ({ id: interactionId, enqueued }));
  await tx`
    update interactions i set status = 'failed', error_class = 'aborted', error_message = 'Its run was ended.',
      finished_at = now()
    from workflow_runs r, jsonb_to_recordset(${tx.json(jobs)}) as job (id bigint, enqueued integer)
    where i.interaction_id = job.id and i.enqueued = job.enqueued and i.status = 'pending'
      and r.workflow_run_id = i.workflow_run_id and r.status <> 'running' and r.workflow_id = ${plan.workflow.id}`;
  await queues.end(tx, voided);
}
