import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type LaunchedBrowser, launchBrowser, openPage } from '../browser/launch.ts';
import { buildHouse, type House } from '../house/house.ts';
import { serverMemory } from '../house/memory.ts';
import { counts, moveIn, testId } from '../house/newcomer.ts';
import { inventJobs } from '../replay/invented-jobs.ts';
import { AUTHWALL, CHECKPOINT, NAUKRI_CAPTCHA } from '../replay/pages/walls.ts';
import { html } from '../replay/routing.ts';

let house: House;
let browser: LaunchedBrowser;
beforeAll(async () => {
  house = await buildHouse();
});
beforeEach(async () => {
  house.replay.clear();
  house.wire.entries.length = 0;
  browser = await launchBrowser(house.launch);
});
afterEach(() => browser?.close());
afterAll(() => house?.stop());

const decided = async (popup: Awaited<ReturnType<typeof openPage>>) => {
  const { matched, rejected } = await counts(popup);
  return matched + rejected;
};
const jobPagesRead = () =>
  house.replay.requests.filter((request) => /jobPosting|jobs\/view|job-listings/.test(request.path));

it("LinkedIn's logged-in list gives every job of a virtualised list, and the open pane its text without a request", async () => {
  await moveIn(browser.context, house, { user: 'classic' });
  const jobs = inventJobs('linkedin', 25, 100);
  const open = jobs[3];
  if (!open) throw new Error('no job');
  const search = 'https://www.linkedin.com/jobs/search/?keywords=engineer';
  await house.replay.classicSearch(search, jobs, { hydrated: 7, virtualised: true, open });
  const popup = await openPage(browser.context, 'popup.html');
  const page = await browser.context.newPage();
  await page.goto(search);
  await expect.poll(async () => (await counts(popup)).discovered).toBeGreaterThanOrEqual(7);
  const list = page.locator('.scaffold-layout__list');
  await list.hover();
  // Down, and from the end up again as people do: on a busy machine several turns of the wheel become one leap, and what
  // was leapt over has never been on the page.
  let turn = 300;
  await expect
    .poll(
      async () => {
        const end = await list.evaluate((element, down) => {
          const rest = element.scrollHeight - element.clientHeight - element.scrollTop;
          return down ? rest < 1 : element.scrollTop < 1;
        }, turn > 0);
        if (end) turn = -turn;
        await page.mouse.wheel(0, turn);
        return (await counts(popup)).discovered;
      },
      { timeout: 90_000, interval: 150 },
    )
    .toBe(25);
  await expect.poll(() => decided(popup), { timeout: 90_000 }).toBe(25);
  const read = jobPagesRead().map((request) => request.path);
  expect(read.some((path) => path.includes(open.id))).toBe(false);
  expect(read.length).toBe(24);
  const stored = (await serverMemory(house.server)).jobs.find((job) => job.external_id === jobs[0]?.id);
  expect(stored?.workplace?.toLowerCase()).toBe(jobs[0]?.workplace?.toLowerCase());
});

it('Naukri results are read, also those of the next page reached in the page, and job pages are read in tabs that close again', async () => {
  await moveIn(browser.context, house, { user: 'naukri' });
  const jobs = inventJobs('naukri', 23);
  await house.replay.naukriSearch('https://www.naukri.com/python-jobs-in-pune', jobs);
  const popup = await openPage(browser.context, 'popup.html');
  const page = await browser.context.newPage();
  await page.goto('https://www.naukri.com/python-jobs-in-pune');
  await expect.poll(async () => (await counts(popup)).discovered, { timeout: 90_000 }).toBe(20);
  await page.locator('a[class*="styles_btn-secondary"]', { hasText: /next/i }).click();
  await expect.poll(async () => (await counts(popup)).discovered, { timeout: 90_000 }).toBe(23);
  await expect.poll(() => decided(popup), { timeout: 100_000 }).toBe(23);
  expect(browser.context.pages().filter((tab) => tab.url().includes('job-listings'))).toEqual([]);
  const kept = async () =>
    (await serverMemory(house.server)).jobs.find((job) => job.external_id === jobs[0]?.id);
  // A decision shows in the popup before the server has it.
  await expect
    .poll(kept)
    .toMatchObject({ application_status: 'MATCHED', company: jobs[0]?.company, postings: 1 });
  const match = await kept();
  expect(match?.description).toContain('Talk with the people who use them');
  expect(match?.url).toMatch(/^https:\/\/www\.naukri\.com\/job-listings-[^?]*$/);
});

it.each([
  ['a checkpoint', CHECKPOINT],
  ['an authwall that answers 200', AUTHWALL],
])('%s stops the agent for LinkedIn, says so, and the user lets it go on', async (name, wall) => {
  await moveIn(browser.context, house, { user: name.replaceAll(' ', '-') });
  const jobs = inventJobs('linkedin', 4, name.length * 10);
  const search = 'https://www.linkedin.com/jobs/search?keywords=walls';
  await house.replay.guestSearch(search, jobs);
  const guest = 'https://www.linkedin.com/jobs-guest/jobs/api/jobPosting/*';
  await house.replay.page(guest, wall, { times: 1 });
  await house.replay.page('https://www.linkedin.com/jobs/view/*', wall, { times: 1 });
  const popup = await openPage(browser.context, 'popup.html');
  const page = await browser.context.newPage();
  await page.goto(search);
  await expect
    .poll(() => popup.locator('body').textContent(), { timeout: 90_000 })
    .toMatch(/stopped.*LinkedIn|LinkedIn.*stopped/is);
  const asked = jobPagesRead().length;
  // Several looks of the agent's clock: nothing more is asked for.
  await popup.waitForTimeout(5000);
  expect(jobPagesRead().length).toBe(asked);

  await popup.getByRole('button', { name: /continue|go on|signed in/i }).click();
  await expect.poll(() => decided(popup), { timeout: 90_000 }).toBe(4);
});

it('429 makes the agent slow down and go on by itself', async () => {
  await moveIn(browser.context, house, { user: 'busy' });
  const jobs = inventJobs('linkedin', 3, 300);
  const search = 'https://www.linkedin.com/jobs/search?keywords=busy';
  await house.replay.guestSearch(search, jobs);
  house.replay.status('https://www.linkedin.com/jobs-guest/jobs/api/jobPosting/*', 429, { times: 2 });
  const popup = await openPage(browser.context, 'popup.html');
  const page = await browser.context.newPage();
  await page.goto(search);
  await expect.poll(() => decided(popup), { timeout: 90_000 }).toBe(3);
  expect(jobPagesRead().map((request) => request.status)).toEqual([429, 429, 200, 200, 200]);
});

it.each([
  ['without content, where the browser shows an error page of its own', 'silent', ''],
  ['with a page of its own', 'spoken', '<!DOCTYPE html><title>Naukri</title><h1>Too many requests</h1>'],
])(
  '429 on Naukri, in a tab, %s: the agent slows down, says so, and goes on by itself',
  async (_, user, body) => {
    await moveIn(browser.context, house, { user });
    const jobs = inventJobs('naukri', 4, user === 'silent' ? 60 : 80);
    const search = 'https://www.naukri.com/perl-jobs';
    await house.replay.naukriSearch(search, jobs);
    const at: number[] = [];
    await house.replay.page('https://www.naukri.com/job-listings-*', () => {
      at.push(Date.now());
      return at.length <= 3 ? html(body, 429) : null;
    });
    const popup = await openPage(browser.context, 'popup.html');
    const page = await browser.context.newPage();
    await page.goto(search);
    await expect
      .poll(() => popup.locator('body').textContent(), { timeout: 90_000 })
      .toMatch(/Naukri (asks for fewer requests|cannot be reached, or sends no pages)/);
    await expect.poll(() => decided(popup), { timeout: 90_000 }).toBe(4);
    expect(jobPagesRead().map((request) => request.status)).toEqual([429, 429, 429, 200, 200, 200, 200]);
    // Never sooner than the back-off of the fast clock, which doubles from a second.
    for (const [index, least] of [1000, 2000, 4000].entries()) {
      expect((at[index + 1] ?? 0) - (at[index] ?? 0)).toBeGreaterThanOrEqual(least);
    }
  },
);

it("a captcha on Naukri stops the agent there while LinkedIn's jobs go on", async () => {
  await moveIn(browser.context, house, { user: 'captcha' });
  const naukri = inventJobs('naukri', 3, 50);
  const linkedin = inventJobs('linkedin', 3, 400);
  await house.replay.naukriSearch('https://www.naukri.com/java-jobs', naukri);
  await house.replay.guestSearch('https://www.linkedin.com/jobs/search?keywords=java', linkedin);
  await house.replay.page('https://www.naukri.com/job-listings-*', NAUKRI_CAPTCHA);
  const popup = await openPage(browser.context, 'popup.html');
  const page = await browser.context.newPage();
  await page.goto('https://www.naukri.com/java-jobs');
  await expect
    .poll(() => popup.locator('body').textContent(), { timeout: 90_000 })
    .toMatch(/stopped.*Naukri|Naukri.*stopped/is);
  await page.goto('https://www.linkedin.com/jobs/search?keywords=java');
  await expect.poll(() => decided(popup), { timeout: 90_000 }).toBe(3);
  // The last step's own line ("scoring ...") may stand a moment longer than its count.
  await expect.poll(() => testId(popup, 'agent-state').textContent()).toMatch(/stopped for naukri/i);
});
