import { describe, expect, it, onTestFinished } from 'vitest';
import { dataFolder, killServer } from '../../../test/data-folder.ts';
import { openDatabase } from '../../database/open.ts';
import { SimulatedHosts } from '../simulation/simulated-hosts.ts';
import { insertThings, tinyAnswer, tinyWorkflow } from '../simulation/tiny-workflow.ts';
import { openEngine } from './engine.ts';
import { hasOpenWork } from './open-interactions.ts';
import { startSource } from './start-runs.ts';
import { work } from './worker.ts';

describe('a database that is killed and comes back', () => {
  it('loses nothing of what a worker does meanwhile', async () => {
    const dataDir = await dataFolder();
    const database = await openDatabase({ dataDir });
    const { sql } = database;
    const engine = await openEngine(sql, tinyWorkflow(), { maintain: true });
    onTestFinished(async () => {
      await engine.close();
      await database.close();
    });
    const models = new SimulatedHosts({
      hosts: [{ host: 'one', slots: 2 }],
      callMs: () => 20,
      answer: ({ prompt }) => tinyAnswer(prompt),
    });
    await startSource(engine, { ids: await insertThings(sql, 20) });
    let kills = 0;
    await work(engine, {
      models,
      signal: new AbortController().signal,
      leaseSeconds: 3,
      pollMs: 20,
      until: async () => !(await hasOpenWork(sql, engine)),
      onSettled: () => {
        if (models.calls.length < 25 * (kills + 1) || kills >= 3) return;
        kills += 1;
        void killServer(dataDir);
      },
    });
    expect(kills).toBe(3);
    expect(await sql`select posting_status, count(*)::int from postings group by 1`).toEqual([
      { posting_status: 'complete', count: 20 },
    ]);
    expect(await sql`select distinct status from interactions`).toEqual([{ status: 'completed' }]);
  });
});
