import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { readResume, saveResume } from '../store/resumes';
import { scored } from './test/ollama';
import { card, cards } from './test/pages';
import { started } from './test/started';
import { createWorld, showing, type World } from './test/world';

async function rejecting(world: World, score = 12) {
  world.model.state.says = () => scored(score);
  const agent = started(world);
  await agent.cardsRead('linkedin', showing([card(1)]));
  await world.run(agent);
  return agent;
}
const { externalId } = card(1);

describe('a job that the user takes back', () => {
  it('is read and scored again, and what comes of it is the server’s, too', async () => {
    const world = await createWorld();
    const agent = await rejecting(world);
    expect(await world.counters()).toMatchObject({ rejected: 1 });
    const visits = world.site.requests.length;
    world.model.state.says = () => scored(64);
    expect(await agent.rescue('linkedin', externalId)).toBe(true);
    await world.run(agent, 2);
    expect(world.site.requests.length).toBe(visits + 1);
    expect(await world.lead(card(1))).toMatchObject({
      stage: 'settled',
      verdict: 'MATCHED',
      score: 64,
      rescued: { score: 12 },
    });
    expect(await world.counters()).toEqual({ discovered: 1, matched: 1, rejected: 0 });
    expect(world.server.sent('/enrich').map((decision) => (decision as { status: string }).status)).toEqual([
      'AUTO_REJECTED',
      'MATCHED',
    ]);
  });

  it('and that scores low again is rejected again, with both scores kept and no text', async () => {
    const world = await createWorld();
    const agent = await rejecting(world);
    world.model.state.says = () => scored(21);
    await agent.rescue('linkedin', externalId);
    await world.run(agent, 2);
    expect(await world.lead(card(1))).toMatchObject({
      verdict: 'AUTO_REJECTED',
      score: 21,
      rescued: { score: 12 },
    });
    expect(await world.db.texts.count()).toBe(0);
    expect(world.server.sent('/enrich')).toHaveLength(2);
    // And once more, if the user insists.
    expect(await agent.rescue('linkedin', externalId)).toBe(true);
    await world.run(agent, 2);
    expect(await world.lead(card(1))).toMatchObject({ score: 21, rescued: { score: 21 } });
    expect(await world.counters()).toEqual({ discovered: 1, rejected: 1 });
  });

  it('twice at once is taken back once; a match, or one under way, is not', async () => {
    const world = await createWorld();
    const agent = await rejecting(world);
    world.settings.paused = true;
    expect(await Promise.all([1, 2].map(() => agent.rescue('linkedin', externalId)))).toEqual([true, false]);
    expect(await agent.rescue('linkedin', '1')).toBe(false);
    await world.db.leads.toCollection().modify({ stage: 'settled', verdict: 'MATCHED' });
    expect(await agent.rescue('linkedin', externalId)).toBe(false);
  });

  it('goes before everything that was found', async () => {
    const world = await createWorld();
    const agent = await rejecting(world);
    world.settings.paused = true;
    await agent.cardsRead('linkedin', showing(cards(2, 4)));
    await agent.rescue('linkedin', externalId);
    expect((await world.db.leads.orderBy('order').first())?.externalId).toBe(externalId);
  });
});

describe('a changed resume', () => {
  async function matched(count: number) {
    const world = await createWorld();
    const agent = started(world);
    await agent.cardsRead('linkedin', showing(cards(1, count)));
    await world.run(agent, 4);
    return { world, agent };
  }
  const edit = async (world: World) => {
    const resume = await readResume(world.db);
    world.now += 1000;
    return saveResume({ id: resume?.id, name: 'cv', text: 'Python and Rust.' }, world.db, world.now);
  };

  it('has its matches scored again, from the texts that are kept, no page visited', async () => {
    const { world, agent } = await matched(3);
    expect(await agent.rescoreMatches()).toBe(0);
    await edit(world);
    const visits = world.site.requests.length;
    world.model.state.says = () => scored(90);
    world.model.chats.length = 0;
    expect(await agent.rescoreMatches()).toBe(3);
    await world.run(agent, 2);
    expect(world.site.requests.length).toBe(visits);
    expect(world.model.chats.map(({ prompt }) => prompt.includes('Python and Rust.'))).toEqual([
      true,
      true,
      true,
    ]);
    const rows = await world.db.leads.toArray();
    expect(rows.map(({ stage, score }) => [stage, score])).toEqual(Array(3).fill(['settled', 90]));
    expect(await world.counters()).toEqual({ discovered: 3, matched: 3 });
    expect(await agent.rescoreMatches()).toBe(0);
  });

  it('leaves them in the list until their new score is there, even when the model fails for good', async () => {
    const { world, agent } = await matched(1);
    await edit(world);
    world.model.state.says = () => 'prose';
    await agent.rescoreMatches();
    await world.run(agent, 80, 60_000);
    const row = await world.lead(card(1));
    expect(row).toMatchObject({
      stage: 'settled',
      verdict: 'MATCHED',
      failure: { code: 'ollama.invalid-answer' },
    });
    expect(await world.db.texts.count()).toBe(1);
  });

  it('can turn a match into a rejection', async () => {
    const { world, agent } = await matched(1);
    await edit(world);
    world.model.state.says = () => scored(10);
    await agent.rescoreMatches();
    await world.run(agent, 2);
    expect(await world.counters()).toEqual({ discovered: 1, matched: 0, rejected: 1 });
    expect(await world.db.texts.count()).toBe(0);
  });
});
