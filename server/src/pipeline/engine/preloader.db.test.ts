import { describe, expect, it } from 'vitest';
import { SimulatedHosts } from '../simulation/simulated-hosts.ts';
import { tinyEngine } from '../simulation/tiny-engine.ts';
import { insertThings } from '../simulation/tiny-workflow.ts';
import { Preloader } from './preloader.ts';
import { startSource, startSubjects } from './start-runs.ts';

const hosts = (installed: string[] | undefined = undefined, loaded: string[] = []) =>
  new SimulatedHosts({
    hosts: [
      { host: 'one', installed: [] },
      { host: 'two', loaded, ...(installed && { installed }) },
    ],
    answer: () => ({}),
  });

describe('what is loaded beforehand', () => {
  it('is the model that a waiting source leads to, on a host that has it', async () => {
    const { engine } = await tinyEngine();
    await startSource(engine, { ids: [] });
    const models = hosts();
    await new Preloader(engine, models).look();
    expect(models.loads).toEqual([{ host: 'two', model: 'small:1b' }]);
  });

  it.each([
    ['it is loaded already', hosts(undefined, ['small:1b'])],
    ['no host has it', hosts(['large:7b'])],
  ])('is nothing where %s', async (_, models) => {
    const { engine } = await tinyEngine();
    await startSource(engine, { ids: [] });
    await new Preloader(engine, models).look();
    expect(models.loads).toEqual([]);
  });

  it.each([
    ['a model has something to do', 'Second thoughts', 'model.medium/3a/3b'],
    ['it is open which model comes next', 'Keep', 'scripts'],
  ])('is nothing while %s', async (_, step, queue) => {
    const { sql, engine } = await tinyEngine();
    await startSource(engine, { ids: [] });
    await startSubjects(engine, await insertThings(sql, 1));
    await sql`
      update interactions set queue = ${queue},
        conversation_id = (select conversation_id from conversations where conversation_name = ${step})
      where posting_id is not null`;
    const models = hosts();
    await new Preloader(engine, models).look();
    expect(models.loads).toEqual([]);
  });

  it('is nothing when nothing runs', async () => {
    const { engine } = await tinyEngine();
    const models = hosts();
    await new Preloader(engine, models).look();
    expect(models.loads).toEqual([]);
  });
});
