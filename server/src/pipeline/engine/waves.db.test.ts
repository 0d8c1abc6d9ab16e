import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { tinyEngine } from '../simulation/tiny-engine.ts';
import { insertThings, readTinyPrompt, tinyWorkflow } from '../simulation/tiny-workflow.ts';
import { startSource, startSubjects } from './start-runs.ts';
import { StepError } from './step-error.ts';

const LOADS_OF_ONE = ['small:1b', 'medium:3b', 'large:7b', 'medium:3b'];

describe('waves', () => {
  it.each([
    [1, 1],
    [12, 1],
    [12, 2],
    [12, 3],
  ])('%i things on one host by %i workers need as many loads as one thing', async (things, workers) => {
    const { sql, engine, models, work } = await tinyEngine({
      hosts: [{ host: 'one', slots: 2 }],
      callMs: () => 3,
      loadMs: 10,
      // A third of the things goes through the loop, up to three rounds.
      say: ({ step, text, time }) => {
        if (step === 'Check two') return { pass: Number(text.split(' ')[1]) % 3 !== 0 };
        if (step === 'Look again') return { pass: time === 1 + (Number(text.split(' ')[1]) % 4) };
        return undefined;
      },
    });
    // Over several runs, as they come.
    const ids = await insertThings(sql, things);
    for (let at = 0; at < ids.length; at += 5) await startSource(engine, { ids: ids.slice(at, at + 5) });
    await Promise.all(Array.from({ length: workers }, () => work()));
    expect(models.loads.map(({ model }) => model)).toEqual(LOADS_OF_ONE);
    expect(await sql`select distinct posting_status from postings`).toEqual([{ posting_status: 'complete' }]);
  });

  it('know what is loaded now, not what was when they began', async () => {
    const { engine, sql, models, work } = await tinyEngine({
      hosts: [{ host: 'one', loaded: ['large:7b'] }],
    });
    await startSubjects(engine, await insertThings(sql, 2));
    await work();
    expect(models.loads.map(({ model }) => model)).toEqual(LOADS_OF_ONE);
  });

  it('find their first model loaded: it is loaded while the source is still looking', async () => {
    const { engine, sql, models, work } = await tinyEngine(
      { loadMs: 20 },
      tinyWorkflow({
        onFind: async () => {
          // Without a load beforehand it would look for ever.
          while (models.loads.length === 0) await sleep(5);
          expect(models.calls).toEqual([]);
        },
      }),
    );
    await startSource(engine, { ids: await insertThings(sql, 3) });
    await Promise.all([work(), work()]);
    expect(models.loads.map(({ model }) => model)).toEqual(LOADS_OF_ONE);
  });

  it('go on while a source is looking for more', async () => {
    const looks: unknown[] = [];
    const { engine, sql, models, work } = await tinyEngine(
      { callMs: () => 50, loadMs: 20 },
      tinyWorkflow({
        onFind: async ([id]) => {
          looks.push(id);
          if (id === one) return;
          while (models.calls.length < 5) await sleep(5);
          expect(models.loads.map(({ model }) => model)).toEqual(LOADS_OF_ONE);
        },
      }),
    );
    const [one = 0, two = 0] = await insertThings(sql, 2);
    await startSource(engine, { ids: [one] });
    await startSource(engine, { ids: [two] });
    await work();
    expect(await sql`select distinct posting_status from postings`).toEqual([{ posting_status: 'complete' }]);
    // Were it waited for, the source's time would have been over, and it would have had to look again.
    expect(looks).toEqual([one, two]);
  });

  it('begin all the same where nothing can be loaded beforehand', async () => {
    const { engine, sql, models, work } = await tinyEngine(
      {},
      tinyWorkflow({
        onFind: async () => {
          while (refused === 0) await sleep(5);
        },
      }),
    );
    let refused = 0;
    models.preload = async () => {
      refused += 1;
      throw new StepError('connection', 'Not now.');
    };
    await startSource(engine, { ids: await insertThings(sql, 1) });
    await work();
    expect([refused, await sql`select posting_status from postings`]).toEqual([
      1,
      [{ posting_status: 'complete' }],
    ]);
  });

  it('go deep along a thing while its next step has the same model', async () => {
    const { sql, engine, models, work } = await tinyEngine({
      callMs: () => 60,
      say: ({ step }) => (step === 'Check two' ? { pass: false } : undefined),
    });
    await startSubjects(engine, await insertThings(sql, 3));
    await work();
    const large = models.calls
      .filter(({ model }) => model === 'large:7b')
      .map(({ prompt }) => readTinyPrompt(prompt));
    const things = [...new Set(large.map(({ text }) => text))];
    expect(large.map(({ step, text }) => `${text}: ${step}`)).toEqual(
      things.flatMap((text) =>
        ['Check two', 'Mend', 'Look again', 'Praise'].map((step) => `${text}: ${step}`),
      ),
    );
  });

  it('keep several hosts busy without loading a model more often than there are hosts for each wave', async () => {
    const { sql, engine, models, work } = await tinyEngine({
      hosts: [{ host: 'one' }, { host: 'two' }],
      callMs: () => 10,
      loadMs: 30,
    });
    await startSubjects(engine, await insertThings(sql, 24));
    await Promise.all([work(), work()]);
    expect(await sql`select distinct posting_status from postings`).toEqual([{ posting_status: 'complete' }]);
    expect(new Set(models.calls.map(({ host }) => host))).toEqual(new Set(['one', 'two']));
    expect(models.loads.length).toBeLessThanOrEqual(2 * LOADS_OF_ONE.length);
  });

  it('do not ask a host for a model that it does not have', async () => {
    const { sql, engine, models, work } = await tinyEngine({
      hosts: [
        { host: 'one', installed: ['small:1b', 'medium:3b'] },
        { host: 'two', installed: ['large:7b'] },
      ],
    });
    await startSubjects(engine, await insertThings(sql, 4));
    await work();
    expect(new Set(models.loads.map(({ host, model }) => `${host} ${model}`))).toEqual(
      new Set(['one small:1b', 'one medium:3b', 'two large:7b']),
    );
  });
});
