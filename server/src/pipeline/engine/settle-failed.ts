import type { Transaction } from '../../database/client.ts';
import type { Claimed } from './claimed.ts';
import { failRuns } from './end-runs.ts';
import type { Engine } from './engine.ts';
import type { Failed, Released, Settled } from './outcome.ts';
import { type Failure, retryIn } from './retry-policy.ts';
import { storable } from './storable.ts';
import { usageColumns } from './usage-columns.ts';

/** Gives interactions back, as if they had not been claimed. */
export async function settleReleased<Subject>(
  tx: Transaction,
  engine: Engine<Subject>,
  workerId: string,
  released: readonly Released<Subject>[],
): Promise<void> {
  for (const { claimed } of released) {
    const rows = await tx<{ enqueued: number }[]>`
      update interactions set status = 'pending', worker_id = null, lease_until = null, attempts = attempts - 1,
        enqueued = enqueued + 1, started_at = null
      where interaction_id = ${claimed.interactionId} and status = 'running' and worker_id = ${workerId}
      returning enqueued`;
    await engine.queues.put(
      tx,
      rows.map(({ enqueued }) => waitingOf(claimed, enqueued)),
    );
  }
}

/** Tries again or gives up, by the class of the failure. */
export async function settleFailed<Subject>(
  tx: Transaction,
  engine: Engine<Subject>,
  workerId: string,
  failed: readonly Failed<Subject>[],
  settled: Settled<Subject>,
): Promise<void> {
  const over: { run: Claimed<Subject>['run']; reason: string }[] = [];
  for (const { claimed, error, input, usage } of failed) {
    const failure: Failure = {
      at: new Date().toISOString(),
      class: error.failure,
      message: storable(error.message.slice(0, 2000)),
      model: claimed.step.actor.type === 'ai_model' ? claimed.step.actor.model : null,
      host: claimed.host,
    };
    const delayMs = retryIn(error, claimed.failures, Math.random());
    const cost = usageColumns(usage ?? error.usage);
    const rows = await tx<{ enqueued: number }[]>`
      update interactions set
        status = ${delayMs === null ? 'failed' : 'pending'}, failures = failures || ${tx.json([failure as never])},
        input = ${tx.json(storable(input ?? null) as never)}, error_class = ${failure.class}, error_message = ${failure.message},
        worker_id = null, lease_until = null,
        enqueued = enqueued + ${delayMs === null ? 0 : 1}, due_at = now() + make_interval(secs => ${(delayMs ?? 0) / 1000}),
        finished_at = ${delayMs === null ? tx`now()` : null},
        prompt_tokens = ${cost.prompt_tokens}, output_tokens = ${cost.output_tokens}, load_ms = ${cost.load_ms},
        prompt_ms = ${cost.prompt_ms}, output_ms = ${cost.output_ms}
      where interaction_id = ${claimed.interactionId} and status = 'running' and worker_id = ${workerId}
        and enqueued = ${claimed.taken.enqueued}
      returning enqueued`;
    const [row] = rows;
    if (!row) continue;
    if (delayMs === null) {
      settled.failed.push({ claimed, error });
      over.push({ run: claimed.run, reason: `${claimed.step.name}: ${failure.message}` });
    } else {
      settled.retried.push(claimed);
      const waiting = waitingOf(claimed, row.enqueued);
      settled.filled.add(waiting.queue);
      await engine.queues.put(tx, [{ ...waiting, delayMs }]);
    }
  }
  settled.endedRuns.push(...(await failRuns(tx, engine, over)));
}

const waitingOf = <Subject>({ interactionId, taken, step }: Claimed<Subject>, enqueued: number) => ({
  interactionId,
  enqueued,
  queue: taken.queue,
  priority: step.position,
});
