import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { scoreLane } from './score';
import { problem } from './test/jobsieve-server';
import { byMark, scored, streamed } from './test/ollama';
import { card, cards } from './test/pages';
import { started } from './test/started';
import { createWorld, showing, type World } from './test/world';

const MINUTE = 60_000;

async function scoring(world: World, count = 1) {
  const agent = started(world);
  await agent.cardsRead('linkedin', showing(cards(1, count)));
  return agent;
}

describe('a scoring that does not come about', () => {
  it.each([
    ['prose', () => 'I think this is a good fit!', 'invalid-answer'],
    ['an empty answer', () => '', 'invalid-answer'],
    ['half an object', () => '{"score": 85, "reason', 'invalid-answer'],
    ['a score out of range', () => scored(140), 'invalid-answer'],
    ['an answer cut at its limit', () => streamed(scored(85), { done_reason: 'length' }), 'invalid-answer'],
    [
      'a phrase without end',
      () => `{"score": 85, "reasoning": "${'and so on '.repeat(200)}`,
      'invalid-answer',
    ],
    [
      'a stream that breaks off',
      () => new Response('{"message":{"content":"{"},"done":false}\n'),
      'interrupted',
    ],
  ])('is a failure to retry, never a score: %s', async (_, says, code) => {
    const world = await createWorld();
    world.model.state.says = says;
    const agent = await scoring(world);
    await world.run(agent, 1);
    const lead = await world.lead(card(1));
    expect(lead).toMatchObject({ stage: 'described', failure: { code: `ollama.${code}` } });
    expect([lead.score, lead.verdict]).toEqual([undefined, undefined]);
    expect(lead.dueAt).toBeGreaterThan(world.now - MINUTE);
    world.model.state.says = byMark;
    await world.run(agent, 10);
    expect(await world.lead(card(1))).toMatchObject({ stage: 'settled', score: 85, failure: null });
  });

  it('waits longer each time, and is given up in the end, without its text', async () => {
    const world = await createWorld();
    const at: number[] = [];
    world.model.state.says = () => {
      at.push(world.now);
      return 'prose';
    };
    const agent = await scoring(world);
    await world.run(agent, 80, MINUTE);
    expect(at).toHaveLength(8);
    const pauses = at.slice(1).map((time, index) => time - (at[index] as number));
    expect(pauses.map((pause) => pause / MINUTE)).toEqual([1, 1, 2, 4, 8, 16, 32]);
    expect(await world.lead(card(1))).toMatchObject({
      stage: 'settled',
      failure: { code: 'ollama.invalid-answer' },
    });
    expect(await world.db.texts.count()).toBe(0);
    expect(world.server.sent('/enrich')).toEqual([]);
  });

  it.each([
    [403, 'ollama.origin-refused'],
    [404, 'ollama.model-missing'],
    [503, 'ollama.busy'],
    [500, 'ollama.server-error'],
  ])('is a state of the model when it answers %i; no job is given up over it', async (status, code) => {
    const world = await createWorld();
    world.model.state.says = () => Response.json({ error: 'no' }, { status });
    const agent = await scoring(world, 2);
    await world.run(agent, 20, MINUTE);
    expect(await world.health('ollama')).toMatchObject({ state: 'waiting', code });
    expect(await world.stages()).toEqual(['described', 'described']);
    world.model.state.says = byMark;
    await agent.modelChanged();
    await world.run(agent, 2);
    expect(await world.stages()).toEqual(['settled', 'settled']);
    expect(await world.health('ollama')).toMatchObject({ state: 'ok' });
  });

  it('is said in words after three in a row, of whichever jobs, and closes nothing', async () => {
    const world = await createWorld();
    world.model.state.says = () => 'prose';
    const agent = await scoring(world, 2);
    await world.run(agent);
    expect(await world.health('ollama')).not.toMatchObject({ state: 'waiting' });
    await world.run(agent, 4);
    expect(world.model.chats.length).toBeGreaterThanOrEqual(4);
    expect(await world.health('ollama')).toMatchObject({
      state: 'waiting',
      code: 'ollama.unusable',
      message: expect.stringMatching(/no usable answer \d times in a row.*another model/),
    });
    world.model.state.says = byMark;
    await world.run(agent, 10);
    expect(await world.stages()).toEqual(['settled', 'settled']);
    expect(await world.health('ollama')).toMatchObject({ state: 'ok' });
    expect(await world.counters()).toEqual({ discovered: 2, matched: 2 });
  });

  it('is tried again in another way', async () => {
    const world = await createWorld();
    world.model.state.says = () => 'prose';
    await world.run(await scoring(world), 12);
    const ways = world.model.chats.map(({ request }) => JSON.stringify(request.options));
    expect(ways.length).toBeGreaterThan(2);
    expect(new Set(ways).size).toBe(ways.length);
  });

  it('by a worker that was killed is taken up when its hold runs out, no later', async () => {
    const world = await createWorld();
    world.settings.paused = true;
    const agent = await scoring(world);
    const row = { stage: 'described' as const, leaseHolder: 'dead', leaseUntil: world.now + 9000, dueAt: 5 };
    await world.db.leads.toCollection().modify(row);
    await agent.stop();
    expect(await scoreLane(world.parts()).step()).toEqual({ did: false, at: world.now + 9000 });
  });

  it('lets the other jobs go first', async () => {
    const world = await createWorld();
    const poison = card(1).externalId;
    world.model.state.says = (prompt) => (prompt.includes(poison) ? 'prose' : scored(85));
    const agent = await scoring(world, 3);
    await world.run(agent, 3);
    expect(await world.stages()).toEqual(['described', 'settled', 'settled']);
  });
});

describe('a decision', () => {
  it('is sent until the server has it', async () => {
    const world = await createWorld();
    const serve = world.server.fetch;
    let refusals = 2;
    world.server.fetch = async (input, init) =>
      String(input).includes('/enrich') && refusals-- > 0
        ? new Response('', { status: 502 })
        : serve(input, init);
    const agent = await scoring(world);
    await world.run(agent);
    expect(await world.stages()).toEqual(['decided']);
    await world.run(agent, 6);
    expect(await world.stages()).toEqual(['settled']);
    expect(world.server.sent('/enrich')).toHaveLength(1);
  });

  it.each([404, 422])('that the server refuses for good (%i) is shown, not sent again', async (status) => {
    const world = await createWorld();
    const serve = world.server.fetch;
    let sent = 0;
    world.server.fetch = async (input, init) => {
      if (!String(input).includes('/enrich')) return serve(input, init);
      sent += 1;
      return problem(status, 'job.refused');
    };
    const agent = await scoring(world);
    await world.run(agent, 20, MINUTE);
    expect(sent).toBe(1);
    expect(await world.lead(card(1))).toMatchObject({
      stage: 'settled',
      failure: { code: 'server.refused' },
    });
  });

  it('that has no form to be sent in is not said to be refused', async () => {
    const world = await createWorld();
    world.settings.paused = true;
    const agent = await scoring(world);
    await world.db.leads
      .toCollection()
      .modify({ stage: 'decided', verdict: 'AUTO_REJECTED', score: 7, reasoning: '' });
    world.settings.paused = false;
    await world.run(agent);
    expect(world.server.sent('/enrich')).toEqual([]);
    const { failure } = await world.lead(card(1));
    expect(failure).toMatchObject({
      code: 'decision.unsendable',
      message: expect.stringMatching(/was not sent.*ai_reasoning/),
    });
    expect(failure?.message).not.toMatch(/✖|server did not/);
  });

  it('carries no NUL and no half characters, whatever the model writes', async () => {
    const world = await createWorld();
    world.model.state.says = () => scored(85).replace('worth', 'wor\\u0000th \\ud83d');
    await world.run(await scoring(world));
    expect(world.server.sent('/enrich')).toEqual([
      expect.objectContaining({ ai_reasoning: 'It is worth � 85.' }),
    ]);
  });
});
