import { describe, expect, it } from 'vitest';
import { tinyEngine } from '../simulation/tiny-engine.ts';
import { insertThings, tinyWorkflow } from '../simulation/tiny-workflow.ts';
import type { Failure } from './retry-policy.ts';
import { startSubjects } from './start-runs.ts';
import { type FailureClass, StepError } from './step-error.ts';
import { BatchFailed } from './worker.ts';

const failing = (failure: FailureClass, times: number) =>
  tinyEngine({
    say: ({ step, time }) => {
      if (step === 'Praise' && time <= times) throw new StepError(failure, 'It did not work.');
      return undefined;
    },
  });

describe('a step that fails', () => {
  it.each([
    ['timeout', 1],
    ['connection', 1],
    ['rate_limit', 1],
    ['interrupted', 3],
    ['invalid_output', 2],
  ] as const)('by %s is tried again', async (failure, times) => {
    const { sql, engine, work } = await failing(failure, times);
    await startSubjects(engine, await insertThings(sql, 1));
    await work();
    const [row] = await sql<{ status: string; attempts: number; failures: Failure[]; error_class: null }[]>`
      select status, attempts, failures, error_class from interactions where failures <> '[]'`;
    expect(row).toMatchObject({ status: 'completed', attempts: times + 1, error_class: null });
    expect(row?.failures).toHaveLength(times);
    expect(row?.failures[0]).toMatchObject({
      class: failure,
      message: 'It did not work.',
      model: 'large:7b',
      host: 'one',
    });
  });

  it.each([
    ['invalid_output', 3],
    ['invalid_input', 1],
    ['not_found', 1],
    ['script_error', 1],
    ['out_of_memory', 1],
  ] as const)('by %s is given up after %i attempts', async (failure, attempts) => {
    const { sql, engine, models, work } = await failing(failure, 100);
    await startSubjects(engine, await insertThings(sql, 1));
    await work();
    expect(await sql`select attempts, error_class, output from interactions where status = 'failed'`).toEqual(
      [{ attempts, error_class: failure, output: null }],
    );
    expect(models.calls.filter(({ prompt }) => prompt.includes('Praise'))).toHaveLength(attempts);
    expect(await sql`select status, failure_reason from workflow_runs`).toEqual([
      { status: 'failed', failure_reason: 'Praise: It did not work.' },
    ]);
  });

  it('gives prose and what does not fit the schema another try, and never takes it for a value', async () => {
    const { sql, engine, work } = await tinyEngine({
      say: ({ step, time }) => (step === 'Check one' && time < 3 ? 'Sure! Here you are' : undefined),
    });
    await startSubjects(engine, await insertThings(sql, 1));
    await work();
    expect(
      await sql`select attempts, output from interactions join conversations using (conversation_id)
        where conversation_name = 'Check one'`,
    ).toEqual([{ attempts: 3, output: { pass: true } }]);
  });

  it('takes the other branch of a fork along, and no other run', async () => {
    const { sql, engine, work } = await tinyEngine({
      say: ({ step, text }) => {
        if (step === 'Check one' && text === 'Thing 0') throw new StepError('out_of_memory', 'No.');
        return undefined;
      },
    });
    await startSubjects(engine, await insertThings(sql, 2));
    await work();
    expect(
      await sql`select conversation_name as step, i.status, error_class as class from interactions i
        join conversations using (conversation_id) where i.status = 'failed' order by position`,
    ).toEqual([
      { step: 'Check one', status: 'failed', class: 'out_of_memory' },
      { step: 'Check two', status: 'failed', class: 'aborted' },
    ]);
    expect(await sql`select status, count(*)::int from workflow_runs group by 1 order by 1`).toEqual([
      { status: 'completed', count: 1 },
      { status: 'failed', count: 1 },
    ]);
  });

  it('stores what a model writes even where PostgreSQL could not', async () => {
    const { sql, engine, work } = await tinyEngine({
      say: ({ step }) => (step === 'Praise' ? { text: 'half \ud83d of it\0' } : undefined),
    });
    await startSubjects(engine, await insertThings(sql, 2));
    await work();
    expect(
      await sql`select distinct output from interactions join conversations using (conversation_id)
        where conversation_name = 'Praise'`,
    ).toEqual([{ output: { text: 'half \ufffd of it' } }]);
  });

  it('in writing takes only its own posting with it', async () => {
    const workflow = tinyWorkflow();
    const { sql, engine, work } = await tinyEngine(
      {},
      {
        ...workflow,
        steps: workflow.steps.map((step) =>
          step.name === 'Keep'
            ? {
                ...step,
                actor: {
                  ...step.actor,
                  save: async (tx, saving) => {
                    await step.actor.save?.(tx, saving);
                    await tx`select 1 / ${saving.subject?.text === 'Thing 1' ? 0 : 1}::int`;
                  },
                },
              }
            : step,
        ),
      },
    );
    await startSubjects(engine, await insertThings(sql, 3));
    await work();
    expect(await sql`select error_class, error_message from interactions where status = 'failed'`).toEqual([
      { error_class: 'script_error', error_message: 'division by zero' },
    ]);
  });

  it('stops the batch when nothing but failures comes, and leaves what waits as it is', async () => {
    const { sql, engine, work } = await tinyEngine({
      say: () => {
        throw new StepError('out_of_memory', 'No memory left.');
      },
    });
    await startSubjects(engine, await insertThings(sql, 30));
    await expect(work({ breakAfter: 5 })).rejects.toThrow(BatchFailed);
    expect(await sql`select status, count(*)::int from workflow_runs group by 1 order by 1`).toEqual([
      { status: 'running', count: 25 },
      { status: 'failed', count: 5 },
    ]);
  });

  it('waits for a host that went away, and goes on when it is back', async () => {
    const { sql, engine, models, work } = await tinyEngine({ callMs: () => 5 });
    await startSubjects(engine, await insertThings(sql, 5));
    let blocked: string[] = [];
    let gone = false;
    await work({
      onSettled: () => {
        if (gone || models.calls.length < 8) return;
        gone = true;
        models.away.add('one');
      },
      onWithoutHost: (names) => {
        if (names.length === 0) return;
        blocked = names;
        models.away.clear();
      },
    });
    expect(blocked.length).toBeGreaterThan(0);
    expect(await sql`select distinct status from workflow_runs`).toEqual([{ status: 'completed' }]);
  });
});
