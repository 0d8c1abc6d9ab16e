import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { NOTHING_TOLD } from '../sites/facts';
import type { JobDetail } from '../sites/site';
import { freshLead, toLead } from '../store/lead-row';
import { saveResume } from '../store/resumes';
import { describeLane } from './describe';
import { card, cards, guestHtml, html, pageOf } from './test/pages';
import { started } from './test/started';
import { createWorld, showing, type World } from './test/world';

const MINUTE = 60_000;
const onNaukri = (externalId: string) =>
  card(1, {
    source: 'naukri',
    externalId,
    url: `https://www.naukri.com/job-listings-engineer-meridian-tools-pune-3-to-5-years-${externalId}`,
  });
const NAUKRI_ONE = onNaukri('190826038421');
const NAUKRI_TWO = onNaukri('190826038422');
const ONE = card(1).externalId;
const pane = (id: string) => `https://www.linkedin.com/jobs/view/${id}/`;
const visited = (world: World) => world.site.requests.map(({ url }) => url.split('/').at(-1));
const failureOf = async (world: World) => (await world.lead(card(1))).failure;

async function wanting(world: World, first = 1, last = 1) {
  const agent = started(world);
  await agent.cardsRead('linkedin', showing(cards(first, last)));
  return agent;
}

describe('the text of a job', () => {
  it('comes from the server when it has it: the site is not asked', async () => {
    const world = await createWorld();
    const lead = toLead(freshLead(card(1), 0));
    world.server.know(lead, { description: 'Brought by somebody, worth 70.', state: 'EXPIRED' });
    await world.run(await wanting(world), 2);
    expect(await world.lead(card(1))).toMatchObject({ stage: 'settled', score: 70 });
    expect([visited(world), world.browser.log]).toEqual([[], []]);
  });

  it('comes from the page in front of the user when it is that job: no request at all', async () => {
    const world = await createWorld();
    world.browser.show(pane('4999999999'), guestHtml('4999999999', 'Another job.'));
    world.browser.show(pane(ONE), guestHtml(ONE, 'In front of the user, worth 60.'));
    await world.run(await wanting(world), 1);
    expect(await world.lead(card(1))).toMatchObject({ stage: 'settled', score: 60 });
    expect(visited(world)).toEqual([]);
  });

  it('is not taken from a page that shows another job', async () => {
    const world = await createWorld();
    world.browser.show(pane('4999999999'), guestHtml('4999999999', 'Another job, worth 10.'));
    await world.run(await wanting(world), 1);
    expect(await world.lead(card(1))).toMatchObject({ stage: 'settled', score: 85 });
    expect(visited(world)).toEqual([ONE]);
  });

  it('comes from a job that the user opens meanwhile, even on a site that is blocked', async () => {
    const world = await createWorld();
    const agent = await wanting(world);
    await agent.cardsRead('linkedin', { kind: 'blocked', signal: 'login', evidence: 'form' });
    await world.run(agent, 2);
    const detail = {
      source: 'linkedin',
      externalId: ONE,
      title: null,
      company: null,
      description: 'Opened by hand, worth 55.',
      requirements: null,
      ...NOTHING_TOLD,
      isEasyApply: true,
      seniority: 'Senior',
      skills: ['Python'],
    } satisfies JobDetail;
    await agent.detailRead('linkedin', { kind: 'detail', layout: 'x', detail });
    await world.run(agent);
    expect(await world.lead(card(1))).toMatchObject({ score: 55, isEasyApply: true, seniority: 'Senior' });
    expect(visited(world)).toEqual([]);
  });

  it('is fetched from the guest page without cookies and referrer', async () => {
    const world = await createWorld();
    await world.run(await wanting(world), 1);
    expect(world.site.requests[0]?.init).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
  });

  it('comes from the own page in a tab when the guest page does not tell, and the tab is closed', async () => {
    const world = await createWorld();
    world.site.state.answer = (id) => html('<p>Something new</p>', pageOf(id));
    world.browser.pages.of = (url) => ({ url, html: guestHtml(ONE, 'On its own page, worth 45.') });
    await world.run(await wanting(world), 2);
    expect(await world.lead(card(1))).toMatchObject({ stage: 'settled', score: 45 });
    expect(world.browser.log.slice(-2)).toEqual([`open ${pane(ONE)}`, 'close']);
    expect(world.browser.open.size).toBe(0);
  });

  it('is given up when no page tells it within its time, again and again; the reason is kept', async () => {
    const world = await createWorld();
    world.site.state.answer = (id) => html('<p>Something new</p>', pageOf(id));
    await world.run(await wanting(world), 12, 5 * MINUTE);
    expect(await world.lead(card(1))).toMatchObject({ stage: 'settled', attempts: 4 });
    expect(await world.lead(card(1))).not.toHaveProperty('verdict');
    expect(await failureOf(world)).toMatchObject({ code: 'scrape.unreadable' });
    expect(world.browser.log.filter((entry) => entry === 'close')).toHaveLength(4);
    expect(visited(world)).toHaveLength(1);
  });

  it.each([
    [
      'the page says so',
      (id: string) =>
        html(
          guestHtml(id, 'Gone.', '<figure class="closed-job">No longer accepting applications</figure>'),
          pageOf(id),
        ),
    ],
    ['the page is gone', (id: string) => html('', pageOf(id), 404)],
  ])('is not wanted any more when the job is closed: %s', async (_, answer) => {
    const world = await createWorld();
    world.site.state.answer = answer;
    await world.run(await wanting(world), 2);
    expect(await world.lead(card(1))).toMatchObject({ stage: 'settled', failure: { code: 'scrape.closed' } });
    expect(world.model.chats).toEqual([]);
  });
});

describe('a tab that a dead worker has left open', () => {
  it('is closed by the next one', async () => {
    const world = await createWorld();
    await world.browser.surface.open(new URL(pane(ONE)));
    await world.run(await wanting(world), 1);
    expect(world.browser.open.size).toBe(0);
  });
});

describe('a wall', () => {
  it.each([
    [
      'a redirect to a page that answers 200',
      () => html('<p>Join</p>', 'https://www.linkedin.com/authwall?trk=x'),
      'authwall',
    ],
    [
      "a sign-in page at the job's address",
      (id: string) => html('<form class="login__form"></form>', pageOf(id)),
      'login',
    ],
    ['a checkpoint', () => html('', 'https://www.linkedin.com/checkpoint/challenge/1'), 'checkpoint'],
    ['a refusal', (id: string) => html('', pageOf(id), 403), 'access-denied'],
  ])('stops the site and waits for the user: %s', async (_, answer, signal) => {
    const world = await createWorld();
    world.site.state.answer = answer;
    const agent = await wanting(world, 1, 3);
    await world.run(agent, 50, 10 * MINUTE);
    expect(visited(world)).toEqual([ONE]);
    expect(world.browser.log.filter((entry) => entry.startsWith('open'))).toEqual([]);
    expect(await world.health('linkedin')).toMatchObject({ state: 'blocked', signal, retryAt: null });
    expect(await world.stages()).toEqual(['wanted', 'wanted', 'wanted']);
    world.site.state.answer = (id) => html(guestHtml(id, 'Worth 85.'), pageOf(id));
    await agent.resumeSite('linkedin');
    await world.run(agent, 5);
    expect(await world.stages()).toEqual(['settled', 'settled', 'settled']);
  });

  it("on the job's own page stops the site too, and closes the tab", async () => {
    const world = await createWorld();
    world.site.state.answer = (id) => html('<p>Something new</p>', pageOf(id));
    world.browser.pages.of = () => ({ url: 'https://www.linkedin.com/uas/login?x', html: '' });
    await world.run(await wanting(world), 3);
    expect(await world.health('linkedin')).toMatchObject({ state: 'blocked', signal: 'login' });
    expect(world.browser.open.size).toBe(0);
  });
});

describe('the pace', () => {
  it.each([429, 999])('doubles its pauses on %i, and eases after an answer', async (status) => {
    const world = await createWorld();
    const at: number[] = [];
    world.site.state.answer = (id) => {
      at.push(world.now);
      return at.length <= 3 ? html('', pageOf(id), status) : html(guestHtml(id, 'Worth 85.'), pageOf(id));
    };
    const agent = await wanting(world, 1, 2);
    await world.run(agent, 1);
    expect(await world.health('linkedin')).toMatchObject({ state: 'waiting', code: 'site.rate-limited' });
    await world.run(agent, 120, 5000);
    const pauses = at.slice(1).map((time, index) => Math.round((time - (at[index] as number)) / MINUTE));
    expect(pauses).toEqual([1, 2, 4, 0]);
    expect(await world.stages()).toEqual(['settled', 'settled']);
    expect((await world.db.pace.get('linkedin'))?.backoff).toBe(60_000);
    expect(await world.health('linkedin')).toMatchObject({ state: 'ok' });
  });

  it('leaves 3 to 8 seconds between requests', async () => {
    const world = await createWorld();
    const at: number[] = [];
    world.site.state.answer = (id) => {
      at.push(world.now);
      return html(guestHtml(id, 'Worth 85.'), pageOf(id));
    };
    await world.run(await wanting(world, 1, 5), 80, 500);
    const pauses = at.slice(1).map((time, index) => time - (at[index] as number));
    expect(pauses).toHaveLength(4);
    expect(pauses.every((pause) => pause >= 3000 && pause <= 8500)).toBe(true);
  });

  it('ends for the day at the cap, says so, and goes on the next day', async () => {
    const world = await createWorld();
    world.settings.dailyCap = 2;
    const agent = await wanting(world, 1, 3);
    await world.run(agent, 30);
    expect(visited(world)).toHaveLength(2);
    expect(await world.health('linkedin')).toMatchObject({ state: 'waiting', code: 'site.daily-cap' });
    world.now += 24 * 60 * MINUTE;
    await world.run(agent, 2);
    expect(await world.stages()).toEqual(['settled', 'settled', 'settled']);
  });

  it('holds for both sites together: one pause, one share of the day', async () => {
    const world = await createWorld();
    world.settings.dailyCap = 3;
    const at: number[] = [];
    world.site.state.answer = (id) => {
      at.push(world.now);
      return html(guestHtml(id, 'Worth 85.'), pageOf(id));
    };
    world.browser.pages.of = (url) => {
      at.push(world.now);
      return { url, html: '' };
    };
    const agent = await wanting(world, 1, 2);
    await agent.cardsRead('naukri', showing([NAUKRI_ONE, NAUKRI_TWO]));
    // LinkedIn waits for its own sake, so that Naukri's turn comes right after LinkedIn's request.
    await world.run(agent, 1, 500);
    await agent.cardsRead('linkedin', { kind: 'blocked', signal: 'rate-limited', evidence: 'status 429' });
    await world.run(agent, 400, 500);
    const pauses = at.slice(1).map((time, index) => time - (at[index] as number));
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(3000);
    expect(at).toHaveLength(3);
  });

  it('of a site that refuses is its own: the other goes on', async () => {
    const world = await createWorld();
    const agent = await wanting(world, 1, 2);
    await agent.cardsRead('naukri', { kind: 'blocked', signal: 'rate-limited', evidence: 'status 429' });
    await world.run(agent, 3);
    expect(await world.stages()).toEqual(['settled', 'settled']);
  });

  it('is not the reason for waiting when a job is due or its lease runs out: the lane names that time', async () => {
    const world = await createWorld();
    const lane = describeLane(world.parts());
    const row = { ...freshLead(card(1), 1), stage: 'wanted' as const };
    await world.db.leads.put({ ...row, dueAt: world.now + 7000 });
    expect(await lane.step()).toEqual({ did: false, at: world.now + 7000 });
    await world.db.leads.put({ ...row, leaseUntil: world.now + 4000, leaseHolder: 'dead' });
    expect(await lane.step()).toEqual({ did: false, at: world.now + 4000 });
  });

  it('is not slowed by a network that is away: back again, it goes on at once', async () => {
    const world = await createWorld();
    const answer = world.site.state.answer;
    world.site.state.answer = () => {
      throw new TypeError('offline');
    };
    const agent = await wanting(world);
    await world.run(agent, 30, MINUTE);
    expect(visited(world).length).toBeLessThan(7);
    expect((await world.db.pace.get('linkedin'))?.backoff).toBe(0);
    world.site.state.answer = answer;
    await agent.retry();
    await agent.settled();
    expect(await world.stages()).toEqual(['settled']);
  });

  it('waits when the site cannot be reached, and loses nothing', async () => {
    const world = await createWorld();
    const answer = world.site.state.answer;
    world.site.state.answer = () => {
      throw new TypeError('offline');
    };
    const agent = await wanting(world);
    await world.run(agent, 1);
    expect(await world.health('linkedin')).toMatchObject({ state: 'waiting', code: 'site.unreachable' });
    world.site.state.answer = answer;
    await world.run(agent, 12);
    expect(await world.stages()).toEqual(['settled']);
  });
});

describe('deep scraping', () => {
  it('waits for a resume', async () => {
    const world = await createWorld({ resume: null });
    const agent = await wanting(world);
    await world.run(agent, 3);
    expect(visited(world)).toEqual([]);
    await saveResume({ name: 'r', text: 'Python' }, world.db);
    await world.run(agent);
    expect(visited(world)).toEqual([ONE]);
  });

  it('waits while ten texts wait for the model, and goes on as it catches up', async () => {
    const world = await createWorld();
    const says = world.model.state.says;
    world.model.state.says = () => new Response('', { status: 503 });
    const agent = await wanting(world, 1, 13);
    await world.run(agent, 40);
    expect(visited(world)).toHaveLength(10);
    world.model.state.says = says;
    await world.run(agent, 80);
    expect(new Set(await world.stages())).toEqual(new Set(['settled']));
  });
});
