import { describe, expect, it, onTestFinished } from 'vitest';
import { createTestDatabase } from '../../../test/test-database.ts';
import { SimulatedHosts, type Simulation } from '../simulation/simulated-hosts.ts';
import { insertThings, readTinyPrompt, tinyAnswer, tinyWorkflow } from '../simulation/tiny-workflow.ts';
import { openEngine } from './engine.ts';
import { hasOpenWork } from './open-interactions.ts';
import { startSource, startSubjects } from './start-runs.ts';
import { StepError } from './step-error.ts';
import { work } from './worker.ts';

async function tiny(simulation: Partial<Simulation> = {}) {
  const database = await createTestDatabase();
  const { sql } = database;
  const engine = await openEngine(sql, tinyWorkflow());
  const models = new SimulatedHosts({
    hosts: [{ host: 'one' }],
    answer: ({ prompt }) => tinyAnswer(prompt),
    ...simulation,
  });
  onTestFinished(async () => {
    await engine.close();
    await database.drop();
  });
  const workToTheEnd = () =>
    work(engine, {
      models,
      signal: new AbortController().signal,
      pollMs: 20,
      leaseSeconds: 3,
      until: async () => !(await hasOpenWork(sql, engine)),
    });
  return { sql, engine, models, workToTheEnd };
}

describe('a workflow', () => {
  it('goes from its source over every step to the end', async () => {
    const { sql, engine, models, workToTheEnd } = await tiny();
    const ids = await insertThings(sql, 3);
    await startSource(engine, { ids });
    await workToTheEnd();

    const steps = await sql`
      select c.conversation_name as step, i.round, i.status, count(*)::int from interactions i
      join conversations c using (conversation_id) group by c.position, 1, 2, 3 order by c.position, 2`;
    expect(steps).toEqual([
      { step: 'Find things', round: 1, status: 'completed', count: 1 },
      { step: 'Open', round: 1, status: 'completed', count: 3 },
      { step: 'Draft', round: 1, status: 'completed', count: 3 },
      { step: 'Check one', round: 1, status: 'completed', count: 3 },
      { step: 'Check two', round: 1, status: 'completed', count: 3 },
      { step: 'Keep', round: 1, status: 'completed', count: 3 },
      { step: 'Praise', round: 1, status: 'completed', count: 3 },
      { step: 'Second thoughts', round: 1, status: 'completed', count: 3 },
      { step: 'Close', round: 1, status: 'completed', count: 3 },
    ]);
    expect(await sql`select status, count(*)::int from workflow_runs group by 1`).toEqual([
      { status: 'completed', count: 4 },
    ]);
    expect(await sql`select posting_status as status, extracted_summary as summary from postings`).toEqual(
      ids.map(() => ({ status: 'complete', summary: 'Draft of something' })),
    );
    expect(models.loads.map(({ model }) => model)).toEqual([
      'small:1b',
      'medium:3b',
      'large:7b',
      'medium:3b',
    ]);
  });

  it('mends for at most three rounds, with what every round before has made', async () => {
    const { sql, engine, models, workToTheEnd } = await tiny({
      answer: ({ prompt }) => {
        const { step, text } = readTinyPrompt(prompt);
        if (step === 'Check two') return { pass: false };
        if (step === 'Look again') return { pass: text === 'Thing 1' };
        return tinyAnswer(prompt);
      },
    });
    await startSubjects(engine, await insertThings(sql, 2));
    await workToTheEnd();
    const rounds = await sql`
      select job_description as thing, conversation_name as step, max(round)::int as rounds from interactions
      join conversations using (conversation_id) join postings using (posting_id)
      where conversation_name in ('Mend', 'Look again') group by 1, 2 order by 1, 2`;
    expect(rounds).toEqual([
      { thing: 'Thing 0', step: 'Look again', rounds: 3 },
      { thing: 'Thing 0', step: 'Mend', rounds: 3 },
      { thing: 'Thing 1', step: 'Look again', rounds: 1 },
      { thing: 'Thing 1', step: 'Mend', rounds: 1 },
    ]);
    const last = models.calls.filter(({ prompt }) => readTinyPrompt(prompt).step === 'Mend').at(-1);
    expect(last?.prompt.match(/Mend of something/g)).toHaveLength(2);
    expect(await sql`select distinct posting_status from postings`).toEqual([{ posting_status: 'complete' }]);
  });

  it('lets no failure of one keep the others from their end', async () => {
    const { sql, engine, workToTheEnd } = await tiny({
      answer: ({ prompt }) => {
        const { step, text } = readTinyPrompt(prompt);
        if (step === 'Praise' && text === 'Thing 1') throw new StepError('out_of_memory', 'No memory left.');
        return tinyAnswer(prompt);
      },
    });
    await startSubjects(engine, await insertThings(sql, 3));
    await workToTheEnd();
    expect(
      await sql`select job_description as thing, posting_status as status, status_reason as reason from postings order by 1`,
    ).toEqual([
      { thing: 'Thing 0', status: 'complete', reason: null },
      { thing: 'Thing 1', status: 'failed', reason: 'Praise: No memory left.' },
      { thing: 'Thing 2', status: 'complete', reason: null },
    ]);
    expect(await sql`select attempts, error_class from interactions where status = 'failed'`).toEqual([
      { attempts: 1, error_class: 'out_of_memory' },
    ]);
  });
});
