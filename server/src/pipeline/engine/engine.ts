import type { Sql } from '../../database/client.ts';
import { type Log, silent } from '../../database/log.ts';
import { type Plan, planOf } from './plan.ts';
import { openQueues, type Queues } from './queues.ts';
import { type Registered, register } from './register.ts';
import type { Workflow } from './workflow.ts';

/** A workflow on a database: what starts, works off, ends and shows runs is handed this. */
export interface Engine<Subject = unknown> {
  sql: Sql;
  plan: Plan<Subject>;
  registered: Registered;
  queues: Queues;
  log: Log;
  /** Whose results runs that start now do again. */
  outdated: Outdated;
  /** Gives the queues up; the database stays open. */
  close(): Promise<void>;
}

/** Engines (`interactions.engine`) that the present one is better than. */
export interface Outdated {
  /** Finds out anew, before runs are started. */
  refresh(): Promise<void>;
  /** As found out last. */
  engines(): readonly string[];
}
const NOTHING_OUTDATED: Outdated = { refresh: async () => {}, engines: () => [] };

/**
 * Puts a workflow on a migrated database.
 *
 * @param options.maintain whether this process also clears up the queue; for workers
 * @param options.outdated whose results are done again although they are completed; nobody's by default
 * @throws Error when the workflow contradicts itself
 */
export async function openEngine<Subject>(
  sql: Sql,
  workflow: Workflow<Subject>,
  {
    maintain = false,
    log = silent,
    outdated = NOTHING_OUTDATED,
  }: { maintain?: boolean; log?: Log; outdated?: Outdated } = {},
): Promise<Engine<Subject>> {
  const plan = planOf(workflow);
  const registered = await register(sql, plan);
  const queues = await openQueues(sql, plan.queues, { maintain, log });
  return { sql, plan, registered, queues, log, outdated, close: () => queues.stop() };
}
