import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { trouble } from '../store/health';
import { card, cards } from './test/pages';
import { started } from './test/started';
import { createWorld, showing } from './test/world';

/** Three jobs; the second one has failed twice with the model and waits. */
async function waiting() {
  const world = await createWorld();
  world.settings.paused = true;
  const agent = started(world);
  await agent.cardsRead('linkedin', showing(cards(1, 3)));
  const key = (await world.lead(card(2))).key;
  const dueAt = world.now + 60_000;
  await world.db.leads.update(key, { stage: 'described', attempts: 2, dueAt });
  await world.db.texts.put({ key, description: 'A text.', requirements: null });
  return {
    world,
    agent,
    dueAt,
    pause: async () => (({ attempts, dueAt }) => ({ attempts, dueAt }))(await world.lead(card(2))),
  };
}

describe('failed scorings', () => {
  it('keep their count and pause when something else is set, or a test of a model that works goes well', async () => {
    const { world, agent, dueAt, pause } = await waiting();
    await agent.settingsChanged({ ...world.settings, dailyCap: 7 }, world.settings);
    await agent.modelAnswers();
    expect(await pause()).toEqual({ attempts: 2, dueAt });
  });

  it('are tried at once when a model that was away answers; they stay counted', async () => {
    const { world, agent, pause } = await waiting();
    await trouble(world.db, 'ollama', world.now, { code: 'ollama.unreachable', message: 'away' });
    await agent.modelAnswers();
    expect(await pause()).toEqual({ attempts: 2, dueAt: 0 });
  });

  it('wait on when a model that only gives no usable answers passes a test', async () => {
    const { world, agent, dueAt, pause } = await waiting();
    await trouble(world.db, 'ollama', world.now, { code: 'ollama.unusable', message: 'no use', retryAt: 1 });
    await agent.modelAnswers();
    expect(await pause()).toEqual({ attempts: 2, dueAt });
  });

  it.each([{ ollamaModel: 'llama3.2' }, { ollamaUrl: 'http://127.0.0.1:1' }])(
    'start over with another model: %j',
    async (change) => {
      const { world, agent, pause } = await waiting();
      await agent.settingsChanged({ ...world.settings, ...change }, world.settings);
      expect(await pause()).toEqual({ attempts: 0, dueAt: 0 });
    },
  );
});

describe('a new rule of the blacklist', () => {
  it('drops what it names and nobody has decided, with its text, out of the numbers too', async () => {
    const { world, agent } = await waiting();
    const settled = (await world.lead(card(3))).key;
    await world.db.leads.update(settled, { stage: 'settled', verdict: 'MATCHED' });
    await agent.settingsChanged({ ...world.settings, blacklist: 'engineer' }, world.settings);
    expect(await world.stages()).toEqual(['settled']);
    expect(await world.db.texts.count()).toBe(0);
    expect(await world.counters()).toMatchObject({ discovered: 1 });
  });

  it('drops no match that is only scored again', async () => {
    const { world, agent } = await waiting();
    await world.db.leads.update((await world.lead(card(2))).key, { verdict: 'MATCHED', score: 60 });
    await agent.settingsChanged({ ...world.settings, blacklist: 'engineer' }, world.settings);
    expect(await world.lead(card(2))).toMatchObject({ verdict: 'MATCHED', stage: 'described' });
    expect(await world.db.texts.count()).toBe(1);
  });
});
