import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { card, cards, guestHtml, html, pageOf } from './test/pages';
import { started } from './test/started';
import { createWorld, showing, type World } from './test/world';

/** Every text in every table. */
async function everything({ db }: World): Promise<string> {
  return JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())));
}

describe('a job that fits', () => {
  it('goes from a card to the server with its text, and is counted', async () => {
    const world = await createWorld();
    const agent = started(world);
    await agent.cardsRead('linkedin', showing([card(1)]));
    await world.run(agent);
    expect(await world.lead(card(1))).toMatchObject({
      stage: 'settled',
      verdict: 'MATCHED',
      score: 85,
      applicationStatus: 'MATCHED',
      missingSkills: ['Rust'],
    });
    expect(world.server.sent('/enrich')).toEqual([
      expect.objectContaining({
        match_score: 85,
        status: 'MATCHED',
        engine: 'ollama:qwen2.5',
        enrichment_data: expect.objectContaining({
          description: `A job worth 85, number ${card(1).externalId}.`,
        }),
      }),
    ]);
    expect(await world.counters()).toEqual({ discovered: 1, matched: 1 });
    expect(await world.db.activity.count()).toBe(0);
    expect(world.bugs).toEqual([]);
  });
});

describe('a job that does not fit', () => {
  it('leaves its text nowhere: not on the device, not on the wire', async () => {
    const world = await createWorld();
    world.site.state.answer = (id) => html(guestHtml(id, 'Secret sauce, worth 15.'), pageOf(id));
    const agent = started(world);
    await agent.cardsRead('linkedin', showing([card(1)]));
    await world.run(agent);
    expect(await world.lead(card(1))).toMatchObject({
      stage: 'settled',
      verdict: 'AUTO_REJECTED',
      score: 15,
    });
    expect(await everything(world)).not.toContain('Secret sauce');
    expect(JSON.stringify(world.server.log)).not.toContain('Secret sauce');
    expect(world.model.chats).toHaveLength(1);
    expect(world.model.chats[0]?.prompt).toContain('Secret sauce');
    expect(await world.counters()).toEqual({ discovered: 1, rejected: 1 });
  });

  it('is neither sent nor visited again when its page is seen again', async () => {
    const world = await createWorld();
    world.site.state.answer = (id) => html(guestHtml(id, 'Worth 15.'), pageOf(id));
    const agent = started(world);
    for (let visit = 0; visit < 2; visit++) {
      await agent.cardsRead('linkedin', showing([card(1)]));
      await world.run(agent);
    }
    expect(world.server.sent('/sync')).toHaveLength(1);
    expect(world.site.requests).toHaveLength(1);
    expect(world.server.sent('/enrich')).toHaveLength(1);
  });
});

describe('a worker that is killed', () => {
  it.each([
    [
      'while the server works on the leads',
      (world: World, hang: () => Promise<never>) => {
        const serve = world.server.fetch;
        world.server.fetch = async (input, init) => {
          if (!String(input).includes('/sync')) return serve(input, init);
          await serve(input, init); // It was done, but the answer never came.
          world.server.fetch = serve;
          return hang();
        };
      },
    ],
    [
      'while a page is fetched',
      (world: World, hang: () => Promise<never>) => {
        const answer = world.site.state.answer;
        world.site.state.answer = () => {
          world.site.state.answer = answer;
          return hang();
        };
      },
    ],
    [
      'while the model thinks',
      (world: World, hang: () => Promise<never>) => {
        const says = world.model.state.says;
        world.model.state.says = () => {
          world.model.state.says = says;
          return hang();
        };
      },
    ],
    [
      'while a decision is delivered',
      (world: World, hang: () => Promise<never>) => {
        const serve = world.server.fetch;
        world.server.fetch = async (input, init) => {
          if (!String(input).includes('/enrich')) return serve(input, init);
          world.server.fetch = serve;
          return hang();
        };
      },
    ],
  ])('%s is followed by one that finishes all jobs, each once', async (_, breakDown) => {
    const world = await createWorld();
    let killed: () => void = () => undefined;
    const death = new Promise<void>((resolve) => {
      killed = resolve;
    });
    breakDown(world, () => {
      killed();
      return new Promise<never>(() => undefined);
    });
    const first = world.agent();
    await first.cardsRead('linkedin', showing(cards(1, 3)));
    await death;
    void first.stop(); // Dead: it takes no further step, and the one under way never ends.

    const second = started(world);
    await world.run(second);
    await world.run(second, 8);
    expect(await world.stages()).toEqual(['settled', 'settled', 'settled']);
    expect(await world.counters()).toEqual({ discovered: 3, matched: 3 });
    expect(world.server.sent('/enrich')).toHaveLength(3);
    const leads = [...world.server.jobs.keys()];
    expect(leads).toHaveLength(3);
    expect(world.bugs).toEqual([]);
  });

  it('does not finish a step that another has taken over', async () => {
    const world = await createWorld();
    let answerLate: (value: string) => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      world.model.state.says = () => {
        world.model.state.says = () => late(90);
        resolve();
        return new Promise<string>((answer) => {
          answerLate = answer;
        });
      };
    });
    const late = (score: number) =>
      JSON.stringify({ score, reasoning: 'r', missing_skills: [], skill_gap_recommendations: [] });
    const sleeper = started(world);
    await sleeper.cardsRead('linkedin', showing([card(1)]));
    await asked;
    world.now += 16_000; // Its lease has run out: the computer slept.
    const other = started(world);
    await world.run(other, 1);
    expect(await world.lead(card(1))).toMatchObject({ stage: 'settled', score: 90 });
    answerLate(late(10));
    await sleeper.settled();
    expect(await world.lead(card(1))).toMatchObject({ stage: 'settled', score: 90, verdict: 'MATCHED' });
    expect(await world.counters()).toEqual({ discovered: 1, matched: 1 });
  });
});

it('a paused agent takes in what it is shown and does nothing by itself', async () => {
  const world = await createWorld();
  world.settings.paused = true;
  const agent = started(world);
  await agent.cardsRead('linkedin', showing(cards(1, 2)));
  await world.run(agent, 3);
  expect(await world.stages()).toEqual(['found', 'found']);
  expect([world.server.log, world.site.requests, world.model.chats]).toEqual([[], [], []]);
  world.settings.paused = false;
  await world.run(agent, 3);
  expect(await world.stages()).toEqual(['settled', 'settled']);
});
