import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LaunchedBrowser, launchBrowser, openPage } from '../browser/launch.ts';
import { buildHouse, type House } from '../house/house.ts';
import { serverMemory } from '../house/memory.ts';
import { counts, deviceMemory, moveIn, RESUME, testId } from '../house/newcomer.ts';
import { inventJobs } from '../replay/invented-jobs.ts';
import type { ReplayJob } from '../replay/job.ts';

const SEARCH = 'https://www.linkedin.com/jobs/search?keywords=discretion';
const canary = (job: ReplayJob) => `canary-${job.id}-canary`;
const OF_THE_RESUME = 'canary-of-the-resume';

const jobs = inventJobs('linkedin', 2).map(
  (job, index): ReplayJob => ({
    ...job,
    description: `${job.description}\n\nThe word that opens our vault is ${canary(job)}. [[score:${index === 0 ? 15 : 85}]]`,
  }),
);
const [rejected, matched] = jobs as [ReplayJob, ReplayJob];

let house: House;
let browser: LaunchedBrowser;
beforeAll(async () => {
  house = await buildHouse();
  house.ollama.setFaults([{ kind: 'quotes' }]);
  browser = await launchBrowser(house.launch);
  const resume = `${RESUME}\nMy neighbours at the harbour know me as ${OF_THE_RESUME} and nobody else does.`;
  await moveIn(browser.context, house, { resume });
  await house.replay.guestSearch(SEARCH, jobs);
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

it('a model that repeats resume and posting in its reasons carries neither past the gate', async () => {
  const popup = await openPage(browser.context, 'popup.html');
  const page = await browser.context.newPage();
  await page.goto(SEARCH);
  await expect
    .poll(async () => (({ matched, rejected }) => [matched, rejected])(await counts(popup)), {
      timeout: 90_000,
    })
    .toEqual([1, 1]);
  const decisions = () =>
    house.wire.entries.filter(({ path, status }) => /enrich$/.test(path) && status === 200);
  await expect.poll(() => decisions().length, { timeout: 90_000 }).toBe(2);

  // It did try, with both jobs.
  const answers = house.ollama.requests.map(({ answer }) => answer ?? '').join('\n');
  for (const word of [OF_THE_RESUME, canary(rejected), canary(matched)]) expect(answers).toContain(word);

  const device = await deviceMemory(popup);
  const wire = JSON.stringify(house.wire.entries);
  const { everything } = await serverMemory(house.server);
  for (const memory of [device, wire, everything]) {
    expect(memory).not.toContain(canary(rejected));
    expect(memory).toContain(canary(matched));
  }
  // On the device the resume stands once: where it was put.
  expect(device.split(OF_THE_RESUME)).toHaveLength(2);
  for (const memory of [wire, everything]) expect(memory).not.toContain(OF_THE_RESUME);
  await expect.poll(() => testId(popup, 'job-reasoning').first().textContent()).toMatch(/asks for/);
});
