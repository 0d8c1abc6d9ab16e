import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { boundWaits } from './bound-waits';
import { takeTurn } from './pace';
import { card, cards } from './test/pages';
import { createWorld, START, showing } from './test/world';
import { REAL_TIMING } from './timing';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A second operating system with another time zone, a wrong month, an empty battery. */
const AHEAD: [string, number][] = [
  ['5.5 hours', 5.5 * HOUR],
  ['30 days', 30 * DAY],
  ['4 years', 4 * 365 * DAY],
];

describe('the clock was ahead and is set back', () => {
  it.each(AHEAD)('by %s: jobs are read and scored at the usual pace', async (_, ahead) => {
    const world = await createWorld();
    let agent = world.agent();
    world.now = START + ahead;
    await agent.cardsRead('linkedin', showing(cards(1, 1)));
    await world.run(agent, 3);
    const before = world.site.requests.length;
    expect(before).toBe(1);

    await agent.stop();
    world.now = START;
    agent = world.agent();
    await agent.cardsRead('linkedin', showing(cards(2, 4)));
    await world.run(agent, 6);
    expect(world.site.requests.length - before).toBe(3);
    expect(await world.stages()).toEqual(['settled', 'settled', 'settled', 'settled']);
    expect(world.bugs).toEqual([]);
  });

  it('and the worker lives on: the same', async () => {
    const world = await createWorld();
    const agent = world.agent();
    world.now = START + 30 * DAY;
    await agent.cardsRead('linkedin', showing(cards(1, 1)));
    await world.run(agent, 3);
    world.now = START;
    await agent.cardsRead('linkedin', showing(cards(2, 2)));
    await world.run(agent, 3);
    expect(await world.stages()).toEqual(['settled', 'settled']);
  });

  it('while the model was away: it is asked again after five minutes at most', async () => {
    const world = await createWorld();
    const { db } = world;
    await db.health.put({
      id: 'ollama',
      state: 'waiting',
      code: 'ollama.unreachable',
      message: 'Nobody answers.',
      signal: null,
      at: START + 30 * DAY,
      retryAt: START + 30 * DAY + 5 * MINUTE,
      attempts: 9,
    });
    const agent = world.agent();
    await agent.cardsRead('linkedin', showing([card(1)]));
    await world.run(agent, 4, MINUTE);
    expect(await world.stages()).toEqual(['described']);
    await world.run(agent, 2, MINUTE);
    expect(await world.stages()).toEqual(['settled']);
  });

  it('while the server was away: it is asked again within the hour, and an earlier time stays', async () => {
    const world = await createWorld();
    const row = { state: 'waiting', code: 'x', message: 'x', signal: null, at: 0, attempts: 1 } as const;
    await world.db.health.bulkPut([
      { ...row, id: 'server', retryAt: START + 30 * DAY },
      { ...row, id: 'ollama', retryAt: START + 4 * MINUTE },
      { ...row, id: 'linkedin', retryAt: START + 30 * DAY },
      { ...row, id: 'naukri', state: 'blocked', retryAt: null },
    ]);
    await boundWaits(world.parts());
    const retryAt = async (id: 'server' | 'ollama' | 'linkedin' | 'naukri') =>
      (await world.health(id))?.retryAt;
    expect(await retryAt('server')).toBe(START + HOUR);
    expect(await retryAt('ollama')).toBe(START + 4 * MINUTE);
    expect(await retryAt('linkedin')).toBe(START + HOUR);
    expect(await retryAt('naukri')).toBeNull();
  });

  it('while a worker died over a job, and while a job had failed: both come to their turn', async () => {
    const world = await createWorld();
    const agent = world.agent();
    world.connected = false;
    await agent.cardsRead('linkedin', showing(cards(1, 2)));
    await agent.settled();
    world.connected = true;
    await world.db.leads.toCollection().modify((row) => {
      if (row.externalId.endsWith('1'))
        Object.assign(row, { leaseUntil: START + 30 * DAY, leaseHolder: 'dead' });
      else Object.assign(row, { dueAt: START + 30 * DAY });
    });
    await boundWaits(world.parts());
    const rows = await world.db.leads.orderBy('order').toArray();
    expect(rows.map(({ leaseUntil }) => Math.max(0, leaseUntil - START)).toSorted()).toEqual([0, 15_000]);
    expect(rows.map(({ dueAt }) => Math.max(0, dueAt - START)).toSorted()).toEqual([0, HOUR]);
  });

  it('keeps what was read today: the day of a wrong clock counts as today, and ends with it', async () => {
    const world = await createWorld();
    const { db } = world;
    await takeTurn(db, 'linkedin', START + 30 * DAY, 0.5, REAL_TIMING);
    await db.pace.where('source').equals('linkedin').modify({ used: 120 });
    await boundWaits(world.parts());
    const agent = world.agent();
    await agent.cardsRead('linkedin', showing(cards(1, 1)));
    await world.run(agent, 2);
    expect((await world.health('linkedin'))?.code).toBe('site.daily-cap');
    world.now = START + 13 * HOUR;
    await world.run(agent, 2);
    expect(await world.stages()).toEqual(['settled']);
  });

  it('shortens no wait that a rule can give', async () => {
    const world = await createWorld();
    const { db } = world;
    await db.pace.put({
      source: 'linkedin',
      nextAt: START + 8_000,
      day: '2026-11-22',
      used: 3,
      backoff: HOUR,
      backoffUntil: START + HOUR,
    });
    const before = await db.pace.toArray();
    await boundWaits(world.parts());
    expect(await db.pace.toArray()).toEqual(before);
  });
});
