import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LaunchedBrowser, launchBrowser, openPage } from '../browser/launch.ts';
import { buildHouse, type House } from '../house/house.ts';
import { serverMemory } from '../house/memory.ts';
import { counts, moveIn, testId } from '../house/newcomer.ts';
import { inventJobs } from '../replay/invented-jobs.ts';

const SEARCH = 'https://www.linkedin.com/jobs/search?keywords=data';
/** Asks for Python, SQL, Airflow and Spark. */
const [job] = inventJobs('linkedin', 1, 1);

let house: House;
const browsers: LaunchedBrowser[] = [];

async function arrive(user: string, resume: string): Promise<LaunchedBrowser> {
  const browser = await launchBrowser(house.launch);
  browsers.push(browser);
  await moveIn(browser.context, house, { user, resume });
  return browser;
}

async function browse({ context }: LaunchedBrowser, outcome: 'matched' | 'rejected') {
  const popup = await openPage(context, 'popup.html');
  const page = await context.newPage();
  await page.goto(SEARCH);
  await expect.poll(async () => (await counts(popup))[outcome], { timeout: 90_000 }).toBe(1);
  return popup;
}

/** To be polled: a decision shows in the popup before the server has it. */
const rows = async () =>
  (await serverMemory(house.server)).jobs.map(({ user_name, application_status, description, postings }) => ({
    user_name,
    application_status,
    text: description !== null,
    postings,
  }));
const jobPagesRead = () =>
  house.replay.requests.filter((request) => request.path.includes('/jobPosting/')).length;

beforeAll(async () => {
  house = await buildHouse();
  await house.replay.guestSearch(SEARCH, job ? [job] : []);
});
afterAll(async () => {
  await Promise.all(browsers.map((browser) => browser.close()));
  await house?.stop();
});

it("brings a text by B's match that A's rejection did not, and spares C the visit to the page", async () => {
  await browse(await arrive('ada', 'Ada, a baker. Bread, cakes, bookkeeping with Excel.'), 'rejected');
  await expect
    .poll(rows)
    .toEqual([{ user_name: 'ada', application_status: 'AUTO_REJECTED', text: false, postings: 0 }]);

  await browse(await arrive('ben', 'Ben, a data engineer: Python, SQL, Airflow, Spark.'), 'matched');
  await expect.poll(rows).toEqual([
    { user_name: 'ada', application_status: 'AUTO_REJECTED', text: true, postings: 1 },
    { user_name: 'ben', application_status: 'MATCHED', text: true, postings: 1 },
  ]);
  expect(jobPagesRead()).toBe(2);

  const popup = await browse(await arrive('cem', 'Cem, a data engineer: Python, SQL, Airflow.'), 'matched');
  expect(jobPagesRead()).toBe(2);
  await expect.poll(() => testId(popup, 'missing-skills').textContent()).toContain('Spark');
  await expect.poll(async () => (await rows()).map((row) => row.postings)).toEqual([1, 1, 1]);
});
