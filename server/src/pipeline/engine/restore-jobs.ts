import type { Transaction } from '../../database/client.ts';
import type { Engine } from './engine.ts';
import { queueOf } from './queue-name.ts';
import type { Waiting } from './queues.ts';

/** What waits for a model that is configured no more is given to the one that its step has now. */
export async function moveToPresentQueues<Subject>(
  tx: Transaction,
  { plan, registered, queues }: Engine<Subject>,
): Promise<number> {
  const rows = await tx<{ interaction_id: number; conversation_id: number; enqueued: number }[]>`
    select i.interaction_id, i.conversation_id, i.enqueued
    from interactions i join workflow_runs r using (workflow_run_id)
    where i.status = 'pending' and i.queue <> all (${[...plan.queues]}::text[]) and r.status = 'running'
      and r.workflow_id = ${plan.workflow.id}
    order by i.interaction_id limit 500
    for update of i skip locked`;
  const moved = rows.flatMap((row) => {
    const name = registered.stepName(row.conversation_id);
    if (name === undefined) return [];
    const { actor, position } = plan.step(name);
    return [
      {
        interactionId: row.interaction_id,
        enqueued: row.enqueued + 1,
        queue: queueOf(actor),
        model: actor.type === 'ai_model' ? actor.model : null,
        actor: registered.actorId({ name }),
        priority: position,
      },
    ];
  });
  if (moved.length === 0) return 0;
  await tx`
    update interactions i set queue = m.queue, model = m.model, actor_id = m.actor, enqueued = m.enqueued
    from jsonb_to_recordset(${tx.json(moved)}) as m ("interactionId" bigint, enqueued smallint, queue text, model text,
      actor bigint)
    where i.interaction_id = m."interactionId"`;
  await queues.put(tx, moved);
  return moved.length;
}

/** What has been due for a minute usually waits for its wave. A few of them are looked up, the oldest first. */
export async function restoreJobs<Subject>(tx: Transaction, { plan, registered, queues }: Engine<Subject>) {
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
