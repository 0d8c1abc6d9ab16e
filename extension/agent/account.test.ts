import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { deviceId } from '../store/device';
import { enterAccount } from './account';
import { deliverLane } from './deliver';
import { pullLane } from './pull';
import { syncLane } from './sync';
import { asJob } from './test/jobsieve-server';
import { cards } from './test/pages';
import { started } from './test/started';
import { createWorld, showing, type World } from './test/world';

const MINE = 'http://a#1';
const THEIRS = 'http://a#2';

let world: World;
/** One job matched, one wanted, for the first account. */
beforeEach(async () => {
  world = await createWorld();
  await enterAccount(world.db, MINE);
  const agent = started(world);
  await agent.cardsRead('linkedin', showing(cards(1, 2)));
  await world.run(agent);
  await agent.stop();
  expect(await world.stages()).toEqual(['settled', 'wanted']);
});

const rows = async () => ({
  leads: await world.db.leads.count(),
  texts: await world.db.texts.count(),
  counters: await world.counters(),
});

describe('another account on the same device', () => {
  it.each([THEIRS, 'http://b#1'])('inherits nothing (%s)', async (account) => {
    const device = await deviceId(world.db);
    expect(await enterAccount(world.db, account)).toBe(true);
    expect(await rows()).toEqual({ leads: 0, texts: 0, counters: {} });
    expect(await world.db.cursors.get('changes')).toBeUndefined();
    expect(await deviceId(world.db)).toBe(device);
  });

  it('is none when the same user connects anew: everything stays', async () => {
    const before = await rows();
    expect(await enterAccount(world.db, MINE)).toBe(false);
    expect(await rows()).toEqual(before);
  });
});

it('what was found before the first connection is taken along', async () => {
  const fresh = await createWorld();
  fresh.settings.paused = true;
  await started(fresh).cardsRead('linkedin', showing(cards(1, 2)));
  await enterAccount(fresh.db, MINE);
  expect(await fresh.db.leads.count()).toBe(2);
});

describe('a step that is under way while the account changes', () => {
  /** The next server that a lane gets is the other account's. */
  function changing() {
    const parts = world.parts();
    const { server } = parts;
    parts.server = async () => {
      await enterAccount(world.db, THEIRS);
      return server();
    };
    world.server.log.length = 0;
    return parts;
  }

  it.each([
    ['decided', deliverLane],
    ['found', syncLane],
  ] as const)('sends nothing of the old one to the new one (%s)', async (stage, lane) => {
    await world.db.leads.toCollection().modify({ stage });
    await lane(changing()).step();
    expect(world.server.log).toEqual([]);
  });

  it('writes nothing of the old feed into the new list', async () => {
    world.server.changes.push(...[...world.server.jobs.values()].map(asJob));
    const parts = world.parts();
    const serve = world.server.fetch;
    world.server.fetch = async (input, init) => {
      const answer = await serve(input, init);
      await enterAccount(world.db, THEIRS);
      return answer;
    };
    await pullLane(parts).step();
    expect(await world.db.leads.count()).toBe(0);
    expect(await world.db.cursors.get('changes')).toBeUndefined();
  });
});
