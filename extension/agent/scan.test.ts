import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ScanLook } from '../protocol';
import { LEASE } from '../store/leases';
import { AUTHWALL_ADDRESS, resultList } from './test/result-list';
import { createWorld, type World } from './test/world';

const SEARCH = 'https://www.linkedin.com/jobs/search/?keywords=python&location=Pune';

let world: World;
let agent: ReturnType<World['agent']>;
let list: ReturnType<typeof resultList>;
beforeEach(async () => {
  world = await createWorld({ resume: null });
  agent = world.agent();
  list = resultList(world, SEARCH);
});

const scan = async () => {
  const row = await world.db.scans.get('scan');
  if (!row) throw new Error('no scan');
  return row;
};
const turns = () => world.browser.log.filter((line) => line === 'turn').length;
const start = async (pages: number) => {
  expect(await agent.startScan(pages)).toEqual({ state: 'started' });
  await agent.settled();
};
/** Lets so many seconds pass, one by one. */
const pass = (seconds: number) => world.run(agent, seconds, 1000);
const change = (look: Partial<ScanLook>) => {
  const before = list.state.change;
  list.state.change = (each) => ({ ...before(each), ...look });
};

describe('a scan', () => {
  it('reads as many pages as the user has asked for, and turns them at the pace of the agent', async () => {
    await start(3);
    await pass(40);
    expect(await scan()).toMatchObject({ state: 'done', read: 3, words: 'All pages that you asked for.' });
    expect((await scan()).seen).toHaveLength(30);
    expect(turns()).toBe(2);
    const [first = 0, second = 0] = list.turnedAt;
    // 3 to 8 s, of which the test's chance makes 5.5, after the page stood still.
    expect(second - first).toBeGreaterThan(5500);
    expect((await world.db.pace.get('linkedin'))?.used).toBe(2);
  });

  it('tells how far it is', async () => {
    await start(3);
    await pass(6);
    expect(await scan()).toMatchObject({ state: 'running', read: 1, pages: 3 });
    expect((await scan()).seen).toHaveLength(10);
  });

  it('knows the end of the list by what the page says of it', async () => {
    list.state.pages = 2;
    await start(5);
    await pass(40);
    expect(await scan()).toMatchObject({
      state: 'done',
      read: 2,
      words: 'The end of the list: You have seen all jobs.',
    });
    expect(turns()).toBe(1);
  });

  it('knows it by its own eyes where the page says nothing: nothing new comes, and not at a second try either', async () => {
    list.state.pages = 2;
    change({ next: 'button', evidence: null });
    await start(5);
    await pass(90);
    expect(await scan()).toMatchObject({
      state: 'done',
      read: 2,
      words: 'Nothing new came after the last page.',
    });
    expect(turns()).toBe(3);
  });

  it('brings cards into view that the page has not filled in, and goes on without those that stay empty', async () => {
    list.state.unfilled = 4;
    list.state.stubborn = 1;
    await start(1);
    await pass(60);
    expect(await scan()).toMatchObject({ state: 'done', read: 1 });
    expect((await scan()).seen).toHaveLength(9);
    expect(new Set(world.browser.log.filter((line) => line.startsWith('show'))).size).toBe(4);
  });

  it('does not take a page for read while it changes, nor the old list for the next page', async () => {
    list.state.delay = 4000;
    await start(2);
    await pass(12);
    expect(turns()).toBe(1);
    expect((await scan()).read).toBe(1);
    await pass(10);
    expect(await scan()).toMatchObject({ state: 'done', read: 2 });
    expect((await scan()).seen).toHaveLength(20);
  });

  it('stops at once when the user says so, and touches the page no more', async () => {
    await start(5);
    await pass(6);
    const before = world.browser.log.length;
    await agent.stopScan();
    await pass(60);
    expect(await scan()).toMatchObject({ state: 'stopped', read: 1, words: 'You stopped it.' });
    expect(world.browser.log.length).toBe(before);
  });

  it('survives the worker: the next one goes on where it was, and turns no page twice', async () => {
    await start(3);
    await pass(6);
    await agent.stop();
    world.now += 20_000;
    agent = world.agent();
    await pass(60);
    expect(await scan()).toMatchObject({ state: 'done', read: 3 });
    expect(turns()).toBe(2);
  });

  it('leaves a scan alone that another worker is at', async () => {
    await start(3);
    const other = world.agent();
    await world.db.scans.update('scan', { leaseUntil: world.now + 15_000, leaseHolder: 'another' });
    await other.wake();
    await other.settled();
    expect(await scan()).toMatchObject({ leaseHolder: 'another', read: 0 });
  });

  it.each([
    ['another site', 'https://example.com/'],
    ['another search', 'https://www.linkedin.com/jobs/search/?keywords=java&location=Pune'],
    ['the feed', 'https://www.linkedin.com/feed/'],
  ])('moves nothing in a tab that the user has turned to %s', async (_, url) => {
    await start(5);
    await pass(6);
    list.go(url);
    const before = world.browser.log.length;
    await pass(60);
    expect(await scan()).toMatchObject({ state: 'stopped', words: 'The tab shows something else now.' });
    expect(world.browser.log.length).toBe(before);
  });

  it("is not disturbed by what the site itself does to the address: the open job, LinkedIn's redirect", async () => {
    await start(2);
    await pass(3);
    list.go('https://www.linkedin.com/jobs/search-results/?currentJobId=4433468870&keywords=python');
    await pass(40);
    expect(await scan()).toMatchObject({ state: 'done', read: 2 });
  });

  it('ends with its tab, and with the session of the browser', async () => {
    await start(5);
    await pass(6);
    world.browser.list.session = 'two';
    await pass(10);
    expect(await scan()).toMatchObject({ state: 'stopped', words: 'Its tab was closed.' });

    world.browser.list.session = 'one';
    await start(5);
    world.browser.open.clear();
    await pass(3);
    expect(await scan()).toMatchObject({ state: 'stopped', words: 'Its tab was closed.' });
  });

  it('stops before a wall, in words, and so does the agent for that site', async () => {
    await start(5);
    await pass(6);
    list.go(AUTHWALL_ADDRESS);
    await pass(10);
    expect(await scan()).toMatchObject({
      state: 'stopped',
      words: 'LinkedIn does not let it go on; see above.',
    });
    expect(await world.health('linkedin')).toMatchObject({ state: 'blocked', signal: 'authwall' });
    expect(await agent.startScan(2)).toMatchObject({
      state: 'refused',
      message: expect.stringContaining('asks you to sign in'),
    });
  });

  it('stops when what the page fetches is refused, and the agent waits', async () => {
    await start(5);
    await pass(6);
    change({ kind: 'blocked', signal: 'rate-limited', evidence: 'refused' });
    await pass(10);
    expect((await scan()).state).toBe('stopped');
    expect(await world.health('linkedin')).toMatchObject({ code: 'site.rate-limited', state: 'waiting' });
  });

  it('stops at a page that stays not understood; one that is only being built is waited for', async () => {
    await start(5);
    change({ kind: 'drift', filled: [] });
    await pass(10);
    expect((await scan()).state).toBe('running');
    await pass(40);
    expect(await scan()).toMatchObject({ state: 'stopped', read: 0 });
    expect((await scan()).words).toMatch(/LinkedIn was not understood/);
  });

  it('says that the site found nothing, rather than that it has read a page', async () => {
    list.state.change = (look) => ({ ...look, kind: 'empty', filled: [], evidence: 'No jobs found' });
    await start(5);
    await pass(20);
    expect(await scan()).toMatchObject({
      state: 'done',
      read: 0,
      words: 'The site found no jobs: No jobs found.',
    });
  });

  it('ends when the share of the day is used up', async () => {
    world.settings = { ...world.settings, dailyCap: 1 };
    await start(5);
    await pass(60);
    expect(await scan()).toMatchObject({ state: 'stopped', read: 2 });
    expect((await scan()).words).toMatch(/Today's share/);
  });

  it('waits, and says so, while its tab is behind another and the page grows only by scrolling', async () => {
    await start(3);
    await pass(6);
    list.state.asleep = true;
    change({ hidden: true, next: 'scroll' });
    await pass(60);
    expect(await scan()).toMatchObject({
      state: 'running',
      words: 'Waits: the page goes on only while its tab is in front.',
    });
    list.state.asleep = false;
    change({ hidden: false });
    await pass(12);
    expect((await scan()).read).toBe(2);
  });

  it('does not turn a page while a job of the site is being read', async () => {
    await start(3);
    await pass(5);
    const lead = { key: 'linkedin:1', source: 'linkedin', stage: 'wanted', order: 1, dueAt: Infinity };
    for (const renewed of [1, 2]) {
      await world.db.leads.put({ ...lead, leaseUntil: world.now + LEASE, leaseHolder: 'x' } as never);
      await pass(10);
      expect(turns(), `after ${renewed}`).toBe(0);
    }
    await world.db.leads.clear();
    await pass(20);
    expect(turns()).toBeGreaterThan(0);
  });

  it('is refused in words where there is nothing to scan', async () => {
    world.settings = { ...world.settings, paused: true };
    expect(await agent.startScan(2)).toMatchObject({ message: expect.stringContaining('paused') });
    world.settings = { ...world.settings, paused: false };
    list.state.change = (look) => ({ ...look, kind: 'not-results', filled: [] });
    expect(await agent.startScan(2)).toMatchObject({
      message: expect.stringContaining('Open a result list'),
    });
    world.browser.open.clear();
    expect(await agent.startScan(2)).toMatchObject({
      message: expect.stringContaining('Open a result list'),
    });
  });
});
