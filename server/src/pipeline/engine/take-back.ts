import type { Transaction } from '../../database/client.ts';
import { failRuns } from './end-runs.ts';
import type { Engine } from './engine.ts';
import type { Waiting } from './queues.ts';
import { type Failure, retryIn } from './retry-policy.ts';
import type { Run } from './run-state.ts';
import { StepError } from './step-error.ts';

interface Stuck extends Run {
  interaction_id: number;
  conversation_id: number;
  queue: string;
  failures: Failure[];
  model: string | null;
  model_host: string | null;
}

/** Puts interactions whose worker is silent back into their queue; those that end every worker are given up. */
export async function takeBack<Subject>(tx: Transaction, engine: Engine<Subject>, leases: 'expired' | 'all') {
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
