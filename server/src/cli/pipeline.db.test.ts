import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { command } from '../../test/command-line.ts';
import { createTestDatabase, type TestDatabase } from '../../test/test-database.ts';
import { insertThings } from '../pipeline/simulation/tiny-workflow.ts';

const PROGRAM = join(import.meta.dirname, '../../test/programs/tiny-cli.ts');

describe('the commands of the pipeline', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await createTestDatabase();
    onTestFinished(() => database.drop());
  });
  const start = (args: string[], env: Record<string, string> = {}) =>
    command(args, { DATABASE_URL: database.url, ...env }, PROGRAM);
  const run = async (...args: string[]) => {
    const { code, stdout, stderr } = await start([...args, '--json']).finished;
    return { code, stderr, answer: stdout === '' ? null : JSON.parse(stdout) };
  };
  const statuses = () =>
    database.sql`select posting_status as status, count(*)::int as count from postings group by 1 order by 1`;

  it('run takes one posting to its end, and skips all of it the second time', async () => {
    const [id = 0] = await insertThings(database.sql, 1);
    const first = await run('pipeline', 'run', '--posting-id', String(id));
    expect(first).toMatchObject({ code: 0, stderr: '', answer: { ok: true, postings: { complete: 1 } } });
    const second = await run('pipeline', 'run', '--posting-id', String(id));
    expect(second.answer).toMatchObject({ ok: true, interactions: { completed: 0 } });
    expect(await database.sql`select count(*)::int from interactions where status = 'skipped'`).toEqual([
      { count: 8 },
    ]);
    const forced = await run('pipeline', 'run', '--posting-id', String(id), '--force');
    expect(forced.answer).toMatchObject({ ok: true, interactions: { completed: 8 } });
  });

  it('run exits with 1 and says why when something failed', async () => {
    const [id = 0] = await insertThings(database.sql, 1, () => 'broken');
    const { code, answer, stderr } = await run('pipeline', 'run', '--posting-id', String(id));
    expect([code, answer.ok, answer.postings.failed]).toEqual([1, false, 1]);
    expect(stderr).toContain('Draft: No memory left.');
  });

  it('run wants either a number or a posting', async () => {
    for (const args of [
      [],
      ['--max-jobs', '1', '--posting-id', '1'],
      ['--max-jobs', 'some'],
      ['--posting-id', '99'],
    ]) {
      const { code, answer } = await run('pipeline', 'run', ...args);
      expect([args, code, answer]).toEqual([args, 1, null]);
    }
  });

  it('start and work take many to their end', async () => {
    await insertThings(database.sql, 12);
    expect((await run('pipeline', 'start', '--limit', '5')).answer.started).toBe(5);
    expect((await run('pipeline', 'start', '--limit', '500')).answer.started).toBe(7);
    expect((await run('pipeline', 'start', '--limit', '500')).answer.started).toBe(0);
    const { code, answer } = await run('pipeline', 'work');
    expect([code, answer]).toEqual([0, { completed: 96, failed: 0, retried: 0, skipped: 0, stopped: false }]);
    expect(await statuses()).toEqual([{ status: 'complete', count: 12 }]);
    expect((await run('pipeline', 'verify')).answer.ok).toBe(true);
  });

  it('work stops cleanly on Ctrl-C, and a second start goes on where it stopped', async () => {
    await insertThings(database.sql, 20);
    await run('pipeline', 'start', '--limit', '20');
    const working = start(['pipeline', 'work', '--json'], { CALL_MS: '30' });
    for (;;) {
      const [row] = await database.sql<{ count: number }[]>`
        select count(*)::int from interactions where status = 'completed' and model is not null`;
      if ((row?.count ?? 0) >= 5) break;
    }
    working.kill('SIGINT');
    const { code, stdout } = await working.finished;
    const first = JSON.parse(stdout);
    expect([code, first.stopped]).toEqual([0, true]);
    expect(await database.sql`select 1 from interactions where status = 'running'`).toHaveLength(0);
    const { answer } = await run('pipeline', 'work');
    expect(first.completed + answer.completed).toBe(160);
    expect(await database.sql`select 1 from interactions where failures <> '[]'`).toHaveLength(0);
    expect(await statuses()).toEqual([{ status: 'complete', count: 20 }]);
  });

  it('work breaks off when a whole batch fails, and keeps the rest', async () => {
    await insertThings(database.sql, 40, () => 'broken');
    await run('pipeline', 'start', '--limit', '40');
    const { code, stderr } = await run('pipeline', 'work');
    expect(code).toBe(1);
    expect(stderr).toContain('failures in a row');
    expect(stderr).toContain('The rest waits for the next start.');
    const [row] = await database.sql`select count(*)::int from workflow_runs where status = 'running'`;
    expect(row?.count).toBeGreaterThanOrEqual(25);
  });

  it('flowchart and dashboard show text to people and JSON to programs', async () => {
    const [id = 0] = await insertThings(database.sql, 1);
    const { answer } = await run('pipeline', 'run', '--posting-id', String(id));
    const text = await start(['pipeline', 'flowchart', '--run', String(answer.run_id)]).finished;
    expect(text.stdout).toContain(
      '3/11  🤖 Draft                               writer                 ✅ 1 completed',
    );
    expect((await run('pipeline', 'flowchart')).answer.steps).toHaveLength(11);
    const dashboard = await start(['pipeline', 'dashboard']).finished;
    expect(dashboard.stdout.split('\n')).toContain('IHL: 100 % 1/1');
    for (const unwanted of ['\u001b', '║', '█', '░']) {
      expect(text.stdout + dashboard.stdout).not.toContain(unwanted);
    }
    expect((await run('pipeline', 'dashboard', '--once')).answer.bars).toHaveLength(5);
  });

  it('smoke shows how each step went on a posting', async () => {
    const [good = 0, bad = 0] = await insertThings(database.sql, 2, (n) => (n === 1 ? 'broken' : 'fine'));
    const well = await run('pipeline', 'smoke', '--posting-id', String(good));
    expect([well.code, well.answer.ok, well.answer.steps.length]).toEqual([0, true, 8]);
    const badly = await run('pipeline', 'smoke', '--posting-id', String(bad));
    expect([badly.code, badly.answer.steps.at(-1)]).toMatchObject([
      1,
      { conversation_name: 'Draft', status: 'failed', error: 'No memory left.' },
    ]);
  });

  it('rollback aborts what is open, and start goes on from there', async () => {
    await insertThings(database.sql, 3);
    await run('pipeline', 'start', '--limit', '3');
    const { answer } = await run('pipeline', 'rollback');
    expect([answer.aborted_runs.length, answer.ended_interactions, answer.staging_rows]).toEqual([
      3,
      3,
      null,
    ]);
    expect((await run('pipeline', 'rollback')).answer.aborted_runs).toEqual([]);
    const missing = await run('pipeline', 'rollback', '--restore-staging');
    expect([missing.code, missing.answer]).toEqual([1, null]);
    expect((await run('pipeline', 'start', '--limit', '3')).answer.started).toBe(3);
    await run('pipeline', 'work');
    expect(await statuses()).toEqual([{ status: 'complete', count: 3 }]);
  });

  it('worker takes up new postings by itself, until it is stopped', async () => {
    await insertThings(database.sql, 2);
    const worker = start(['worker']);
    await worker.firstLine;
    for (;;) {
      const [row] = await statuses();
      if (row?.status === 'complete' && row.count === 2) break;
    }
    worker.kill('SIGTERM');
    expect((await worker.finished).code).toBe(0);
    expect(await database.sql`select 1 from pipeline_workers`).toHaveLength(0);
  });
});
