import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { freshLead, toLead } from '../store/lead-row';
import { asJob } from './test/jobsieve-server';
import { card } from './test/pages';
import { started } from './test/started';
import { createWorld, showing, type World } from './test/world';

const decided = (number: number, score: number) =>
  asJob({
    id: 100 + number,
    lead: toLead(freshLead(card(number), 0)),
    status: score < 30 ? 'AUTO_REJECTED' : 'MATCHED',
    decision: {
      match_score: score,
      status: score < 30 ? 'AUTO_REJECTED' : 'MATCHED',
      ai_reasoning: 'Found elsewhere.',
      missing_skills: ['Go'],
      skill_gap_recommendations: [],
      engine: 'ollama:other',
      enrichment_data: null,
    },
    description: null,
    state: 'KNOWN',
    discoveredBy: null,
  });

const later = async (world: World, agent: ReturnType<World['agent']>) => {
  world.now += 61_000;
  await world.run(agent);
};

it('matches of another device show up here, once', async () => {
  const world = await createWorld();
  const agent = started(world);
  world.server.changes.push(decided(1, 90), decided(2, 5));
  await world.run(agent);
  world.server.changes.push(decided(1, 92));
  await later(world, agent);
  await later(world, agent);
  expect(await world.lead(card(1))).toMatchObject({
    stage: 'settled',
    verdict: 'MATCHED',
    score: 92,
    jobId: 101,
  });
  expect(await world.counters()).toEqual({ discovered: 2, matched: 1, rejected: 1 });
  expect(world.server.log.filter(({ path }) => path.includes('changes')).at(-1)?.path).toContain('cursor=3');
});

it('a match that the user puts away on the server counts as none here, until it is taken out again', async () => {
  const world = await createWorld();
  const agent = started(world);
  await agent.cardsRead('linkedin', showing([card(1)]));
  await world.run(agent);
  expect(await world.counters()).toMatchObject({ matched: 1 });
  world.server.changes.push({ ...decided(1, 90), application_status: 'DECLINED' });
  await later(world, agent);
  expect((await world.lead(card(1))).applicationStatus).toBe('DECLINED');
  expect(await world.counters()).toMatchObject({ matched: 0 });
  world.server.changes.push({ ...decided(1, 90), application_status: 'SAVED' });
  await later(world, agent);
  expect(await world.counters()).toMatchObject({ matched: 1 });
});

it('a text that another device has found not to fit is deleted here', async () => {
  const world = await createWorld();
  const agent = started(world);
  await agent.cardsRead('linkedin', showing([card(1)]));
  await world.run(agent);
  expect(await world.db.texts.count()).toBe(1);
  world.server.changes.push(decided(1, 5));
  await later(world, agent);
  expect(await world.db.texts.count()).toBe(0);
  expect(await world.counters()).toEqual({ discovered: 1, matched: 0, rejected: 1 });
});

it('a lead that is under way here goes on its own way', async () => {
  const world = await createWorld({ resume: null });
  const agent = started(world);
  await agent.cardsRead('linkedin', showing([card(1)]));
  await world.run(agent);
  world.server.changes.push(decided(1, 5));
  await later(world, agent);
  expect(await world.lead(card(1))).toMatchObject({ stage: 'wanted', jobId: 101 });
  expect(await world.lead(card(1))).not.toHaveProperty('verdict');
});

it('what is on the blacklist here is not taken from other devices either', async () => {
  const world = await createWorld();
  world.settings = { ...world.settings, blacklist: 'title: "engineer 2"' };
  const agent = started(world);
  world.server.changes.push(decided(1, 90), decided(2, 95));
  await world.run(agent);
  expect((await world.db.leads.toArray()).map(({ title }) => title)).toEqual(['Engineer 1']);
  expect(await world.counters()).toMatchObject({ discovered: 1, matched: 1 });
});

const findings = {
  summary: 'Role: Engineer',
  skills: [
    {
      skill: 'Go',
      importance: 'essential' as const,
      weight: 95,
      proficiency: 'expert' as const,
      years_required: 3,
      reasoning: 'Named first.',
    },
  ],
  ihl_score: 2,
  ihl_category: 'GENUINE' as const,
  ihl_assessment: null,
};

it('what the server made of a match comes along, and goes with the match', async () => {
  const world = await createWorld();
  const agent = started(world);
  world.server.changes.push({ ...decided(1, 90), ...findings });
  await world.run(agent);
  const key = (await world.lead(card(1))).key;
  expect(await world.db.findings.get(key)).toEqual({ key, ...findings });
  world.server.changes.push({ ...decided(1, 5), ...findings });
  await later(world, agent);
  expect(await world.db.findings.count()).toBe(0);
});

it('of a job that fits somebody else and not this user, nothing of the text comes to this device', async () => {
  const world = await createWorld();
  const agent = started(world);
  world.server.changes.push({ ...decided(1, 5), ...findings });
  await world.run(agent);
  expect(await world.db.findings.count()).toBe(0);
});
