import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type Child, startChild } from '../../../test/child.ts';
import { stepCounts, tinyEngine } from '../simulation/tiny-engine.ts';
import { insertThings } from '../simulation/tiny-workflow.ts';
import { claim } from './claim.ts';
import { SCRIPTS } from './queue-name.ts';
import { takeSeat } from './seats.ts';
import { settle } from './settle.ts';
import { startSource, startSubjects } from './start-runs.ts';
import { sweep } from './sweep.ts';

/** Completed interactions at which the oldest of two workers is killed; there are some 600 in all. */
const INSTANTS = [12, 40, 75, 130, 160, 230, 310, 420];

describe('workers that are killed', () => {
  it('at any instant leave nothing undone and nothing done twice', async () => {
    const { sql, url, engine } = await tinyEngine();
    await sql`create table effects (step text, thing bigint)`;
    const ids = await insertThings(sql, 60);
    await startSource(engine, { ids: ids.slice(0, 30) });
    await startSource(engine, { ids: ids.slice(30) });

    const spawn = () => startChild('tiny-worker.ts', [url, '4']);
    const workers: Child[] = [spawn(), spawn()];
    const completed = async () => (await sql`select 1 from interactions where status = 'completed'`).length;
    for (const instant of INSTANTS) {
      while ((await completed()) < instant);
      await workers.shift()?.kill();
      workers.push(spawn());
    }
    for (const worker of workers) {
      while ((await worker.nextLine()) !== 'done');
      await worker.finish();
    }

    expect(await sql`select posting_status, count(*)::int from postings group by 1`).toEqual([
      { posting_status: 'complete', count: 60 },
    ]);
    expect(await sql`select status, count(*)::int from workflow_runs group by 1`).toEqual([
      { status: 'completed', count: 62 },
    ]);
    expect(await sql`select distinct status from interactions`).toEqual([{ status: 'completed' }]);
    // What the steps write is written exactly once, too.
    expect(
      await sql`select step, count(*)::int, count(distinct thing)::int as things from effects group by 1 order by 1`,
    ).toEqual(['Close', 'Keep', 'Open'].map((step) => ({ step, count: 60, things: 60 })));
    expect(await sql`select 1 from interactions_history`).toHaveLength(0);
    const [interrupted] = await sql`
      select count(*)::int as count from interactions where failures @> '[{"class": "interrupted"}]'`;
    expect(interrupted?.count).toBeGreaterThan(0);
  });

  it('and a database that took a result without being heard: it is written again, and nothing happens twice', async () => {
    const { sql, engine } = await tinyEngine();
    await startSubjects(engine, await insertThings(sql, 1));
    const mine = { workerId: randomUUID(), limit: 1, leaseSeconds: 30 };
    const { claimed } = await claim(engine, SCRIPTS, mine);
    const done = claimed.map((it) => ({
      kind: 'done' as const,
      claimed: it,
      input: {},
      output: { ok: true },
      engine: null,
    }));
    const stranger = await settle(engine, randomUUID(), done);
    expect(stranger.completed).toEqual([]);
    expect((await settle(engine, mine.workerId, done)).completed).toHaveLength(1);
    expect((await settle(engine, mine.workerId, done)).completed).toEqual([]);
    expect(await stepCounts({ sql })).toEqual(['Open: 1 completed', 'Draft: 1 pending']);
  });

  it('in a run that somebody has ended meanwhile leave nothing open', async () => {
    const { sql, engine, work } = await tinyEngine();
    await startSubjects(engine, await insertThings(sql, 1));
    await claim(engine, SCRIPTS, { workerId: randomUUID(), limit: 1, leaseSeconds: -1 });
    await sql`update workflow_runs set status = 'aborted'`;
    await work({
      until: async () => (await sql`select 1 from interactions where status = 'failed'`).length > 0,
    });
    expect(await sql`select status, error_class, worker_id from interactions`).toEqual([
      { status: 'failed', error_class: 'aborted', worker_id: null },
    ]);
  });

  it('keep their model on its host until what they had in hand is taken back, so that their wave stays one', async () => {
    const { sql, engine } = await tinyEngine();
    const [dead, other] = [randomUUID(), randomUUID()];
    await startSubjects(engine, await insertThings(sql, 2));
    // One thing waits for the next model; the other one was in the dead worker's hand.
    await sql`
      update interactions set queue = 'model.medium/3a/3b', model = 'medium:3b'
      where interaction_id = (select min(interaction_id) from interactions)`;
    await sql`
      update interactions set queue = 'model.small/3a/1b', model = 'small:1b', status = 'running', worker_id = ${dead},
        lease_until = now() + interval '1 hour'
      where interaction_id = (select max(interaction_id) from interactions)`;
    await sql`
      insert into pipeline_workers (worker_id, worker_name, model_host, model, lease_until) values
        (${dead}, 'dead', 'one', 'small:1b', now() - interval '1 s'), (${other}, 'other', null, null, now() + interval '1 h')`;
    const one = [{ host: 'one', reachable: true, loaded: ['small:1b'], installed: null, slots: 1 }];
    await sql`update interactions set due_at = now() - interval '1 minute'`;
    expect((await takeSeat(engine, other, one)).seat).toBeNull();
    await sql`update interactions set lease_until = now() - interval '1 s' where status = 'running'`;
    await sweep(engine);
    expect((await takeSeat(engine, other, one)).seat).toEqual({ host: 'one', model: 'small:1b' });
  });

  it('by hand (Ctrl-C) give back what they hold at once, without an attempt lost', async () => {
    const { sql, engine, models, work } = await tinyEngine({
      hosts: [{ host: 'one', slots: 3 }],
      callMs: () => 60_000,
    });
    await insertThings(sql, 5);
    await startSource(engine, {
      ids: (await sql`select posting_id as id from postings`).map(({ id }) => id),
    });
    const stop = new AbortController();
    const working = work({ signal: stop.signal });
    while (models.calls.length < 3) await sleep(10);
    stop.abort();
    await working;
    expect(
      await sql`select status, sum(attempts)::int as attempts, count(*)::int from interactions
        join conversations using (conversation_id) where conversation_name = 'Draft' group by 1`,
    ).toEqual([{ status: 'pending', attempts: 0, count: 5 }]);
    expect(await sql`select 1 from pipeline_workers`).toHaveLength(0);
  });

  it('too often by one and the same step take only its posting with them', async () => {
    const { sql, engine, work } = await tinyEngine();
    await startSubjects(engine, await insertThings(sql, 2));
    const { claimed } = await claim(engine, SCRIPTS, { workerId: randomUUID(), limit: 1, leaseSeconds: -1 });
    const deaths = Array.from({ length: 9 }, () => ({ class: 'interrupted', at: '', message: '' }));
    await sql`
      update interactions set failures = ${sql.json(deaths)}
      where interaction_id = ${claimed[0]?.interactionId ?? 0}`;
    await work();
    expect(await sql`select status, failure_reason from workflow_runs order by 1`).toEqual([
      { status: 'completed', failure_reason: null },
      { status: 'failed', failure_reason: 'Open: its worker stopped too often.' },
    ]);
  });
});
