import 'fake-indexeddb/auto';
import type { SyncRequest } from '@jobsieve/shared/contracts/job';
import { describe, expect, it } from 'vitest';
import { freshLead, toLead } from '../store/lead-row';
import { problem } from './test/jobsieve-server';
import { card, cards } from './test/pages';
import { started } from './test/started';
import { createWorld, showing, type World } from './test/world';

const batches = (world: World) =>
  (world.server.sent('/sync') as SyncRequest[]).map(({ jobs }) => jobs.map(({ title }) => title));
const titles = (from: number, to: number) => cards(from, to).map(({ title }) => title);
const lead = (number: number) => toLead(freshLead(card(number), 0));

describe('leads', () => {
  it('go to the server 25 at a time, in order, once', async () => {
    const world = await createWorld({ resume: null });
    const agent = started(world);
    await agent.cardsRead('linkedin', showing(cards(1, 60)));
    await world.run(agent, 3);
    expect(batches(world)).toEqual([titles(1, 25), titles(26, 50), titles(51, 60)]);
  });

  it('wait while the server is away, and go later in the same order', async () => {
    const world = await createWorld({ resume: null });
    world.server.faults.before = () => {
      throw new TypeError('connection refused');
    };
    const agent = started(world);
    await agent.cardsRead('linkedin', showing(cards(1, 30)));
    await world.run(agent, 3);
    expect(await world.health('server')).toMatchObject({ state: 'waiting', code: 'server.unreachable' });
    expect(new Set(await world.stages())).toEqual(new Set(['found']));
    delete world.server.faults.before;
    await world.run(agent, 30);
    expect(batches(world)).toEqual([titles(1, 25), titles(26, 30)]);
    expect(await world.health('server')).toMatchObject({ state: 'ok', attempts: 0 });
  });

  it('wait longer with each try while the server is away', async () => {
    const world = await createWorld({ resume: null });
    const tries: number[] = [];
    world.server.faults.before = () => {
      tries.push(world.now);
      throw new TypeError('connection refused');
    };
    const agent = started(world);
    await agent.cardsRead('linkedin', showing([card(1)]));
    await world.run(agent, 300, 2500);
    const moments = [...new Set(tries)];
    const pauses = moments.slice(1).map((at, index) => (at - (moments[index] as number)) / 1000);
    expect(pauses).toEqual([5, 10, 20, 40, 80, 160, 300]);
  });

  it('whose answer was lost count as new, since nobody will say so again', async () => {
    const world = await createWorld();
    world.server.faults.after = (path) => {
      if (!path.includes('/sync')) return;
      delete world.server.faults.after;
      throw new TypeError('connection reset');
    };
    const agent = started(world);
    await agent.cardsRead('linkedin', showing(cards(1, 2)));
    await world.run(agent, 6);
    expect(batches(world)).toEqual([titles(1, 2), titles(1, 2)]);
    expect(await world.stages()).toEqual(['settled', 'settled']);
    expect(world.server.sent('/enrich')).toHaveLength(2);
  });

  it('whose request the browser repeated by itself count as new: only the second answer arrived', async () => {
    const world = await createWorld();
    const serve = world.server.fetch;
    world.server.fetch = async (input, init) => {
      if (String(input).includes('/sync')) await serve(input, init);
      return serve(input, init);
    };
    const agent = started(world);
    await agent.cardsRead('linkedin', showing(cards(1, 2)));
    await world.run(agent, 2);
    expect(await world.stages()).toEqual(['settled', 'settled']);
    expect(world.server.sent('/enrich')).toHaveLength(2);
  });

  it('that the server knows are left alone, whatever their status', async () => {
    const world = await createWorld();
    world.server.know(lead(1));
    world.server.know(lead(2), { status: 'AUTO_REJECTED' });
    const agent = started(world);
    await agent.cardsRead('linkedin', showing(cards(1, 3)));
    await world.run(agent, 3);
    expect(world.site.requests.map(({ url }) => url.split('/').at(-1))).toEqual([card(3).externalId]);
    expect(await world.lead(card(2))).toMatchObject({ stage: 'settled', applicationStatus: 'AUTO_REJECTED' });
  });

  it('that another device left undecided are asked about again some hours later, and worked on once that one is silent', async () => {
    const HOUR = 60 * 60 * 1000;
    const world = await createWorld();
    const elsewhere = world.server.know(lead(1));
    const agent = started(world);
    await agent.cardsRead('linkedin', showing(cards(1, 1)));
    await world.run(agent, 2);
    world.now += 3 * HOUR;
    await agent.cardsRead('linkedin', showing(cards(1, 1)));
    await world.run(agent, 2);
    expect(world.server.sent('/sync')).toHaveLength(1);
    world.now += 2 * HOUR;
    elsewhere.state = 'EXPIRED';
    await agent.cardsRead('linkedin', showing(cards(1, 1)));
    await world.run(agent, 2);
    expect(world.server.sent('/sync')).toHaveLength(2);
    expect(world.server.sent('/enrich')).toHaveLength(1);
  });

  it('get through though one among them is refused', async () => {
    const world = await createWorld({ resume: null });
    const serve = world.server.fetch;
    world.server.fetch = async (input, init) => {
      const spoilt = String(init?.body ?? '').includes('Engineer 2');
      return spoilt && String(input).includes('/sync') ? problem(422, 'job.invalid') : serve(input, init);
    };
    const agent = started(world);
    await agent.cardsRead('linkedin', showing(cards(1, 3)));
    await world.run(agent, 1);
    expect(await world.stages()).toEqual(['wanted', 'settled', 'wanted']);
    expect((await world.lead(card(2))).failure).toMatchObject({ code: 'server.refused' });
  });

  it('wait for the user when the token is not good any more', async () => {
    const world = await createWorld({ resume: null });
    world.server.faults.before = () => problem(401, 'auth.token_invalid');
    const agent = started(world);
    await agent.cardsRead('linkedin', showing([card(1)]));
    await world.run(agent, 2);
    expect(await world.health('server')).toMatchObject({
      code: 'server.unauthorized',
      message: expect.stringMatching(/connect again/i),
    });
    expect(await world.stages()).toEqual(['found']);
  });

  it('wait for a first connection, and go as soon as there is one', async () => {
    const world = await createWorld({ resume: null });
    world.connected = false;
    const agent = started(world);
    await agent.cardsRead('linkedin', showing([card(1)]));
    await world.run(agent, 1);
    expect(await world.health('server')).toMatchObject({ code: 'server.not-connected' });
    world.connected = true;
    await world.run(agent);
    expect(await world.stages()).toEqual(['wanted']);
    expect(await world.health('server')).toMatchObject({ state: 'ok' });
  });
});
