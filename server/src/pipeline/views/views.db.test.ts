import { describe, expect, it } from 'vitest';
import { startSubjects } from '../engine/start-runs.ts';
import { StepError } from '../engine/step-error.ts';
import { tinyEngine } from '../simulation/tiny-engine.ts';
import { insertThings } from '../simulation/tiny-workflow.ts';
import { readDashboard } from './dashboard.ts';
import { readFlowchart } from './flowchart.ts';
import { restoreStaging } from './restore-staging.ts';
import { verify } from './verify.ts';

describe('what people see of the pipeline', () => {
  it('counts what is done, for all runs and for one', async () => {
    const { sql, engine, work } = await tinyEngine({
      say: ({ step, text }) => {
        if (step === 'Praise' && text === 'Thing 0') throw new StepError('not_found', 'No such model.');
        return undefined;
      },
    });
    const ids = await insertThings(sql, 3);
    const runs = await startSubjects(engine, ids);
    const before = await readDashboard(sql, engine.plan);
    expect(before).toMatchObject({ runs_running: 3, eta_seconds: null });
    expect(before.bars[1]).toEqual({ name: 'Validate', done: 0, total: 3, percent: 0 });
    await work();

    const all = await readFlowchart(sql, engine.plan);
    expect(all.totals).toEqual({ total: 3, active: 0, summaries: 3, skills: 2, ihl: 2 });
    const praise = all.steps.find((it) => it.conversation_name === 'Praise');
    expect(praise?.counts).toEqual({ completed: 2, running: 0, pending: 0, failed: 1, skipped: 0 });
    const one = await readFlowchart(sql, engine.plan, runs[0] ?? 0);
    expect(one.totals.total).toBe(1);
    expect(one.steps.find((it) => it.conversation_name === 'Draft')?.counts.completed).toBe(1);

    const after = await readDashboard(sql, engine.plan);
    expect(after).toMatchObject({ runs_running: 0, failures: [{ class: 'not_found', count: 1 }] });
    expect(after.bars.map(({ name, done, total, percent }) => [name, done, total, percent])).toEqual([
      ['Fetch', 3, 3, 100],
      ['Validate', 3, 3, 100],
      ['Summary', 3, 3, 100],
      ['Skills', 2, 2, 100],
      ['IHL', 2, 2, 100],
    ]);
    expect(after.completed_last_5_minutes).toBeGreaterThan(20);
  });

  it('tells how fast each model writes and how often it was loaded', async () => {
    const { sql, engine, work } = await tinyEngine();
    await startSubjects(engine, await insertThings(sql, 1));
    await work();
    await sql`update interactions set model = null`;
    await sql`
      update interactions i set model = m.name, prompt_tokens = m.tokens / 5, output_tokens = m.tokens, output_ms = m.ms, load_ms = m.load
      from (values (3, 'slow', 100, 10000, 4000), (4, 'slow', 100, 10000, 20), (5, 'silent', null, null, null))
        as m (position, name, tokens, ms, load), conversations c
      where c.conversation_id = i.conversation_id and c.position = m.position`;
    expect((await readDashboard(sql, engine.plan)).models).toEqual([
      { model: 'slow', calls: 2, prompt_tokens: 40, output_tokens: 200, tokens_per_second: 10, loads: 1 },
      { model: 'silent', calls: 1, prompt_tokens: 0, output_tokens: 0, tokens_per_second: null, loads: 0 },
    ]);
  });

  it('finds nothing wrong after a run', async () => {
    const { sql, engine, work } = await tinyEngine();
    await startSubjects(engine, await insertThings(sql, 2));
    await work();
    const { ok, checks } = await verify(sql);
    expect(checks.filter(({ verdict }) => verdict === 'failed')).toEqual([]);
    expect(ok).toBe(true);
  });

  it('finds deleted interactions, repetition, and what hangs', async () => {
    const { sql, engine, work } = await tinyEngine();
    const ids = await insertThings(sql, 2);
    await startSubjects(engine, ids);
    await work();
    await sql`delete from interactions where interaction_id = (select max(interaction_id) from interactions)`;
    await sql`update postings set extracted_summary = ${'work '.repeat(20)} where posting_id = ${ids[0] ?? 0}`;
    await sql`update interactions set status = 'running', lease_until = now() - interval '1 s' where posting_id = ${ids[1] ?? 0}`;
    const { ok, checks } = await verify(sql);
    expect(ok).toBe(false);
    expect(checks.filter(({ verdict }) => verdict === 'failed').map(({ name }) => name)).toEqual([
      'No summary repeats itself',
      'Nothing was deleted',
      'Nothing is stuck',
      'Ended runs have nothing open',
    ]);
  });

  it('brings the staging table of an earlier system back, once', async () => {
    const { sql } = await tinyEngine();
    await expect(restoreStaging(sql)).rejects.toThrow('never had a staging table');
    await sql`create table postings_staging_backup (id integer primary key, title text)`;
    await sql`insert into postings_staging_backup values (1, 'One')`;
    expect(await restoreStaging(sql)).toBe(1);
    expect(await sql`select * from postings_staging`).toEqual([{ id: 1, title: 'One' }]);
    await expect(restoreStaging(sql)).rejects.toThrow('nothing was changed');
  });
});
