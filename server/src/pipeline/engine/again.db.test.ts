import { describe, expect, it } from 'vitest';
import { stepCounts, tinyEngine } from '../simulation/tiny-engine.ts';
import { insertThings } from '../simulation/tiny-workflow.ts';
import { abortRuns } from './abort-runs.ts';
import { retryInteraction } from './retry-interaction.ts';
import { startSource, startSubjects, startWaiting } from './start-runs.ts';
import { StepError } from './step-error.ts';

const SKIPPED_ALL = [
  'Open: 1 completed',
  'Open: 1 skipped',
  'Draft: 1 completed',
  'Draft: 1 skipped',
  'Check one: 1 completed',
  'Check one: 1 skipped',
  'Check two: 1 completed',
  'Check two: 1 skipped',
  'Keep: 1 completed',
  'Keep: 1 skipped',
  'Praise: 1 completed',
  'Praise: 1 skipped',
  'Second thoughts: 1 completed',
  'Second thoughts: 1 skipped',
  'Close: 1 completed',
  'Close: 1 skipped',
];

describe('a run over the same posting again', () => {
  it('skips every step that is completed', async () => {
    const { sql, engine, models, work } = await tinyEngine();
    const ids = await insertThings(sql, 1);
    await startSubjects(engine, ids);
    await work();
    const calls = models.calls.length;
    await startSubjects(engine, ids);
    expect(await sql`select status from workflow_runs order by 1`).toEqual([
      { status: 'completed' },
      { status: 'completed' },
    ]);
    await work();
    expect(models.calls).toHaveLength(calls);
    expect(await stepCounts({ sql })).toEqual(SKIPPED_ALL);
  });

  it('does all of it again when forced', async () => {
    const { sql, engine, models, work } = await tinyEngine();
    const ids = await insertThings(sql, 1);
    await startSubjects(engine, ids);
    await work();
    const calls = models.calls.length;
    await startSubjects(engine, ids, { forced: true });
    await work();
    expect(models.calls).toHaveLength(2 * calls);
    expect(await sql`select count(*)::int as skipped from interactions where status = 'skipped'`).toEqual([
      { skipped: 0 },
    ]);
    expect(await sql`select posting_status from postings`).toEqual([{ posting_status: 'complete' }]);
  });

  it('goes on at the step that failed, with the rounds that were done', async () => {
    let broken = true;
    const { sql, engine, models, work } = await tinyEngine({
      say: ({ step, time }) => {
        if (step === 'Check two') return { pass: false };
        if (step === 'Look again') return { pass: time === 2 };
        if (step === 'Praise' && broken) throw new StepError('out_of_memory', 'No.');
        return undefined;
      },
    });
    const ids = await insertThings(sql, 1);
    await startSubjects(engine, ids);
    await work();
    expect(await sql`select posting_status from postings`).toEqual([{ posting_status: 'failed' }]);
    broken = false;
    const before = models.calls.length;
    await startSubjects(engine, ids);
    await work();
    expect(models.calls.slice(before).map(({ prompt }) => prompt.split('\n')[1])).toEqual([
      'Praise',
      'Second thoughts',
    ]);
    expect(await sql`select posting_status, extracted_summary from postings`).toEqual([
      { posting_status: 'complete', extracted_summary: 'Mend of something' },
    ]);
  });

  it('is started by itself over a new text, and not over one that it has had', async () => {
    const { sql, engine, work } = await tinyEngine();
    await insertThings(sql, 1);
    const startFresh = () => startWaiting(engine, 10, { fresh: true });
    expect(await startFresh()).toHaveLength(1);
    await abortRuns(engine);
    expect(await startFresh()).toEqual([]);
    await sql`update postings set job_description = 'Told better.'`;
    expect(await startFresh()).toHaveLength(1);
    await work();
    expect(await stepCounts({ sql })).toContain('Close: 1 completed');
  });

  it('is not started while one is running', async () => {
    const { sql, engine } = await tinyEngine();
    const ids = await insertThings(sql, 2);
    expect(await startSubjects(engine, ids)).toHaveLength(2);
    expect(await startSubjects(engine, ids)).toEqual([]);
    expect(await startWaiting(engine, 10)).toEqual([]);
  });

  it('is started once when two processes start what waits', async () => {
    const { sql, engine } = await tinyEngine();
    await insertThings(sql, 20);
    const started = await Promise.all([startWaiting(engine, 15), startWaiting(engine, 15)]);
    const [row] = await sql`
      select count(*)::int as runs, count(distinct posting_id)::int as postings from workflow_runs`;
    expect(row?.runs).toBe(row?.postings);
    expect(started.flat()).toHaveLength(row?.runs);
  });
});

describe('after a rollback', () => {
  const UPDATES = {
    'of runs and interactions by hand': [
      `UPDATE workflow_runs SET status = 'aborted' WHERE status = 'running'`,
      `UPDATE interactions SET status = 'failed' WHERE status = 'running'`,
    ],
    'of runs alone by hand': [`UPDATE workflow_runs SET status = 'aborted' WHERE status = 'running'`],
    'of interactions alone by hand': [`UPDATE interactions SET status = 'failed' WHERE status = 'running'`],
    'by command': [],
  };

  it.each(Object.keys(UPDATES) as (keyof typeof UPDATES)[])(
    '%s the pipeline starts again without damage',
    async (way) => {
      const { sql, engine, models, work } = await tinyEngine({
        hosts: [{ host: 'one', slots: 4 }],
        callMs: () => 10,
      });
      await startSource(engine, { ids: await insertThings(sql, 6) });
      let rolledBack: Promise<unknown> | undefined;
      const stop = new AbortController();
      await work({
        signal: stop.signal,
        onSettled: () => {
          if (models.calls.length < 12 || rolledBack) return;
          rolledBack = (async () => {
            if (way === 'by command') await abortRuns(engine);
            for (const update of UPDATES[way]) await sql.unsafe(update);
          })();
          void rolledBack.then(() => stop.abort());
        },
      });
      await rolledBack;

      // What was not rolled back may go on before, the rest is started again.
      await work();
      await startWaiting(engine, 100);
      await work();
      expect(await sql`select distinct posting_status from postings`).toEqual([
        { posting_status: 'complete' },
      ]);
      expect(await sql`select 1 from interactions where status in ('pending', 'running')`).toHaveLength(0);
      expect(await sql`select 1 from interactions_history`).toHaveLength(0);
      expect(
        await sql`select 1 from interactions where status = 'completed'
          group by posting_id, conversation_id, round having posting_id is not null and count(*) > 1`,
      ).toHaveLength(0);
    },
  );
});

describe('a failed interaction', () => {
  it('is tried again in a new run', async () => {
    let broken = true;
    const { sql, engine, work } = await tinyEngine({
      say: ({ step }) => {
        if (step === 'Draft' && broken) throw new StepError('not_found', 'No such model.');
        return undefined;
      },
    });
    await startSubjects(engine, await insertThings(sql, 1));
    await work();
    const [failed] = await sql<{ id: number }[]>`
      select interaction_id as id from interactions where status = 'failed'`;
    const [done] = await sql<{ id: number }[]>`
      select interaction_id as id from interactions where status = 'completed'`;
    expect(await retryInteraction(engine, 4711)).toBe('not_found');
    expect(await retryInteraction(engine, done?.id ?? 0)).toBe('not_failed');
    broken = false;
    expect(await retryInteraction(engine, failed?.id ?? 0)).toEqual({ runId: expect.any(Number) });
    expect(await retryInteraction(engine, failed?.id ?? 0)).toBe('running');
    await work();
    expect(await sql`select posting_status from postings`).toEqual([{ posting_status: 'complete' }]);
  });
});
