import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LaunchedBrowser, launchBrowser, openPage } from '../browser/launch.ts';
import { buildHouse, type House } from '../house/house.ts';
import { serverMemory } from '../house/memory.ts';
import { counts, moveIn, testId } from '../house/newcomer.ts';
import { inventJobs } from '../replay/invented-jobs.ts';
import type { ReplayJob } from '../replay/job.ts';

const SEARCH = 'https://www.linkedin.com/jobs/search?keywords=rescue';
/** The rules find much in the first, a developer's job, and nothing in the second, a warehouse's, as the model is made to. */
const invented = inventJobs('linkedin', 9);
const [first, second] = [invented[0], invented[8]] as [ReplayJob, ReplayJob];
const worth = (job: ReplayJob, score: number): ReplayJob => ({
  ...job,
  description: `${job.description}\n\nRef [[score:${score}]]`,
});

let house: House;
let browser: LaunchedBrowser;
beforeAll(async () => {
  house = await buildHouse();
  browser = await launchBrowser(house.launch);
  await moveIn(browser.context, house);
  // One near the gate, one far below it.
  await house.replay.guestSearch(SEARCH, [worth(first, 27), worth(second, 8)]);
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

/** How often the model was asked about a job. */
const asked = (job: ReplayJob) =>
  house.ollama.requests.filter(
    ({ path, prompt }) => path === '/api/chat' && (prompt ?? '').includes(`Title: ${job.title}\n`),
  ).length;
const decisions = () =>
  house.wire.entries
    .filter(({ path, status }) => path.endsWith('/enrich') && status === 200)
    .map(({ body }) => JSON.parse(body) as { match_score: number; status: string });

describe('a rejected job', () => {
  it('near the gate was asked about three times, far from it once, and each says why', async () => {
    const popup = await openPage(browser.context, 'popup.html');
    const page = await browser.context.newPage();
    await page.goto(SEARCH);
    await expect.poll(() => counts(popup)).toMatchObject({ discovered: 2, matched: 0, rejected: 2 });
    await page.close();
    expect([asked(first), asked(second)]).toEqual([3, 1]);
    await testId(popup, 'sieved-out').locator('> summary').click();
    const rows = testId(popup, 'rejected-job');
    await expect.poll(() => rows.count()).toBe(2);
    await expect
      .poll(() => rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-score'))))
      .toEqual(['27', '8']);
    for (const row of await rows.all()) {
      await expect.poll(() => row.getByTestId('rejected-reason').textContent()).toMatch(/asks for/);
    }
    await rows.first().getByTestId('score-basis').locator('summary').click();
    await expect
      .poll(() => rows.first().getByTestId('score-basis').textContent())
      .toContain('scored 3 times: 27, 27, 27 (0 points apart)');
    await popup.close();
  });

  it('is taken back by the user, read and scored again, and becomes a match', async () => {
    // The posting has changed meanwhile.
    house.replay.jobs([worth(second, 71)]);
    const popup = await openPage(browser.context, 'popup.html');
    await testId(popup, 'sieved-out').locator('> summary').click();
    await testId(popup, 'rejected-job').last().getByTestId('rescue').click();
    await expect.poll(() => counts(popup)).toMatchObject({ matched: 1, rejected: 1 });
    const match = testId(popup, 'matched-job').first();
    await expect.poll(() => match.getAttribute('data-score')).toBe('71');
    await match.getByTestId('score-basis').locator('summary').click();
    await expect.poll(() => match.textContent()).toContain('It scored 8 before and scores 71 now');
    await expect.poll(() => decisions().at(-1)).toMatchObject({ match_score: 71, status: 'MATCHED' });
    await popup.close();
  });

  it('that scores low again shows the second score beside the first, and keeps no text', async () => {
    house.replay.jobs([worth(first, 12)]);
    const jobs = await openPage(browser.context, 'jobs.html#sieved-out');
    await testId(jobs, 'rejected-job').first().getByTestId('rescue').click();
    await expect
      .poll(() => jobs.locator('main').textContent())
      .toContain('It scored 27 before and scores 12 now');
    await expect.poll(() => decisions().at(-1)).toMatchObject({ match_score: 12, status: 'AUTO_REJECTED' });
    const { jobs: stored } = await serverMemory(house.server);
    expect(stored.find((job) => job.external_id === first.id)).toMatchObject({
      application_status: 'AUTO_REJECTED',
      overall_match: 12,
      description: null,
    });
    await jobs.close();
  });
});
