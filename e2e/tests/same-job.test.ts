import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LaunchedBrowser, launchBrowser, openPage } from '../browser/launch.ts';
import { buildHouse, type House } from '../house/house.ts';
import { serverMemory } from '../house/memory.ts';
import { counts, moveIn, testId } from '../house/newcomer.ts';
import { inventJobs } from '../replay/invented-jobs.ts';
import type { ReplayJob } from '../replay/job.ts';

const PATIENCE = { timeout: 90_000 };

let house: House;
let browser: LaunchedBrowser;
beforeAll(async () => {
  house = await buildHouse();
  browser = await launchBrowser(house.launch);
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

const [first, second] = inventJobs('linkedin', 2) as [ReplayJob, ReplayJob];
const posted = inventJobs('naukri', 1)[0] as ReplayJob;
/** As each site words it. */
const onLinkedin: ReplayJob = {
  ...first,
  title: 'Sr. Python Developer (m/f/d)',
  company: 'Meridian Tools Private Limited',
  location: 'Bengaluru East, Karnataka, India',
};
const onNaukri: ReplayJob = {
  ...posted,
  title: 'Senior Python Developer',
  company: 'Meridian Tools',
  location: 'Bangalore',
  workplace: 'Hybrid',
};
const junior: ReplayJob = { ...second, ...onLinkedin, id: second.id, title: 'Junior Python Developer' };

it('a job that both sites have is one row with a link to each; the server keeps both, and a junior job stays apart', async () => {
  await moveIn(browser.context, house, { user: 'same-job' });
  const linkedin = 'https://www.linkedin.com/jobs/search?keywords=python';
  const naukri = 'https://www.naukri.com/python-jobs-in-bangalore';
  await house.replay.guestSearch(linkedin, [onLinkedin, junior]);
  await house.replay.naukriSearch(naukri, [onNaukri]);
  const popup = await openPage(browser.context, 'popup.html');
  const page = await browser.context.newPage();
  await page.goto(linkedin);
  await expect.poll(async () => (await counts(popup)).discovered, PATIENCE).toBe(2);
  await page.goto(naukri);
  await expect.poll(async () => (await counts(popup)).matched, PATIENCE).toBe(3);

  const rows = testId(popup, 'matched-job');
  await expect.poll(() => rows.count(), PATIENCE).toBe(2);
  const row = rows.filter({ has: popup.getByTestId('job-postings') });
  await expect.poll(() => row.count(), PATIENCE).toBe(1);
  await expect
    .poll(() => testId(popup, 'job-postings').textContent())
    .toMatch(/^Posted 2 times: (?:LinkedIn · Naukri|Naukri · LinkedIn)$/);
  const hrefs = () =>
    testId(popup, 'job-postings')
      .locator('a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href).sort());
  await expect
    .poll(hrefs)
    .toEqual([
      `https://www.linkedin.com/jobs/view/${onLinkedin.id}/`,
      expect.stringMatching(new RegExp(`^https://www\\.naukri\\.com/job-listings-.*-${onNaukri.id}$`)),
    ]);
  await expect
    .poll(() => popup.locator('main').textContent(), PATIENCE)
    .toContain('These 2 jobs are posted 3 times');
  await expect.poll(async () => (await serverMemory(house.server)).jobs.length, PATIENCE).toBe(3);

  const all = await openPage(browser.context, 'jobs.html');
  await expect.poll(() => testId(all, 'matched-job').count(), PATIENCE).toBe(2);
  await expect.poll(() => all.locator('body').textContent(), PATIENCE).toContain('2 jobs, posted 3 times');
});
