import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { CardsReading } from '../sites/site';
import { card, cards } from './test/pages';
import { started } from './test/started';
import { createWorld, showing } from './test/world';

const HOUR = 60 * 60 * 1000;

describe('cards of a result page', () => {
  it('are recorded once each, in their order, however often they are shown', async () => {
    const world = await createWorld();
    world.settings.paused = true;
    const agent = started(world);
    await agent.cardsRead('linkedin', showing(cards(1, 30)));
    await agent.cardsRead('linkedin', showing(cards(20, 40)));
    await agent.cardsRead('linkedin', showing([...cards(40, 41), card(41)]));
    const leads = await world.db.leads.orderBy('order').toArray();
    expect(leads.map((lead) => lead.title)).toEqual(cards(1, 41).map(({ title }) => title));
    expect(await world.counters()).toEqual({ discovered: 41 });
  });

  it('bring better values and never take one away', async () => {
    const world = await createWorld();
    world.settings.paused = true;
    const agent = started(world);
    await agent.cardsRead('linkedin', showing([card(1, { location: 'Leeds', salary: null })]));
    await agent.cardsRead('linkedin', showing([card(1, { location: null, salary: '£50K' })]));
    expect(await world.lead(card(1))).toMatchObject({ location: 'Leeds', salary: '£50K' });
  });

  it('are dropped when a rule of the blacklist names them', async () => {
    const world = await createWorld();
    world.settings = { ...world.settings, paused: true, blacklist: 'sales\ncompany: Acme' };
    const agent = started(world);
    const junk = [card(1, { title: 'Sales Engineer' }), card(2, { company: 'Acme' })];
    await agent.cardsRead('linkedin', showing([...junk, card(3)]));
    expect(await world.db.leads.count()).toBe(1);
    expect(await world.counters()).toEqual({ discovered: 1 });
  });

  it('of another site, or with an address elsewhere, are dropped and reported', async () => {
    const world = await createWorld();
    world.settings.paused = true;
    const agent = started(world);
    const foreign = [
      card(1, { url: 'https://evil.example/jobs/view/4000000001/' }),
      card(2, { source: 'naukri' }),
      card(3, { title: 'a'.repeat(2000) }),
    ];
    await agent.cardsRead('linkedin', showing([...foreign, card(4)]));
    expect((await world.db.leads.toArray()).map(({ title }) => title)).toEqual(['Engineer 4']);
    expect(await world.health('linkedin')).toMatchObject({ code: 'site.drift' });
  });
});

describe('a known lead', () => {
  it('is offered to the server again after a day, and checked again when that says so', async () => {
    const world = await createWorld();
    const agent = started(world);
    await agent.cardsRead('linkedin', showing([card(1)]));
    await world.run(agent);
    for (const stored of world.server.jobs.values()) {
      stored.state = 'EXPIRED';
      stored.description = null;
    }
    world.now += 23 * HOUR;
    await agent.cardsRead('linkedin', showing([card(1)]));
    await world.run(agent);
    expect(world.server.sent('/sync')).toHaveLength(1);
    world.now += 2 * HOUR;
    await agent.cardsRead('linkedin', showing([card(1)]));
    await world.run(agent, 2);
    expect(world.server.sent('/sync')).toHaveLength(2);
    expect(world.server.sent('/enrich')).toHaveLength(2);
    expect(await world.counters()).toEqual({ discovered: 1, matched: 1 });
  });

  it('that fits no longer changes its count and loses its text', async () => {
    const world = await createWorld();
    const agent = started(world);
    await agent.cardsRead('linkedin', showing([card(1)]));
    await world.run(agent);
    expect(await world.db.texts.count()).toBe(1);
    for (const stored of world.server.jobs.values())
      Object.assign(stored, { state: 'EXPIRED', description: 'Now worth 10.' });
    world.now += 25 * HOUR;
    await agent.cardsRead('linkedin', showing([card(1)]));
    await world.run(agent, 2);
    expect(await world.lead(card(1))).toMatchObject({
      stage: 'settled',
      verdict: 'AUTO_REJECTED',
      score: 10,
    });
    expect(await world.counters()).toEqual({ discovered: 1, matched: 0, rejected: 1 });
    expect(await world.db.texts.count()).toBe(0);
  });
});

describe('a page without cards', () => {
  const drift = {
    kind: 'drift' as const,
    layout: 'guest',
    ids: ['1'],
    missing: ['title'],
  } satisfies CardsReading;

  it('that is not understood is a state of the site, until one is understood again', async () => {
    const world = await createWorld();
    const agent = started(world);
    await agent.cardsRead('linkedin', drift);
    expect(await world.health('linkedin')).toMatchObject({
      state: 'waiting',
      code: 'site.drift',
      retryAt: null,
    });
    await agent.cardsRead('linkedin', { kind: 'empty', layout: 'guest', evidence: 'No results' });
    expect(await world.health('linkedin')).toMatchObject({ state: 'ok', code: null });
  });

  it('does not keep the agent from jobs that it knows', async () => {
    const world = await createWorld();
    const agent = started(world);
    await agent.cardsRead('linkedin', showing([card(1)]));
    await agent.cardsRead('linkedin', drift);
    await world.run(agent, 1);
    expect(await world.stages()).toEqual(['settled']);
  });

  it('that is a wall stops the site until the user has seen to it; nothing lesser covers that up', async () => {
    const world = await createWorld();
    const agent = started(world);
    await agent.cardsRead('linkedin', { kind: 'blocked', signal: 'captcha', evidence: 'iframe' });
    await agent.cardsRead('linkedin', drift);
    await agent.cardsRead('linkedin', showing([card(1)]));
    await world.run(agent, 20);
    expect(await world.health('linkedin')).toMatchObject({ state: 'blocked', signal: 'captcha' });
    expect(world.site.requests).toEqual([]);
    await agent.resumeSite('linkedin');
    await world.run(agent, 1);
    expect(await world.health('linkedin')).toMatchObject({ state: 'ok' });
    expect(await world.stages()).toEqual(['settled']);
  });
});
