import { PgBoss } from 'pg-boss';
import type { Sql, Transaction } from '../../database/client.ts';
import { type Log, silent } from '../../database/log.ts';
import { bossOn, bossOnPool } from './boss-database.ts';
import { type Enqueued, jobId, readJobId } from './job-id.ts';

const DAY = 24 * 60 * 60;

/** An interaction to be put into its queue. */
export interface Waiting extends Enqueued {
  queue: string;
  /** Higher is fetched first: the position of the step, so that a wave goes deep along each subject. */
  priority: number;
  /** Not before this many milliseconds; at once when absent. */
  delayMs?: number;
}

/** A job that was taken out of a queue; `retryCount` fences off whoever held it before. */
export interface Taken extends Enqueued {
  queue: string;
  attempt: { id: string; retryCount: number };
}

/**
 * The queues, one for each model and one for scripts, on pg-boss in its own schema. Everything happens in a transaction of
 * the caller, together with what he changes in the tables. The interactions are the truth: a job is only the right to
 * try one, and the queue retries nothing by itself.
 */
export interface Queues {
  put(sql: Transaction, waiting: readonly Waiting[]): Promise<void>;
  /** Takes up to `limit` jobs that are due, the highest priority first, oldest first. */
  take(sql: Transaction, queue: string, limit: number): Promise<Taken[]>;
  /** Ends jobs that were taken. */
  end(sql: Transaction, taken: readonly Taken[]): Promise<void>;
  /** Says that the taken jobs are still worked on. */
  touch(taken: readonly Taken[]): Promise<void>;
  /** Of these interactions, those that no job stands for. */
  missing(sql: Transaction, waiting: readonly Waiting[]): Promise<Waiting[]>;
  stop(): Promise<void>;
}

/**
 * Opens the queues: makes pg-boss's schema and those that are not there. Several processes may do so at once.
 *
 * @param options.maintain whether this process also clears up finished jobs; for workers
 */
export async function openQueues(
  sql: Sql,
  names: readonly string[],
  { maintain = false, log = silent }: { maintain?: boolean; log?: Log } = {},
): Promise<Queues> {
  const boss = new PgBoss({
    db: bossOnPool(sql),
    schedule: false,
    supervise: maintain,
    superviseIntervalSeconds: 10,
    monitorIntervalSeconds: 10,
    maintenanceIntervalSeconds: 60,
    reindex: false,
  });
  // A lost database shows up in the worker's own queries, too; what is said here is only said.
  boss.on('error', (error) => log.warn(`Queue: ${error.message}`));
  boss.on('warning', ({ message }) => log.info(`Queue: ${message}`));
  await boss.start();
  const known = new Set((await boss.getQueues()).map(({ name }) => name));
  for (const name of names) {
    if (known.has(name)) continue;
    await boss.createQueue(name, {
      policy: 'standard',
      retryLimit: 0,
      expireInSeconds: DAY - 1,
      heartbeatSeconds: 30,
      retentionSeconds: 365 * DAY,
      deleteAfterSeconds: 600,
    });
  }

  return {
    async put(tx, waiting) {
      const byQueue = [...Map.groupBy(waiting, (it) => it.queue)];
      await Promise.all(
        byQueue.map(([queue, group]) => {
          const jobs = group.map((it) => ({
            id: jobId(it),
            priority: it.priority,
            ...(it.delayMs && { startAfter: it.delayMs / 1000 }),
          }));
          return boss.insert(queue, jobs, { db: bossOn(tx) });
        }),
      );
    },
    async take(tx, queue, limit) {
      const jobs = await boss.fetch(queue, { batchSize: limit, db: bossOn(tx) });
      return jobs.map(({ id, retryCount }) => ({ ...readJobId(id), queue, attempt: { id, retryCount } }));
    },
    async end(tx, taken) {
      const byQueue = [...Map.groupBy(taken, (it) => it.queue)];
      await Promise.all(
        byQueue.map(([queue, group]) => boss.complete(queue, attempts(group), null, { db: bossOn(tx) })),
      );
    },
    async touch(taken) {
      for (const [queue, group] of Map.groupBy(taken, (it) => it.queue)) {
        await boss.touch(queue, attempts(group));
      }
    },
    async missing(tx, waiting) {
      const ids = waiting.map(jobId);
      const rows = await tx<{ id: string }[]>`
        select id::text from pgboss.job where id = any (${ids}::uuid[]) and state in ('created', 'retry', 'active')`;
      const there = new Set(rows.map(({ id }) => id));
      return waiting.filter((_, index) => !there.has(ids[index] ?? ''));
    },
    stop: () => boss.stop({ close: false, graceful: false }),
  };
}

const attempts = (taken: readonly Taken[]) => taken.map(({ attempt }) => attempt);
