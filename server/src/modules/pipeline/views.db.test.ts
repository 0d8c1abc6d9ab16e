import { dashboardSchema, flowchartSchema, verifiedSchema } from '@jobsieve/shared/contracts/admin/pipeline';
import { startedRunsSchema } from '@jobsieve/shared/contracts/admin/runs';
import { describe, expect, it } from 'vitest';
import { adminUnderTest } from '../../../test/admin-under-test.ts';
import { testDatabase } from '../../../test/test-database.ts';

describe('the flowchart', () => {
  const database = testDatabase();

  it('is text, or JSON for whoever accepts that, over all runs or one', async () => {
    const { ask, addPosting, workOff } = await adminUnderTest(database.sql);
    const ids = [await addPosting(), await addPosting()];
    const { body } = await ask('POST', '/pipeline/runs', { posting_ids: ids });
    const [runId] = startedRunsSchema.parse(body).run_ids;
    await workOff();

    const text = await ask<string>('GET', '/pipeline/flowchart');
    expect(text.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(text.body).toMatch(/^WORKFLOW 3001: Complete Job Processing Pipeline\n/);
    expect(text.body).toMatch(/16\/16 .*Save IHL Score and Category .*✅ 2 completed/);

    const json = { accept: 'application/json' };
    const all = flowchartSchema.parse((await ask('GET', '/pipeline/flowchart', undefined, json)).body);
    expect(all.steps.map((step) => step.position)).toEqual(Array.from({ length: 16 }, (_, n) => n + 1));
    expect(all.steps.at(-1)?.counts.completed).toBe(2);
    const one = flowchartSchema.parse(
      (await ask('GET', `/pipeline/flowchart?run=${runId}`, undefined, json)).body,
    );
    expect(one).toMatchObject({ run_id: runId, totals: { total: 1, ihl: 1 } });
    const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
    expect((await ask('GET', '/pipeline/flowchart', undefined, browser)).headers.get('content-type')).toMatch(
      /^text\/plain/,
    );
    expect((await ask('GET', '/pipeline/flowchart?run=999999')).status).toBe(404);
  });
});

describe('the dashboard', () => {
  const database = testDatabase();

  it('tells bars, queues, models and open tickets', async () => {
    const { ask, addPosting, workOff } = await adminUnderTest(database.sql);
    const empty = dashboardSchema.parse((await ask('GET', '/pipeline/dashboard')).body);
    expect(empty).toMatchObject({ runs_running: 0, eta_seconds: null, models: [], tickets_open: 0 });
    await ask('POST', '/pipeline/runs', { posting_ids: [await addPosting()] });
    expect(dashboardSchema.parse((await ask('GET', '/pipeline/dashboard')).body)).toMatchObject({
      runs_running: 1,
      queues: [{ model: null, pending: 1, running: 0 }],
    });
    await workOff();
    const { models, bars } = dashboardSchema.parse((await ask('GET', '/pipeline/dashboard')).body);
    expect(bars.map(({ name, percent }) => `${name} ${percent}`)).toEqual([
      'Fetch 100',
      'Validate 100',
      'Summary 100',
      'Skills 100',
      'IHL 100',
    ]);
    expect(models).toContainEqual({
      model: 'llama3.2:latest',
      calls: 1,
      prompt_tokens: 100,
      output_tokens: 10,
      tokens_per_second: 10_000,
      loads: 0,
    });
  });
});

describe('verify', () => {
  const database = testDatabase();

  it('answers every query with its result and verdict, the long ones cut with their count', async () => {
    const { ask, addPosting } = await adminUnderTest(database.sql);
    for (let n = 0; n < 105; n += 1) await addPosting();
    const { ok, checks } = verifiedSchema.parse((await ask('GET', '/pipeline/verify')).body);
    expect(ok).toBe(true);
    expect(checks[0]).toMatchObject({ verdict: 'ok', row_count: 105 });
    expect(checks[0]?.rows).toHaveLength(100);
    expect(checks[0]?.sql).toMatch(/^SELECT posting_id, posting_status/);

    await database.sql`delete from interactions`;
    await ask('POST', '/pipeline/runs', { limit: 1 });
    await database.sql`delete from interactions`;
    const after = verifiedSchema.parse((await ask('GET', '/pipeline/verify')).body);
    expect(after.ok).toBe(false);
    expect(after.checks.filter((it) => it.verdict === 'failed').map((it) => it.name)).toContain(
      'Nothing was deleted',
    );
  });
});

describe('rollback', () => {
  const database = testDatabase();

  it('says what it would do, does it, and lets the pipeline start again', async () => {
    const { ask, addPosting, workOff } = await adminUnderTest(database.sql);
    const ids = [await addPosting(), await addPosting(), await addPosting()];
    const { run_ids } = startedRunsSchema.parse(
      (await ask('POST', '/pipeline/runs', { posting_ids: ids })).body,
    );
    const rollback = async (body: object) => (await ask('POST', '/pipeline/rollback', body)).body;

    const nothing = { staging_rows: null };
    expect(await rollback({ preview: true, run_id: run_ids[0] })).toEqual({
      preview: true,
      aborted_runs: [run_ids[0]],
      ended_interactions: 1,
      ...nothing,
    });
    expect(await rollback({ preview: true })).toMatchObject({ aborted_runs: run_ids, ended_interactions: 3 });
    expect((await ask('GET', '/pipeline/runs?status=running')).body.runs).toHaveLength(3);

    expect(await rollback({ run_id: run_ids[0] })).toMatchObject({ aborted_runs: [run_ids[0]] });
    expect(await rollback({})).toEqual({
      preview: false,
      aborted_runs: run_ids.slice(1),
      ended_interactions: 2,
      ...nothing,
    });
    expect(await rollback({})).toMatchObject({ aborted_runs: [] });
    await ask('POST', '/pipeline/runs', { limit: 10 });
    await workOff();
    expect((await ask('GET', '/postings?status=complete')).body.postings).toHaveLength(3);
  });

  it('restores a staging table where there is a backup, and else leaves the runs alone', async () => {
    const { ask, addPosting } = await adminUnderTest(database.sql);
    await ask('POST', '/pipeline/runs', { posting_ids: [await addPosting()] });
    const restore = (preview: boolean) =>
      ask('POST', '/pipeline/rollback', { restore_staging: true, preview });
    expect(await restore(false)).toMatchObject({ status: 409, body: { code: 'staging.not_restored' } });
    expect((await ask('GET', '/pipeline/runs?status=running')).body.runs).toHaveLength(1);

    await database.sql`create table postings_staging_backup as select 1 as staging_id, 'kept' as title`;
    expect((await restore(true)).body).toMatchObject({ staging_rows: 1, preview: true });
    expect((await restore(false)).body).toMatchObject({ staging_rows: 1, preview: false });
    expect(await database.sql`select title from postings_staging`).toEqual([{ title: 'kept' }]);
    expect((await restore(false)).body.detail).toContain('already');
  });

  it('of a run that is not there is refused', async () => {
    const { ask } = await adminUnderTest(database.sql);
    expect((await ask('POST', '/pipeline/rollback', { run_id: 999_999 })).status).toBe(404);
    expect((await ask('POST', '/pipeline/rollback', { run: 1 })).status).toBe(422);
  });
});
