import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LaunchedBrowser, launchBrowser, openPage } from '../browser/launch.ts';
import { buildHouse, type House } from '../house/house.ts';
import { moveIn, testId } from '../house/newcomer.ts';
import { inventJobs } from '../replay/invented-jobs.ts';

const SEARCH = 'https://www.linkedin.com/jobs/search?keywords=data';
const [job] = inventJobs('linkedin', 1, 1);

let house: House;
let browser: LaunchedBrowser;

beforeAll(async () => {
  house = await buildHouse({
    pipeline: true,
    ollama: { models: ['qwen2.5', 'llama3.2', 'mistral', 'qwen2.5:7b'] },
  });
  browser = await launchBrowser(house.launch);
  await moveIn(browser.context, house, { resume: 'Ben, a data engineer: Python, SQL, Airflow, Spark.' });
  await house.replay.guestSearch(SEARCH, job ? [job] : []);
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

it('brings summary, skills and formality risk of a match back into the popup and the full page', async () => {
  const popup = await openPage(browser.context, 'popup.html');
  const page = await browser.context.newPage();
  await page.goto(SEARCH);
  const found = testId(popup, 'job-findings');
  // The gate, the pipeline's sixteen steps, the change feed.
  await expect
    .poll(() => found.locator('summary').textContent({ timeout: 1000 }).catch(String), { timeout: 180_000 })
    .toMatch(/^Summary · \d+ skills? · Formality risk \d+\/10/);
  await expect.poll(() => testId(popup, 'job-summary').isVisible()).toBe(false);
  await found.locator('summary').click();
  const summary = await testId(popup, 'job-summary').textContent();
  expect(summary).toContain(`Company: ${job?.company}`);
  expect(summary).toMatch(/Key Responsibilities:.*Requirements:.*Details:/s);
  await expect.poll(() => testId(popup, 'job-skills').getByRole('listitem').count()).toBeGreaterThan(0);
  await expect.poll(() => testId(popup, 'job-ihl').textContent()).toContain('This estimates');
  // The fold is its own thing on a card that is a link as a whole.
  expect(browser.context.pages().filter((one) => one.url().includes('/jobs/view/'))).toEqual([]);

  const all = await openPage(browser.context, 'jobs.html');
  await testId(all, 'job-findings').locator('summary').click();
  await expect.poll(() => testId(all, 'job-summary').textContent()).toBe(summary);
});
