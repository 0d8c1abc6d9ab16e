import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtinEngine } from '../engines/builtin';
import { readResumes, saveResume } from '../store/resumes';
import { createAgent } from './agent';
import { createEngines } from './engines';
import { byMark, scored } from './test/ollama';
import { card, cards, guestHtml, html, pageOf } from './test/pages';
import { createWorld, showing, type World } from './test/world';

const OCCUPATIONS = path.join(import.meta.dirname, '../../shared/occupations/occupations.json');
const RESUME =
  'Registered nurse since 2014: wound care, palliative care, medication administration. English (C2).';
const NURSING =
  'Requirements: wound care, palliative care, medication administration. 3 years of experience.';
const COOKING =
  'Requirements: Kubernetes, Terraform, Rust and Kafka are a must. 8 years of experience in DevOps.';

/** A world whose agent chooses its engine as the real one does; `ollama.state.answers` switches it on. */
async function choosing(world: World) {
  const state = { on: false, tests: 0 };
  const fetch: typeof globalThis.fetch = async (input, init) => {
    if (String(input).endsWith('/api/show')) state.tests += 1;
    if (!state.on) throw new TypeError('refused');
    return world.model.fetch(input, init);
  };
  const origin = 'chrome-extension://test';
  const engines = createEngines({
    db: world.db,
    now: () => world.now,
    fetch,
    origin,
    chrome: async () => null,
    occupations: async () => JSON.parse(readFileSync(OCCUPATIONS, 'utf8')),
  });
  const agent = createAgent(
    { ...world.parts(), ...engines },
    { ping: () => undefined, report: (bug) => world.bugs.push(bug) },
  );
  return { agent, state };
}
const describing = (world: World, text: (id: string) => string) => {
  world.site.state.answer = (id) => html(guestHtml(id, text(id)), pageOf(id));
};

describe('without Ollama', () => {
  it('jobs are scored from the first minute, by rules, and marked so', async () => {
    const world = await createWorld({ resume: RESUME });
    describing(world, (id) => (id === card(1).externalId ? NURSING : COOKING));
    const { agent } = await choosing(world);
    const titled = [card(1, { title: 'Staff Nurse' }), card(2, { title: 'Platform Engineer' })];
    await agent.cardsRead('linkedin', showing(titled));
    await world.run(agent, 2);
    expect(await world.lead(card(1))).toMatchObject({
      stage: 'settled',
      verdict: 'MATCHED',
      engine: 'builtin',
    });
    expect(await world.lead(card(2))).toMatchObject({
      stage: 'settled',
      verdict: 'AUTO_REJECTED',
      engine: 'builtin',
    });
    expect(world.server.sent('/enrich')).toMatchObject([{ engine: 'builtin' }, { engine: 'builtin' }]);
    // What is not needed is in no trouble, and nobody says that it answers.
    expect(await world.health('ollama')).toBeUndefined();
    expect(world.bugs).toEqual([]);
    await agent.stop();
  });

  it('Ollama is looked for once a minute, and scores from when it is there', async () => {
    const world = await createWorld({ resume: RESUME });
    // Texts that the rules can judge: what they cannot waits for the model.
    describing(world, () => NURSING);
    const { agent, state } = await choosing(world);
    await agent.cardsRead('linkedin', showing(cards(1, 2)));
    await world.run(agent, 1);
    expect(state.tests).toBe(1);
    state.on = true;
    world.now += 60_000;
    await agent.cardsRead('linkedin', showing(cards(3, 4)));
    await world.run(agent, 2);
    expect((await world.lead(card(1))).engine).toBe('builtin');
    expect((await world.lead(card(4))).engine).toBe('ollama:qwen2.5');
    await agent.stop();
  });

  it('the matches of the rules are scored again by the model that has come, when the user says so', async () => {
    const world = await createWorld({ resume: RESUME });
    describing(world, () => NURSING);
    const { agent, state } = await choosing(world);
    await agent.cardsRead('linkedin', showing([card(1, { title: 'Staff Nurse' })]));
    await world.run(agent, 2);
    expect(await world.lead(card(1))).toMatchObject({ stage: 'settled', engine: 'builtin' });
    expect(await agent.rescoreMatches()).toBe(0);
    state.on = true;
    world.now += 60_000;
    world.model.state.says = () => scored(66);
    await agent.cardsRead('linkedin', showing([card(2, { title: 'Nurse' })]));
    await world.run(agent, 2);
    // Nothing happens by itself: the list that one has in front stays what it is.
    expect((await world.lead(card(1))).engine).toBe('builtin');
    expect(await agent.rescoreMatches()).toBe(1);
    await world.run(agent, 2);
    expect(await world.lead(card(1))).toMatchObject({
      stage: 'settled',
      engine: 'ollama:qwen2.5',
      score: 66,
    });
    expect(await agent.rescoreMatches()).toBe(0);
    await agent.stop();
  });

  it('that has answered before, jobs wait for it: nothing is rejected by something that reads less', async () => {
    const world = await createWorld({ resume: RESUME });
    describing(world, () => COOKING);
    const { agent, state } = await choosing(world);
    state.on = true;
    world.model.state.says = () => scored(80);
    await agent.cardsRead('linkedin', showing([card(1)]));
    await world.run(agent, 1);
    state.on = false;
    await agent.cardsRead('linkedin', showing([card(2)]));
    await world.run(agent, 2);
    expect(await world.lead(card(2))).toMatchObject({ stage: 'described' });
    expect(await world.health('ollama')).toMatchObject({ state: 'waiting', code: 'ollama.unreachable' });
    // Unless the user says so.
    const before = { ...world.settings };
    world.settings.engine = 'builtin';
    await agent.settingsChanged(world.settings, before);
    await world.run(agent, 1);
    expect(await world.lead(card(2))).toMatchObject({ stage: 'settled', engine: 'builtin' });
    await agent.stop();
  });
});

describe('with Ollama', () => {
  it('likely matches are scored first', async () => {
    const world = await createWorld({ resume: RESUME });
    // As the rules would have it: nothing is asked for twice.
    world.model.state.says = (prompt) => scored(prompt.includes(NURSING) ? 80 : 5);
    const likely = card(3).externalId;
    describing(world, (id) => (id === likely ? NURSING : COOKING));
    world.settings.paused = true;
    const parts = { ...world.parts(), builtin: builtinEngine(() => new Date(world.now)) };
    const agent = createAgent(parts, { ping: () => undefined, report: (bug) => world.bugs.push(bug) });
    await agent.cardsRead('linkedin', showing(cards(1, 3)));
    for (const row of await world.db.leads.toArray()) {
      const description = row.externalId === likely ? NURSING : COOKING;
      await world.db.leads.update(row.key, { stage: 'described', jobId: 1 });
      await world.db.texts.put({ key: row.key, description, requirements: null });
    }
    world.settings.paused = false;
    await world.run(agent);
    expect(world.model.chats.map(({ prompt }) => prompt.includes(NURSING))).toEqual([true, false, false]);
    await agent.stop();
  });

  it('the rules’ own score stands beside the model’s, and a job is scored against the resume that fits it best', async () => {
    const world = await createWorld({ resume: RESUME });
    await saveResume(
      { name: 'other', text: 'DevOps engineer: Kubernetes, Terraform, Rust, Kafka.' },
      world.db,
    );
    world.settings.resumeChoice = 'best';
    describing(world, () => NURSING);
    world.model.state.says = byMark;
    const parts = { ...world.parts(), builtin: builtinEngine(() => new Date(world.now)) };
    const agent = createAgent(parts, { ping: () => undefined, report: (bug) => world.bugs.push(bug) });
    await agent.cardsRead('linkedin', showing([card(1, { title: 'Nurse' })]));
    await world.run(agent, 1);
    const { basis } = await world.lead(card(1));
    const nurse = (await readResumes(world.db)).find(({ text }) => text.includes('nurse'));
    expect(basis?.resume).toMatchObject({ id: nurse?.id });
    expect(basis?.crossCheck).toBeGreaterThan(40);
    expect(world.model.chats[0]?.prompt).toContain('Registered nurse');
    await agent.stop();
  });
});
