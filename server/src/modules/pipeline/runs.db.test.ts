import {
  abortedRunsSchema,
  runPageSchema,
  runSchema,
  startedRunsSchema,
} from '@jobsieve/shared/contracts/admin/runs';
import { describe, expect, it } from 'vitest';
import { adminUnderTest } from '../../../test/admin-under-test.ts';
import { testDatabase } from '../../../test/test-database.ts';

const RUNS = '/pipeline/runs';

describe('runs', () => {
  const database = testDatabase();
  const start = () => adminUnderTest(database.sql);

  it('are started over named postings, worked off, and shown with their steps', async () => {
    const { ask, addPosting, workOff } = await start();
    const ids = [await addPosting(), await addPosting()];
    const answer = await ask('POST', RUNS, { posting_ids: ids });
    expect(answer.status).toBe(201);
    const { started, run_ids, already_running } = startedRunsSchema.parse(answer.body);
    expect([started, run_ids.length, already_running]).toEqual([2, 2, []]);

    expect((await ask('POST', RUNS, { posting_ids: ids })).body).toEqual({
      started: 0,
      run_ids: [],
      already_running: ids,
    });
    await workOff();
    const run = runSchema.parse((await ask('GET', `${RUNS}/${run_ids[0]}`)).body);
    expect(run).toMatchObject({
      posting_id: ids[0],
      posting_title: 'Baker',
      status: 'completed',
      steps: { completed: 12, failed: 0, pending: 0 },
    });
    expect(run.ended_at).not.toBeNull();
  });

  it('skip what is completed, unless they are forced', async () => {
    const { ask, addPosting, workOff } = await start();
    const id = await addPosting();
    const run = async (body: object) => {
      const { run_ids } = startedRunsSchema.parse((await ask('POST', RUNS, body)).body);
      await workOff();
      return runSchema.parse((await ask('GET', `${RUNS}/${run_ids[0]}`)).body).steps;
    };
    expect(await run({ posting_ids: [id] })).toMatchObject({ completed: 12, skipped: 0 });
    expect(await run({ posting_ids: [id] })).toMatchObject({ completed: 0, skipped: 12 });
    expect(await run({ posting_ids: [id], force: true })).toMatchObject({ completed: 12, skipped: 0 });
  });

  it('are started over what waits, no more than the limit', async () => {
    const { ask, addPosting } = await start();
    await ask('POST', RUNS, { limit: 5000 });
    for (let n = 0; n < 3; n += 1) await addPosting();
    expect((await ask('POST', RUNS, { limit: 2 })).body).toMatchObject({ started: 2 });
    expect((await ask('POST', RUNS, { limit: 2 })).body).toMatchObject({ started: 1 });
    expect((await ask('POST', RUNS, { limit: 2 })).body).toMatchObject({ started: 0, run_ids: [] });
  });

  it('are started to fetch from a source, and from no other than there is', async () => {
    const { ask } = await start();
    const { body } = await ask('POST', RUNS, { source: 'deutsche-bank', max_jobs: 5 });
    const { run_ids } = startedRunsSchema.parse(body);
    expect((await ask('GET', `${RUNS}/${run_ids[0]}`)).body).toMatchObject({
      posting_id: null,
      status: 'running',
      parameters: { source: 'deutsche-bank', max_jobs: 5 },
      steps: { pending: 1 },
    });
    const refused = await ask('POST', RUNS, { source: 'monster', max_jobs: 5 });
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ path: 'source' }] } });
  });

  it.each([
    ['nothing', {}, '', 'send one of {source, max_jobs}, {posting_ids, force} and {limit}'],
    ['two ways at once', { limit: 1, posting_ids: [1] }, '', 'send one of'],
    ['an unknown field', { limit: 1, extra: true }, '', 'Unrecognized key: "extra"'],
    ['none at all', { posting_ids: [] }, 'posting_ids', 'Too small'],
    ['a number that is none', { max_jobs: 0 }, 'max_jobs', 'Too small'],
  ])('are not started by %s, and the answer says what to send', async (_, body, path, message) => {
    const { ask } = await start();
    const refused = await ask('POST', RUNS, body);
    expect(refused.status).toBe(422);
    expect(refused.body.errors).toEqual([{ path, message: expect.stringContaining(message) }]);
  });

  it('are not started when one of the postings is not there', async () => {
    const { ask, addPosting } = await start();
    const id = await addPosting();
    const answer = await ask('POST', RUNS, { posting_ids: [id, 999_999] });
    expect(answer).toMatchObject({ status: 404, body: { code: 'posting.not_found' } });
    expect(answer.body.detail).toContain('999999');
    expect((await ask('GET', `${RUNS}?posting_id=${id}`)).body.runs).toEqual([]);
  });

  it('are aborted one at a time, once, and can be started again', async () => {
    const { ask, addPosting, workOff } = await start();
    const ids = [await addPosting(), await addPosting()];
    const { run_ids } = startedRunsSchema.parse((await ask('POST', RUNS, { posting_ids: ids })).body);
    const aborted = abortedRunsSchema.parse((await ask('POST', `${RUNS}/${run_ids[0]}/abort`)).body);
    expect(aborted).toEqual({ aborted_runs: [run_ids[0]], ended_interactions: 1 });
    expect(await ask('POST', `${RUNS}/${run_ids[0]}/abort`)).toMatchObject({
      status: 409,
      body: { code: 'run.over' },
    });
    expect((await ask('GET', `${RUNS}/${run_ids[0]}`)).body).toMatchObject({ status: 'aborted' });
    expect((await ask('GET', `${RUNS}/${run_ids[1]}`)).body).toMatchObject({ status: 'running' });
    expect((await ask('POST', RUNS, { posting_ids: ids })).body).toMatchObject({
      started: 1,
      already_running: [ids[1]],
    });
    await workOff();
    expect((await ask('GET', `/postings/${ids[0]}`)).body).toMatchObject({ posting_status: 'complete' });
  });

  it('are listed newest first, page by page, each once, and by their filters', async () => {
    const { ask, addPosting } = await start();
    const ids: number[] = [];
    for (let n = 0; n < 5; n += 1) ids.push(await addPosting());
    await ask('POST', RUNS, { posting_ids: ids });
    const seen: number[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { body } = await ask('GET', `${RUNS}?limit=2&status=running&cursor=${cursor}`);
      const page = runPageSchema.parse(body);
      expect(page.runs.length).toBeLessThanOrEqual(2);
      seen.push(...page.runs.map((run) => run.workflow_run_id));
      cursor = page.next_cursor;
    }
    expect(seen.length).toBeGreaterThanOrEqual(5);
    expect(seen).toEqual([...new Set(seen)].sort((a, b) => b - a));
    const ofOne = runPageSchema.parse((await ask('GET', `${RUNS}?posting_id=${ids[0]}`)).body);
    expect(ofOne.runs.map((run) => run.posting_id)).toEqual([ids[0]]);
  });

  it('that are not there, and cursors that are none, are refused', async () => {
    const { ask } = await start();
    for (const id of ['999999', '99999999999999999999', '0']) {
      expect(await ask('GET', `${RUNS}/${id}`)).toMatchObject({
        status: 404,
        body: { code: 'run.not_found' },
      });
    }
    expect(await ask('POST', `${RUNS}/999999/abort`)).toMatchObject({ status: 404 });
    expect((await ask('GET', `${RUNS}?cursor=x`)).body.code).toBe('request.cursor_invalid');
    expect((await ask('GET', `${RUNS}?unknown=1`)).status).toBe(422);
  });
});
