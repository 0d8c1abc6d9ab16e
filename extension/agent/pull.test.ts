import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { freshLead, toLead } from '../store/lead-row';
import { saveResume } from '../store/resumes';
import { asJob } from './test/jobsieve-server';
import { scored } from './test/ollama';
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

describe('a rejection from another device', () => {
  it('leaves a match of a resume of this one with its text, and the server gets that once more', async () => {
    const world = await createWorld();
    const agent = started(world);
    await agent.cardsRead('linkedin', showing([card(1)]));
    await world.run(agent);
    const before = await world.lead(card(1));
    world.server.changes.push(decided(1, 5));
    await later(world, agent);
    expect(await world.lead(card(1))).toMatchObject({
      stage: 'settled',
      verdict: 'MATCHED',
      score: before.score,
      reasoning: before.reasoning,
      otherDecisions: [{ score: 5, basis: null }],
    });
    expect(await world.db.texts.count()).toBe(1);
    expect(await world.counters()).toEqual({ discovered: 1, matched: 1 });
    const sent = world.server.sent('/enrich') as { status: string }[];
    expect(sent.map(({ status }) => status)).toEqual(['MATCHED', 'MATCHED']);
    // And that is all: what comes back is this device's own.
    await later(world, agent);
    expect(world.server.sent('/enrich')).toHaveLength(2);
  });

  it('takes a match that came from there', async () => {
    const world = await createWorld();
    const agent = started(world);
    world.server.changes.push(decided(1, 90));
    await world.run(agent);
    world.server.changes.push(decided(1, 5));
    await later(world, agent);
    expect(await world.lead(card(1))).toMatchObject({ stage: 'settled', verdict: 'AUTO_REJECTED', score: 5 });
    expect(world.server.sent('/enrich')).toEqual([]);
  });

  it('of a job that is under way here counts beside what comes of that', async () => {
    const world = await createWorld({ resume: null });
    const agent = started(world);
    await agent.cardsRead('linkedin', showing([card(1)]));
    await world.run(agent);
    world.server.changes.push(decided(1, 77));
    await later(world, agent);
    expect(await world.lead(card(1))).not.toHaveProperty('verdict');
    world.model.state.says = () => scored(12);
    await saveResume({ name: 'cv', text: 'Python' }, world.db, world.now);
    await world.run(agent, 2);
    // The other device has a resume that matches: nothing is sent that would take that away.
    expect(await world.lead(card(1))).toMatchObject({ verdict: 'MATCHED', score: 77 });
    expect(world.server.sent('/enrich')).toMatchObject([{ status: 'MATCHED', match_score: 77 }]);
  });
});

it('what comes back from the server as it was sent is no second decision', async () => {
  const world = await createWorld();
  const agent = started(world);
  await agent.cardsRead('linkedin', showing([card(1)]));
  await world.run(agent);
  const stored = [...world.server.jobs.values()][0];
  if (!stored) throw new Error('nothing was sent');
  world.server.changes.push(decided(1, 95), asJob(stored));
  await later(world, agent);
  const { score, otherDecisions } = await world.lead(card(1));
  // The server has this device's decision now, so that the better one of before is out of date.
  expect([score, otherDecisions]).toEqual([85, []]);
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
