import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { card } from './test/pages';
import { started } from './test/started';
import { createWorld, showing, type World } from './test/world';

const MINUTE = 60_000;
const naukri = (number: number) =>
  card(number, {
    source: 'naukri',
    externalId: `19082603842${number}`,
    url: `https://www.naukri.com/job-listings-engineer-meridian-tools-pune-3-to-5-years-19082603842${number}`,
  });
const page = (url: string) => `
<div class="styles_jd-container__nFVw8"><section class="styles_job-header-container___0wLZ" id="job_header">
<h1 class="styles_jd-header-title__rZwM1">Engineer ${url.slice(-1)}</h1>
<div class="styles_jd-header-comp-name__MvqAI"><a>Meridian Tools</a></div></section>
<section><div class="styles_JDC__dang-inner-html__h0K4t"><p>A job worth 85.</p></div></section></div>`;
const good = (url: string) => ({ url, html: page(url) });
const errorPage = (url: string) => ({ url, html: null });

/** A Naukri page for each of so many jobs; `at`: when each was asked for. */
async function wanting(
  most: number,
  answer: (url: string, asked: number) => ReturnType<World['browser']['pages']['of']>,
) {
  const world = await createWorld();
  const at: number[] = [];
  world.browser.pages.of = (url) => {
    at.push(world.now);
    return answer(url, at.length);
  };
  const agent = started(world);
  const cards = Array.from({ length: most }, (_, index) => naukri(index + 1));
  await agent.cardsRead('naukri', showing(cards));
  const minutes = () => at.slice(1).map((time, index) => Math.round((time - (at[index] as number)) / MINUTE));
  return { world, agent, at, minutes };
}

const refused = (status: number) => (url: string) => ({
  url,
  html: '<p>Busy</p>',
  blocked: { kind: 'blocked' as const, signal: 'rate-limited' as const, evidence: `status ${status}` },
});

describe('a refusal in a tab', () => {
  it.each([429, 999])(
    'of status %i doubles the pauses, burns no job, and heals by itself',
    async (status) => {
      const { world, agent, minutes } = await wanting(2, (url, asked) =>
        asked <= 3 ? refused(status)(url) : good(url),
      );
      await world.run(agent, 1);
      expect(await world.health('naukri')).toMatchObject({ state: 'waiting', code: 'site.rate-limited' });
      await world.run(agent, 130, 5000);
      expect(minutes()).toEqual([1, 2, 4, 0]);
      expect(await world.stages()).toEqual(['settled', 'settled']);
      expect(await world.health('naukri')).toMatchObject({ state: 'ok' });
    },
  );

  it('is one refusal, though the page there reports it as well', async () => {
    const { world, agent } = await wanting(1, refused(429));
    await world.run(agent, 1);
    await agent.cardsRead('naukri', { kind: 'blocked', signal: 'rate-limited', evidence: 'status 429' });
    await agent.detailRead('naukri', { kind: 'blocked', signal: 'rate-limited', evidence: 'status 429' });
    expect((await world.db.pace.get('naukri'))?.backoff).toBe(MINUTE);
  });
});

describe("the browser's error page in a tab", () => {
  it('is seen within seconds, slows the agent down more each time, burns no job, and heals by itself', async () => {
    const { world, agent, at, minutes } = await wanting(3, (url, asked) =>
      asked <= 3 ? errorPage(url) : good(url),
    );
    await world.run(agent, 1);
    expect(world.now - (at[0] as number)).toBeLessThan(20_000);
    expect(await world.health('naukri')).toMatchObject({ state: 'waiting', code: 'site.unreachable' });
    expect(world.browser.open.size).toBe(0);
    await world.run(agent, 150, 5000);
    expect(minutes()).toEqual([1, 2, 4, 0, 0]);
    expect(await world.stages()).toEqual(['settled', 'settled', 'settled']);
    expect(await world.health('naukri')).toMatchObject({ state: 'ok', attempts: 0 });
    expect((await world.db.pace.get('naukri'))?.backoff).toBe(0);
  });

  it('of one job alone does not hold up the others, and that job is given up in the end', async () => {
    const dead = naukri(1);
    const { world, agent } = await wanting(2, (url) => (url === dead.url ? errorPage(url) : good(url)));
    let next = 10;
    for (let round = 0; round < 6; round++) {
      await agent.cardsRead('naukri', showing([{ ...naukri(1), ...fresh(next++) }]));
      await world.run(agent, 6, MINUTE);
    }
    expect(new Set(await world.stages())).toEqual(new Set(['settled']));
    expect(await world.lead(dead)).toMatchObject({ attempts: 4, failure: { code: 'scrape.no-answer' } });
  });

  it('after a redirect to another site is no failure of this one', async () => {
    const { world, agent } = await wanting(1, () => errorPage('https://careers.example.com/1'));
    await world.run(agent, 1);
    expect(await world.health('naukri')).toMatchObject({ state: 'ok' });
    expect((await world.lead(naukri(1))).failure?.message).toContain('redirected to careers.example.com');
  });
});

describe('a browser without a window', () => {
  it('is waited for: nothing is thrown, and the turn is not used up', async () => {
    const { world, agent } = await wanting(1, (url, asked) =>
      asked === 1 ? Promise.reject(new Error('No current window')) : good(url),
    );
    await world.run(agent);
    expect(world.bugs).toEqual([]);
    expect(await world.health('naukri')).toMatchObject({ state: 'waiting', code: 'site.unreachable' });
    expect(await world.db.pace.get('naukri')).toMatchObject({ used: 0, backoff: 0 });
    await world.run(agent, 8);
    expect(await world.stages()).toEqual(['settled']);
  });
});

const fresh = (number: number) => ({
  externalId: `1908260384${number}`,
  url: `https://www.naukri.com/job-listings-engineer-meridian-tools-pune-3-to-5-years-1908260384${number}`,
});
