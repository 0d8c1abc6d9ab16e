import { onTestFinished } from 'vitest';
import { createTestDatabase } from '../../../test/test-database.ts';
import { openEngine } from '../engine/engine.ts';
import { hasOpenWork } from '../engine/open-interactions.ts';
import { type WorkOptions, work } from '../engine/worker.ts';
import type { Workflow } from '../engine/workflow.ts';
import { SimulatedHosts, type Simulation } from './simulated-hosts.ts';
import { readTinyPrompt, type Thing, tinyAnswer, tinyWorkflow } from './tiny-workflow.ts';

export interface Said {
  step: string;
  text: string;
  /** How often the step was asked for this thing, this time included. */
  time: number;
}

/**
 * The tiny workflow on a database of its own with simulated models, for one test; all of it is gone afterwards.
 *
 * @param say what a model says; undefined for the usual answer
 */
export async function tinyEngine(
  { say, ...simulation }: Partial<Omit<Simulation, 'answer'>> & { say?: (said: Said) => unknown } = {},
  workflow: Workflow<Thing> = tinyWorkflow(),
) {
  const database = await createTestDatabase();
  const { sql } = database;
  const engine = await openEngine(sql, workflow);
  const asked = new Map<string, number>();
  const models = new SimulatedHosts({
    hosts: [{ host: 'one' }],
    ...simulation,
    answer: ({ prompt }) => {
      const { step, text } = readTinyPrompt(prompt);
      const time = (asked.get(`${step} ${text}`) ?? 0) + 1;
      asked.set(`${step} ${text}`, time);
      return say?.({ step, text, time }) ?? tinyAnswer(prompt);
    },
  });
  onTestFinished(async () => {
    await engine.close();
    await database.drop();
  });

  const start = (options: Partial<WorkOptions<Thing>> = {}) =>
    work(engine, {
      models,
      signal: new AbortController().signal,
      pollMs: 20,
      leaseSeconds: 3,
      until: async () => !(await hasOpenWork(sql, engine)),
      ...options,
    });
  return { sql, url: database.url, engine, models, work: start };
}

/** Steps with their status and how many, in the workflow's order, as `Draft: 3 completed`. */
export async function stepCounts({ sql }: Pick<Awaited<ReturnType<typeof tinyEngine>>, 'sql'>) {
  const rows = await sql<{ line: string }[]>`
    select conversation_name || ': ' || count(*) || ' ' || status as line
    from interactions join conversations using (conversation_id)
    group by position, conversation_name, status order by position, status`;
  return rows.map(({ line }) => line);
}
