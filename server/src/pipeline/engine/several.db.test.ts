import { describe, expect, it, onTestFinished } from 'vitest';
import { createTestDatabase } from '../../../test/test-database.ts';
import { SimulatedHosts } from '../simulation/simulated-hosts.ts';
import { insertThings, tinyAnswer, tinyWorkflow } from '../simulation/tiny-workflow.ts';
import { openEngine } from './engine.ts';
import { hasOpenWork } from './open-interactions.ts';
import { startSubjects } from './start-runs.ts';
import { sweep } from './sweep.ts';
import { work } from './worker.ts';

async function emptyDatabase() {
  const database = await createTestDatabase();
  onTestFinished(() => database.drop());
  return database.sql;
}
const models = () =>
  new SimulatedHosts({ hosts: [{ host: 'one', slots: 2 }], answer: ({ prompt }) => tinyAnswer(prompt) });

describe('several processes on one database', () => {
  it('may open it for the first time at the same moment, and leave no broken connection', async () => {
    const sql = await emptyDatabase();
    const engines = await Promise.all(Array.from({ length: 5 }, () => openEngine(sql, tinyWorkflow())));
    expect(await sql`select count(*)::int as actors from actors`).toEqual([{ actors: 6 }]);
    // More queries at once than there are connections in the pool: each of them is in order.
    await Promise.all(Array.from({ length: 30 }, () => sql`select 1`));
    for (const engine of engines) await engine.close();
  });

  it('may come with other models for the same actors', async () => {
    const sql = await emptyDatabase();
    const first = await openEngine(sql, tinyWorkflow());
    await startSubjects(first, await insertThings(sql, 2));
    // Until something waits for a model that is configured no more.
    const drafts = async () => (await sql`select 1 from interactions where model = 'small:1b'`).length;
    await work(first, {
      models: new SimulatedHosts({ hosts: [{ host: 'one', installed: [] }], answer: () => ({}) }),
      signal: new AbortController().signal,
      pollMs: 20,
      until: async () => (await drafts()) === 2,
    });
    await first.close();
    const one = 'only:1b';
    const second = await openEngine(sql, tinyWorkflow({ models: { small: one, medium: one, large: one } }));
    onTestFinished(() => second.close());
    const hosts = models();
    await work(second, {
      models: hosts,
      signal: new AbortController().signal,
      pollMs: 20,
      until: async () => !(await hasOpenWork(sql, second)),
    });
    expect(hosts.loads).toEqual([{ host: 'one', model: one }]);
    expect(await sql`select distinct model from actors where model is not null`).toEqual([{ model: one }]);
  });

  it('get lost jobs back: the interactions are the truth, not the queue', async () => {
    const sql = await emptyDatabase();
    const engine = await openEngine(sql, tinyWorkflow());
    onTestFinished(() => engine.close());
    await startSubjects(engine, await insertThings(sql, 3));
    await sql`delete from pgboss.job`;
    await sql`update interactions set due_at = now() - interval '2 minutes'`;
    expect(await sweep(engine)).toMatchObject({ restored: 3 });
    expect(await sweep(engine)).toMatchObject({ restored: 0 });
    await work(engine, {
      models: models(),
      signal: new AbortController().signal,
      pollMs: 20,
      until: async () => !(await hasOpenWork(sql, engine)),
    });
    expect(await sql`select distinct posting_status from postings`).toEqual([{ posting_status: 'complete' }]);
  });
});
