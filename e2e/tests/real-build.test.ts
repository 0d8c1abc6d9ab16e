import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DetachedBrowser, launchDetachedBrowser } from '../browser/launch-detached.ts';
import { buildHouse, EXTENSION, type House } from '../house/house.ts';
import { serverMemory } from '../house/memory.ts';
import { moveInAlone, textOf, untilSaid } from '../house/newcomer-alone.ts';
import { inventJobs } from '../replay/invented-jobs.ts';
import type { ReplayJob } from '../replay/job.ts';

const SEARCH = 'https://www.linkedin.com/jobs/search?keywords=software';
/** The resume fits the first, and nothing of the second. */
const jobs = [...inventJobs('linkedin', 1), ...inventJobs('linkedin', 1, 2)];
const [fitting, unfit] = jobs as [ReplayJob, ReplayJob];

let house: House;
let browser: DetachedBrowser;
/** When the site was asked for the text of a job; ms. */
const visits: number[] = [];

beforeAll(async () => {
  house = await buildHouse({ extensionDir: EXTENSION });
  await house.replay.guestSearch(SEARCH, jobs);
  // Answers nothing: it only looks at the clock.
  await house.replay.page('https://www.linkedin.com/jobs-guest/jobs/api/jobPosting/*', () => {
    visits.push(performance.now());
    return null;
  });
  browser = await launchDetachedBrowser(house.launch);
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

it('the build that users load does the main job from the first run on, at its real pace, with nobody attached', async () => {
  const first = await browser.open('popup.html');
  for (const missing of [/add your resume/i, /connect to your server/i, /not set up yet/i]) {
    await untilSaid(first, missing);
  }
  await first.close();

  const popup = await moveInAlone(browser, house);
  await untilSaid(popup, /ready when you are/i);
  await browser.open(SEARCH);
  await expect.poll(() => textOf(popup, 'counts-discovered'), { timeout: 90_000 }).toBe('2');
  await expect.poll(() => textOf(popup, 'counts-matched'), { timeout: 90_000 }).toBe('1');
  await expect.poll(() => textOf(popup, 'counts-rejected'), { timeout: 90_000 }).toBe('1');
  await expect.poll(() => textOf(popup, 'job-title')).toBe(fitting.title);
  await expect.poll(() => textOf(popup, 'job-score')).toBe('75');
  await expect.poll(() => textOf(popup, 'agent-state'), { timeout: 90_000 }).toBe('Idle');

  // A site is asked for one page at a time, 3 to 8 s apart: no load on this machine can bring two requests closer together.
  expect(visits.length).toBe(2);
  const [one, other] = visits as [number, number];
  expect(other - one).toBeGreaterThanOrEqual(3000);

  const kept = async () =>
    (await serverMemory(house.server)).jobs.map(
      ({ external_id, application_status, overall_match, description, postings }) => ({
        external_id,
        application_status,
        overall_match,
        text: description !== null,
        postings,
      }),
    );
  // A decision shows in the popup before the server has it.
  await expect.poll(kept).toEqual([
    { external_id: fitting.id, application_status: 'MATCHED', overall_match: 75, text: true, postings: 1 },
    {
      external_id: unfit.id,
      application_status: 'AUTO_REJECTED',
      overall_match: 0,
      text: false,
      postings: 0,
    },
  ]);
});
