import type { Queryable, Sql, Transaction } from '../../database/client.ts';
import { chooseSeat, modelsWithoutHost, type Ready, type Seat } from './choose-seat.ts';
import type { Engine } from './engine.ts';
import type { ModelHost } from './model-client.ts';
import { modelQueue, SCRIPTS } from './queue-name.ts';

export interface Seating {
  seat: Seat | null;
  /** Models that wait for a host that has them. */
  withoutHost: string[];
}

/** Enters a worker, or says that it still lives and what it holds. */
export async function keepWorker(
  sql: Sql,
  worker: { id: string; name: string; leaseSeconds: number },
): Promise<void> {
  await sql`
    insert into pipeline_workers (worker_id, worker_name, lease_until)
    values (${worker.id}, ${worker.name}, now() + make_interval(secs => ${worker.leaseSeconds}))
    on conflict (worker_id) do update set lease_until = excluded.lease_until`;
}

export async function removeWorker(sql: Sql, workerId: string): Promise<void> {
  await sql`delete from pipeline_workers where worker_id = ${workerId}`;
}

/**
 * Gives a worker that has nothing in hand a host and a model, in agreement with the others; without one it holds none.
 * A worker stays where it is while there, or by what scripts are doing now, more is to come.
 */
export async function takeSeat<Subject>(
  engine: Engine<Subject>,
  workerId: string,
  hosts: readonly ModelHost[],
): Promise<Seating> {
  return engine.sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(hashtext('jobsieve seats'))`;
    // The seat of a dead worker is its own until what it had in hand is taken back: else the others would go on to the next
    // model in that moment, and the whole chain of models would be loaded once more for the few that come after.
    const seats = await tx<{ worker_id: string; host: string; model: string }[]>`
      select worker_id, model_host as host, model from pipeline_workers w
      where model is not null and (lease_until > now() or exists (
        select from interactions i where i.status = 'running' and i.worker_id = w.worker_id and i.queue <> ${SCRIPTS}))`;
    const mine = seats.find((seat) => seat.worker_id === workerId);
    const others = seats.filter((seat) => seat !== mine);
    // In this order: what somebody settles or takes back in between is at least ready, and not neither under way nor ready.
    const work = await readWork(tx, engine);
    const ready = await readReady(tx, engine);
    const stays =
      mine !== undefined &&
      hosts.some((host) => host.host === mine.host && host.reachable) &&
      (work.fed.has(mine.model) || work.soon.has(mine.model) || ready.some((it) => it.model === mine.model));
    const seat = stays
      ? { host: mine.host, model: mine.model }
      : chooseSeat({ ready, hosts, others, moreComes: work.running });
    await tx`
      update pipeline_workers set model_host = ${seat?.host ?? null}, model = ${seat?.model ?? null}
      where worker_id = ${workerId}`;
    return { seat, withoutHost: modelsWithoutHost(ready, hosts) };
  });
}

/** What is ready now, by model. */
export async function readReady<Subject>(sql: Queryable, { plan }: Engine<Subject>): Promise<Ready[]> {
  const rows = await sql<{ queue: string; count: number; position: number; waited: number }[]>`
    select i.queue, count(*)::int as count, min(c.position) as position,
      extract(epoch from now() - min(i.due_at))::float8 as waited
    from interactions i join conversations c using (conversation_id) join workflow_runs r using (workflow_run_id)
    where i.status = 'pending' and i.due_at <= now() and i.queue <> ${SCRIPTS} and r.status = 'running'
      and r.workflow_id = ${plan.workflow.id}
    group by i.queue`;
  return rows.flatMap((row) => {
    const model = plan.models.get(row.queue);
    return model === undefined
      ? []
      : [{ model, count: row.count, position: row.position, waitedMs: row.waited * 1000 }];
  });
}

interface Work {
  /** Models that scripts now waiting or running lead to. */
  fed: Set<string>;
  /** Models with something that is due again in a moment. */
  soon: Set<string>;
  /** Whether anything runs whose results are worth waiting for. */
  running: boolean;
}

async function readWork<Subject>(tx: Transaction, { plan, registered }: Engine<Subject>): Promise<Work> {
  const rows = await tx<{ conversation_id: number; queue: string; running: boolean; soon: boolean }[]>`
    select conversation_id, queue, bool_or(i.status = 'running') as running,
      bool_or(i.status = 'pending' and i.due_at <= now() + interval '5 s') as soon
    from interactions i join workflow_runs r using (workflow_run_id)
    where i.status in ('pending', 'running') and r.status = 'running' and r.workflow_id = ${plan.workflow.id}
      and (i.status = 'running' or i.queue = ${SCRIPTS} or i.due_at between now() and now() + interval '5 s')
    group by conversation_id, queue`;
  const fed = new Set<string>();
  const soon = new Set<string>();
  let running = false;
  const modelOf = (queue: string) => plan.models.get(queue);
  for (const row of rows) {
    const name = registered.stepName(row.conversation_id);
    // A source may take minutes; nobody waits for it.
    if (name === undefined || name === plan.workflow.source) continue;
    running ||= row.running;
    if (row.queue === SCRIPTS) {
      if (!row.running && !row.soon) continue;
      for (const queue of plan.feeds(plan.step(name))) {
        const model = modelOf(queue);
        if (model !== undefined) fed.add(model);
      }
    } else if (row.soon) {
      const model = modelOf(row.queue);
      if (model !== undefined) soon.add(model);
    }
  }
  return { fed, soon, running };
}

/** The queue of a seat's model. */
export const seatQueue = (seat: Seat): string => modelQueue(seat.model);
