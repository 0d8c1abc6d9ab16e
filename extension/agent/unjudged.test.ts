import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { saveResume, takeIntoUse } from '../store/resumes';
import { type Agent, createAgent } from './agent';
import { asJob } from './test/jobsieve-server';
import { scored } from './test/ollama';
import { card, cards, guestHtml, html, pageOf } from './test/pages';
import { EMPTY_POSTING, playedRules, UNREAD_RESUME } from './test/rules';
import { createWorld, showing, type World } from './test/world';
import { TEXT_KEPT } from './unjudged';

const running: Agent[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((agent) => agent.stop()));
});

/** An agent that scores by rules until the test brings it a model. */
function byRules(world: World) {
  const rules = playedRules();
  const state = { hasModel: false };
  const parts = world.parts();
  const agent = createAgent(
    {
      ...parts,
      engine: (settings) => (state.hasModel ? parts.engine(settings) : rules.engine),
      builtin: rules.engine,
    },
    { ping: () => undefined, report: (bug) => world.bugs.push(bug) },
  );
  running.push(agent);
  return { agent, rules: rules.state, state };
}

/** One job that the rules understand, and one of which they do not. */
async function waiting() {
  const world = await createWorld();
  const house = byRules(world);
  house.rules.unjudged = (_, { description }) => (description.includes('worth 85') ? null : EMPTY_POSTING);
  world.site.state.answer = (id) =>
    html(guestHtml(id, id === card(1).externalId ? 'A job worth 85.' : 'See our careers page.'), pageOf(id));
  await house.agent.cardsRead('linkedin', showing(cards(1, 2)));
  await world.run(house.agent, 3);
  return { world, ...house };
}
const { source, externalId } = card(2);

describe('a job that the rules cannot judge', () => {
  it('is neither a match nor sieved out: it waits with its text, and nothing of it is sent', async () => {
    const { world } = await waiting();
    expect(await world.lead(card(2))).toMatchObject({
      stage: 'unjudged',
      unjudged: { ...EMPTY_POSTING, at: expect.any(Number) },
      failure: null,
    });
    const { verdict, score } = await world.lead(card(2));
    expect([verdict, score]).toEqual([undefined, undefined]);
    expect(await world.counters()).toEqual({ discovered: 2, matched: 1 });
    expect((await world.db.texts.get(`linkedin:${externalId}`))?.description).toContain('careers page');
    expect(world.server.sent('/enrich')).toHaveLength(1);
    expect(world.bugs).toEqual([]);
  });

  it('is scored by a model as soon as there is one, without another visit', async () => {
    const { world, agent, state } = await waiting();
    const visits = world.site.requests.length;
    await world.run(agent, 3);
    expect(await world.lead(card(2))).toMatchObject({ stage: 'unjudged' });
    state.hasModel = true;
    world.model.state.says = () => scored(12);
    await world.run(agent, 2);
    expect(await world.lead(card(2))).toMatchObject({
      stage: 'settled',
      verdict: 'AUTO_REJECTED',
      score: 12,
      unjudged: null,
      engine: 'ollama:qwen2.5',
      // The rules still understand nothing, and so have no opinion on it.
      basis: { crossCheck: null },
    });
    expect(world.site.requests.length).toBe(visits);
  });

  it('comes back to wait when the model is gone again before it has scored', async () => {
    const { world, agent, state } = await waiting();
    state.hasModel = true;
    world.model.state.says = () => Response.json({}, { status: 503 });
    await world.run(agent, 1);
    expect(await world.lead(card(2))).toMatchObject({ stage: 'described', failure: { code: 'ollama.busy' } });
    state.hasModel = false;
    await agent.modelChanged();
    await world.run(agent, 1);
    expect(await world.lead(card(2))).toMatchObject({ stage: 'unjudged', failure: null });
    expect(await world.db.texts.count()).toBe(2);
  });

  it('is left alone by pages that show it again and by what the server tells of other things', async () => {
    const { world, agent } = await waiting();
    world.now += 3 * 24 * 60 * 60 * 1000;
    await agent.cardsRead('linkedin', showing(cards(1, 2)));
    const stored = [...world.server.jobs.values()].find(({ lead }) => lead.external_id === externalId);
    if (stored) world.server.changes.push(asJob(stored));
    await world.run(agent, 8);
    expect(await world.lead(card(2))).toMatchObject({ stage: 'unjudged' });
  });

  it('takes the verdict that another device has come to since, and no older one', async () => {
    const { world, agent } = await waiting();
    const stored = [...world.server.jobs.values()].find(({ lead }) => lead.external_id === externalId);
    if (!stored) throw new Error('the server does not know the job');
    const change = { ...asJob(stored), application_status: 'AUTO_REJECTED' as const };
    const analysis = (at: number) => ({
      match_score: 7,
      ai_reasoning: 'Elsewhere.',
      missing_skills: [],
      skill_gap_recommendations: [],
      engine: 'ollama:elsewhere',
      analyzed_at: new Date(at).toISOString(),
    });
    world.server.changes.push({ ...change, analysis: analysis(world.now - 9_000_000) });
    await world.run(agent, 8);
    expect(await world.lead(card(2))).toMatchObject({ stage: 'unjudged' });
    world.server.changes.push({ ...change, analysis: analysis(world.now + 1000) });
    await world.run(agent, 8);
    expect(await world.lead(card(2))).toMatchObject({ stage: 'settled', verdict: 'AUTO_REJECTED', score: 7 });
    expect(await world.db.texts.get(`linkedin:${externalId}`)).toBeUndefined();
    expect(await world.counters()).toMatchObject({ matched: 1, rejected: 1 });
  });

  it('is read again rather than forgotten when its text has waited for a month', async () => {
    const { world, agent, state } = await waiting();
    world.now += TEXT_KEPT + 1000;
    await world.run(agent, 1);
    expect(await world.lead(card(2))).toMatchObject({ stage: 'unjudged' });
    expect(await world.db.texts.get(`linkedin:${externalId}`)).toBeUndefined();
    const visits = world.site.requests.length;
    state.hasModel = true;
    world.model.state.says = () => scored(80);
    await world.run(agent, 3);
    expect(world.site.requests.length).toBe(visits + 1);
    expect(await world.lead(card(2))).toMatchObject({ stage: 'settled', verdict: 'MATCHED', score: 80 });
  });

  it('is judged again by a newer extension', async () => {
    const { world, agent, rules } = await waiting();
    rules.unjudged = () => null;
    await world.run(agent, 2);
    expect(await world.lead(card(2))).toMatchObject({ stage: 'unjudged' });
    await agent.updated();
    await world.run(agent, 2);
    expect(await world.lead(card(2))).toMatchObject({ stage: 'settled', score: 50 });
  });
});

describe('a resume that the rules cannot read', () => {
  async function unread() {
    const world = await createWorld({ resume: '.' });
    const house = byRules(world);
    house.rules.unjudged = ({ text }) => (text === '.' ? UNREAD_RESUME : null);
    await house.agent.cardsRead('linkedin', showing(cards(1, 3)));
    await world.run(house.agent, 3);
    return { world, ...house };
  }

  it('decides nothing; once it is another one, everything is scored by it, without another visit', async () => {
    const { world, agent } = await unread();
    expect(await world.stages()).toEqual(['unjudged', 'unjudged', 'unjudged']);
    expect(world.server.sent('/enrich')).toEqual([]);
    const visits = world.site.requests.length;
    await saveResume({ name: 'cv', text: 'Python, ten years.' }, world.db, world.now);
    await world.run(agent, 2);
    expect(await world.stages()).toEqual(['settled', 'settled', 'settled']);
    expect(await world.counters()).toEqual({ discovered: 3, matched: 3 });
    expect(world.site.requests.length).toBe(visits);
  });

  it('that another one replaces for an hour waits again when it comes back', async () => {
    const { world, agent } = await unread();
    world.settings.resumeChoice = 'active';
    const { id } = await saveResume({ name: 'cv', text: 'Python, ten years.' }, world.db, world.now);
    const [first] = (await world.db.resumes.toArray()).filter((resume) => resume.id !== id);
    await takeIntoUse(first?.id ?? 0, world.db);
    await world.run(agent, 2);
    expect(await world.stages()).toEqual(['unjudged', 'unjudged', 'unjudged']);
    world.settings.resumeChoice = 'best';
    await world.run(agent, 2);
    expect(await world.stages()).toEqual(['settled', 'settled', 'settled']);
  });

  it('takes no match away', async () => {
    const { world, agent, rules } = await unread();
    rules.unjudged = () => null;
    await agent.updated();
    await world.run(agent, 2);
    expect(await world.counters()).toMatchObject({ matched: 3 });
    rules.unjudged = () => UNREAD_RESUME;
    await saveResume({ name: 'stamp', text: 'Scanned with a scanner' }, world.db, world.now + 1);
    await agent.rescoreMatches();
    await world.run(agent, 2);
    expect(await world.counters()).toMatchObject({ matched: 3 });
    expect(await world.lead(card(1))).toMatchObject({
      stage: 'settled',
      verdict: 'MATCHED',
      score: 85,
      failure: { code: 'rules.unjudged', message: expect.stringContaining('This job keeps its score') },
    });
    expect(await world.db.texts.count()).toBe(3);
  });
});

describe('several resumes, of which the rules cannot read one', () => {
  async function two(worth: number) {
    const world = await createWorld({ resume: '.' });
    const house = byRules(world);
    house.rules.unjudged = ({ text }) => (text === '.' ? UNREAD_RESUME : null);
    world.site.state.answer = (id) => html(guestHtml(id, `A job worth ${worth}.`), pageOf(id));
    const readable = await saveResume({ name: 'cv', text: 'Python, ten years.' }, world.db, world.now);
    await house.agent.cardsRead('linkedin', showing([card(1)]));
    await world.run(house.agent, 2);
    const [stamp] = (await world.db.resumes.toArray()).filter(({ id }) => id !== readable.id);
    return { world, ...house, readable: readable.id, stamp: stamp?.id ?? 0 };
  }

  it.each([
    [85, 'MATCHED'],
    [12, 'AUTO_REJECTED'],
  ])('a job worth %i is judged by the other one: %s', async (worth, verdict) => {
    const { world, readable } = await two(worth);
    const { basis, ...lead } = await world.lead(card(1));
    expect(lead).toMatchObject({ stage: 'settled', verdict, score: worth });
    expect(basis?.resume.id).toBe(readable);
  });

  it.each(['readable first', 'stamp first'])(
    'a new verdict of one stands when both are asked (%s)',
    async (order) => {
      const { world, agent, readable, stamp } = await two(85);
      await world.db.texts.put({
        key: `linkedin:${card(1).externalId}`,
        description: 'A job worth 60.',
        requirements: null,
      });
      await takeIntoUse(order === 'readable first' ? readable : stamp, world.db);
      await world.db.leads
        .toCollection()
        .modify({ stage: 'described', scoreWith: [readable, stamp], decidedAt: world.now - 1 });
      await world.run(agent, 2);
      expect(await world.lead(card(1))).toMatchObject({
        stage: 'settled',
        verdict: 'MATCHED',
        score: 60,
        failure: null,
      });
      expect(world.server.sent('/enrich').at(-1)).toMatchObject({ match_score: 60 });
    },
  );

  it('a rejection from before the user took the job back does not decide about it again', async () => {
    const { world, agent, rules } = await two(12);
    world.now += 1000;
    rules.unjudged = () => EMPTY_POSTING;
    await agent.rescue('linkedin', card(1).externalId);
    await world.run(agent, 2);
    expect(await world.lead(card(1))).toMatchObject({ stage: 'unjudged' });
    expect(await world.counters()).toEqual({ discovered: 1, rejected: 0 });
  });
});

describe('the user, about a job that could not be judged', () => {
  it('keeps it: it is a match with its text, on the server, too', async () => {
    const { world, agent } = await waiting();
    expect(await agent.decideMyself(source, externalId, true)).toBe(true);
    await world.run(agent, 1);
    expect(await world.lead(card(2))).toMatchObject({
      stage: 'settled',
      verdict: 'MATCHED',
      score: 30,
      engine: 'user',
      reasoning: expect.stringContaining('You kept this job yourself'),
    });
    expect(world.server.sent('/enrich').at(-1)).toMatchObject({
      status: 'MATCHED',
      match_score: 30,
      enrichment_data: { description: expect.stringContaining('careers page') },
    });
    expect(await world.counters()).toEqual({ discovered: 2, matched: 2 });
    expect(await agent.decideMyself(source, externalId, true)).toBe(false);
  });

  it('keeps it though its text is gone: it is read, and becomes a match whatever the rules say', async () => {
    const { world, agent } = await waiting();
    world.now += TEXT_KEPT + 1000;
    await world.run(agent, 1);
    await agent.decideMyself(source, externalId, true);
    await world.run(agent, 2);
    expect(await world.lead(card(2))).toMatchObject({ stage: 'settled', verdict: 'MATCHED', engine: 'user' });
    expect(await world.db.texts.get(`linkedin:${externalId}`)).toBeDefined();
  });

  it('sieves it out: its text is gone, and it can be taken back', async () => {
    const { world, agent } = await waiting();
    await agent.decideMyself(source, externalId, false);
    await world.run(agent, 1);
    expect(await world.lead(card(2))).toMatchObject({
      stage: 'settled',
      verdict: 'AUTO_REJECTED',
      engine: 'user',
    });
    expect(await world.db.texts.get(`linkedin:${externalId}`)).toBeUndefined();
    expect(world.server.sent('/enrich').at(-1)).toMatchObject({
      status: 'AUTO_REJECTED',
      enrichment_data: null,
    });
    expect(await world.counters()).toMatchObject({ matched: 1, rejected: 1 });
    expect(await agent.rescue(source, externalId)).toBe(true);
    // No scorer has sieved it out, so that none has to answer for it.
    expect(await world.db.gateChecks.count()).toBe(0);
    await world.run(agent, 2);
    expect(await world.lead(card(2))).toMatchObject({ stage: 'unjudged' });
  });
});

describe('a lowered gate of the rules', () => {
  it('lets through what the rules score in between, tells so with the score, and moves no model', async () => {
    const world = await createWorld();
    const { agent, state } = byRules(world);
    world.site.state.answer = (id) => html(guestHtml(id, 'A job worth 24.'), pageOf(id));
    world.settings.rulesShift = 8;
    await agent.cardsRead('linkedin', showing([card(1)]));
    await world.run(agent, 2);
    expect(await world.lead(card(1))).toMatchObject({
      verdict: 'MATCHED',
      score: 32,
      reasoning: expect.stringContaining('32 = 24 + 8, because you lowered the gate of the rules.'),
      basis: { scores: [32], shift: { points: 8, own: 24 } },
    });
    expect(world.server.sent('/enrich').at(-1)).toMatchObject({ match_score: 32, status: 'MATCHED' });
    state.hasModel = true;
    world.model.state.says = () => scored(24);
    await agent.cardsRead('linkedin', showing([card(2)]));
    await world.run(agent, 3);
    const { basis, ...lead } = await world.lead(card(2));
    expect(lead).toMatchObject({ verdict: 'AUTO_REJECTED', score: 24 });
    expect(basis?.shift).toBeUndefined();
  });

  it('has what was sieved out in between looked at again when the user says so, and nothing else', async () => {
    const world = await createWorld();
    const { agent } = byRules(world);
    const worth = [24, 21, 22, 3];
    world.site.state.answer = (id) =>
      html(guestHtml(id, `A job worth ${worth[Number(id) - 4_000_000_001]}.`), pageOf(id));
    await agent.cardsRead('linkedin', showing(cards(1, 4)));
    await world.run(agent, 6);
    expect(await world.counters()).toEqual({ discovered: 4, rejected: 4 });
    expect(await agent.lookBetween()).toBe(0);
    const before = { ...world.settings };
    world.settings.rulesShift = 8;
    await agent.settingsChanged(world.settings, before);
    await world.run(agent, 2);
    // Nothing happens by itself.
    expect(await world.counters()).toEqual({ discovered: 4, rejected: 4 });
    expect(await agent.lookBetween()).toBe(2);
    await world.run(agent, 4);
    expect(await world.counters()).toEqual({ discovered: 4, matched: 2, rejected: 2 });
    const rows = await world.db.leads.orderBy('key').toArray();
    expect(rows.map(({ score }) => score)).toEqual([32, 21, 30, 3]);
    expect(await agent.lookBetween()).toBe(0);
    // The user did not rescue them: nobody has to be told so.
    expect(await world.db.gateChecks.count()).toBe(0);
  });
});
