import { afterEach, describe, expect, it } from 'vitest';
import type { DetachedPage } from '../browser/detached-page.ts';
import { type LaunchedBrowser, launchBrowser, openPage } from '../browser/launch.ts';
import { type DetachedBrowser, launchDetachedBrowser } from '../browser/launch-detached.ts';
import { buildHouse, EXTENSION, type House, type HouseOptions } from '../house/house.ts';
import { serverMemory } from '../house/memory.ts';
import { counts, decided, moveIn, RESUME, saveResume, testId } from '../house/newcomer.ts';
import { moveInAlone, textOf } from '../house/newcomer-alone.ts';
import { inventJobs } from '../replay/invented-jobs.ts';

const SEARCH = 'https://www.linkedin.com/jobs/search?keywords=software';
/** Six jobs, of which the resume fits three. */
const jobs = inventJobs('linkedin', 6);

let house: House | undefined;
let browser: LaunchedBrowser | DetachedBrowser | undefined;
afterEach(async () => {
  await browser?.close();
  await house?.stop();
  browser = house = undefined;
});

async function build(options?: HouseOptions): Promise<House> {
  house = await buildHouse(options);
  await house.replay.guestSearch(SEARCH, jobs);
  return house;
}

const paths = (built: House, path: RegExp) =>
  built.wire.entries.filter((entry) => path.test(entry.path) && entry.status === 200);
const jobPagesRead = (built: House) =>
  built.replay.requests
    .filter((request) => request.path.includes('/jobPosting/'))
    .map((request) => request.path);

describe('a server that is away', () => {
  it('gets the leads once and in order when it is back, and the decisions too', async () => {
    const built = await build();
    const launched = await launchBrowser(built.launch);
    browser = launched;
    await moveIn(launched.context, built);
    await built.server.goDown();

    const popup = await openPage(launched.context, 'popup.html');
    const page = await launched.context.newPage();
    await page.goto(SEARCH);
    await expect.poll(async () => (await counts(popup)).discovered, { timeout: 90_000 }).toBe(6);
    await expect
      .poll(() => popup.locator('body').textContent(), { timeout: 90_000 })
      .toMatch(/server.*(not answer|reach|away)/i);
    expect(paths(built, /sync$/)).toEqual([]);

    await built.server.comeBack();
    await expect.poll(() => paths(built, /enrich$/).length, { timeout: 90_000 }).toBe(6);
    const synced = paths(built, /sync$/).flatMap((entry) => JSON.parse(entry.body).jobs);
    expect(synced.map((lead) => lead.external_id)).toEqual(jobs.map((job) => job.id));
    await expect
      .poll(() => popup.locator('body').textContent(), { timeout: 90_000 })
      .not.toMatch(/server.*(not answer|reach|away)/i);
  });

  it('loses no job when its answer is lost on the way: the leads are asked for again and worked on', async () => {
    const built = await build();
    const launched = await launchBrowser(built.launch);
    browser = launched;
    await moveIn(launched.context, built);
    built.wire.loseAnswers('/agent-forge/jobs/sync', 1);

    const popup = await openPage(launched.context, 'popup.html');
    const page = await launched.context.newPage();
    await page.goto(SEARCH);
    await expect.poll(() => decided(popup), { timeout: 90_000 }).toBe(6);
    expect(jobPagesRead(built).length).toBe(6);
    expect((await serverMemory(built.server)).jobs.length).toBe(6);
  });
});

describe('a network that is away', () => {
  it('is told for the site too, and once it is back every waiting job page is read, each once', async () => {
    const built = await build();
    const launched = await launchBrowser(built.launch);
    browser = launched;
    // Without a resume the server learns of the jobs and no page is read.
    await moveIn(launched.context, built, { resume: null });
    const popup = await openPage(launched.context, 'popup.html');
    const page = await launched.context.newPage();
    await page.goto(SEARCH);
    await expect.poll(() => paths(built, /sync$/).length).toBe(1);
    const options = await openPage(launched.context, 'options.html');

    await launched.context.setOffline(true);
    await saveResume(options, RESUME);
    const body = () => popup.locator('body').textContent();
    await expect.poll(body).toMatch(/LinkedIn cannot be reached/);
    expect(jobPagesRead(built)).toEqual([]);

    await launched.context.setOffline(false);
    await expect.poll(() => decided(popup), { timeout: 90_000 }).toBe(6);
    const read = jobPagesRead(built).map((path) => path.split('/').at(-1));
    expect(read.toSorted()).toEqual(jobs.map(({ id }) => id));
    await expect.poll(body).not.toMatch(/cannot be reached/);
  });
});

it('a rule that the user adds while jobs wait takes those that it names out of the queue, and no others', async () => {
  const built = await build();
  const launched = await launchBrowser(built.launch);
  browser = launched;
  await moveIn(launched.context, built);
  await built.server.goDown();
  const popup = await openPage(launched.context, 'popup.html');
  const page = await launched.context.newPage();
  await page.goto(SEARCH);
  await expect.poll(async () => (await counts(popup)).discovered).toBe(6);

  const options = await openPage(launched.context, 'options.html');
  await testId(options, 'blacklist').fill('java');
  await testId(options, 'settings-save').click();
  await expect.poll(async () => (await counts(popup)).discovered).toBe(5);

  await built.server.comeBack();
  await expect.poll(() => decided(popup), { timeout: 90_000 }).toBe(5);
  const left = jobs.filter(({ title }) => title !== 'Java Developer').map(({ id }) => id);
  const synced = paths(built, /sync$/).flatMap((entry) => JSON.parse(entry.body).jobs);
  expect(synced.map((lead) => lead.external_id)).toEqual(left);
  expect(jobPagesRead(built).map((path) => path.split('/').at(-1))).toEqual(left);
});

const settledJobs = async (popup: DetachedPage) =>
  Number(await textOf(popup, 'counts-matched')) + Number(await textOf(popup, 'counts-rejected'));
/** Where the leads stand, and how many answers of the model each score is made of, as the extension keeps it. */
const leads = (popup: DetachedPage) =>
  popup.evaluate(
    () =>
      new Promise<{ stage: string; answers: number }[]>((resolve, reject) => {
        const opening = indexedDB.open('jobsieve');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const rows = opening.result.transaction('leads').objectStore('leads').getAll();
          rows.onsuccess = () => {
            opening.result.close();
            resolve(rows.result.map(({ stage, basis }) => ({ stage, answers: basis?.scores.length ?? 0 })));
          };
        };
      }),
  );
const scorings = (built: House) => built.ollama.requests.filter((request) => request.path === '/api/chat');

describe("the extension's worker, with nobody attached to it", () => {
  it('killed in the middle of a scoring, goes on where it was and repeats no finished step', async () => {
    const built = await build({
      ollama: { faults: [{ kind: 'hang-before-headers', skip: 2, times: 1 }] },
    });
    const launched = await launchDetachedBrowser(built.launch);
    browser = launched;
    const popup = await moveInAlone(launched, built);
    const page = await launched.open(SEARCH);
    await expect.poll(() => scorings(built).length, { timeout: 90_000 }).toBe(3);
    // A page that is being read when the worker dies is read again, rightly: here all have been.
    await expect
      .poll(async () => (await leads(popup)).map(({ stage }) => stage).join(' '), { timeout: 90_000 })
      .not.toMatch(/found|wanted/);
    await popup.killWorker();
    await expect.poll(() => scorings(built)[2]?.outcome, { timeout: 90_000 }).toBe('aborted-by-client');

    await expect.poll(() => settledJobs(popup), { timeout: 90_000 }).toBe(6);
    // A decision on its way when the worker died may go twice; every one of them arrives.
    await expect
      .poll(() => new Set(paths(built, /enrich$/).map((entry) => entry.path)).size, { timeout: 90_000 })
      .toBe(6);
    // Every answer counts in a score, and one question went unanswered when the worker died: nothing was asked in vain.
    const answers = (await leads(popup)).reduce((sum, lead) => sum + lead.answers, 0);
    expect(answers).toBeGreaterThanOrEqual(6);
    expect(scorings(built).length).toBe(answers + 1);
    expect(jobPagesRead(built).toSorted()).toEqual([...new Set(jobPagesRead(built))].toSorted());
    await page.close();
  });

  it('lives through a model that is silent for longer than browsers let a worker live', async () => {
    // As users have it: on the fast clock, something happens so often that the worker would live anyway.
    const built = await build({
      extensionDir: EXTENSION,
      ollama: { faults: [{ kind: 'hang-before-headers', times: 1, forMs: 50_000 }] },
    });
    await built.replay.guestSearch(SEARCH, jobs.slice(0, 1));
    const launched = await launchDetachedBrowser(built.launch);
    browser = launched;
    const popup = await moveInAlone(launched, built);
    await launched.open(SEARCH);
    await expect.poll(() => scorings(built).length).toBe(1);
    // Nor may the clock that looks for work be what keeps it.
    await popup.evaluate('chrome.alarms.clearAll()');
    await expect.poll(() => scorings(built)[0]?.outcome, { timeout: 100_000 }).not.toBeNull();
    expect(scorings(built).map((request) => request.outcome)).toEqual(['answered']);
    await expect.poll(() => settledJobs(popup)).toBe(1);
  });
});

describe('a model that fails', () => {
  it('is a state that the user sees and that heals by retry, never a score', async () => {
    const built = await build({
      ollama: {
        faults: [
          {
            kind: 'error',
            status: 503,
            message: 'server busy, please try again.  maximum pending requests exceeded',
          },
        ],
      },
    });
    const launched = await launchBrowser(built.launch);
    browser = launched;
    await moveIn(launched.context, built);
    const popup = await openPage(launched.context, 'popup.html');
    const problems = () => popup.getByRole('region', { name: 'Problems' }).textContent({ timeout: 90_000 });
    const page = await launched.context.newPage();
    await page.goto(SEARCH);
    // Each failure lasts until it is seen.
    await expect.poll(problems, { timeout: 90_000 }).toMatch(/Ollama.*busy.*(Trying|Tries) again/);
    built.ollama.setFaults([{ kind: 'prose' }]);
    await expect.poll(problems, { timeout: 90_000 }).toMatch(/Ollama.*no usable answer \d+ times in a row/);
    expect(await counts(popup)).toEqual({ discovered: 6, matched: 0, rejected: 0 });
    expect(paths(built, /enrich$/)).toEqual([]);

    built.ollama.setFaults([
      { kind: 'empty', times: 1 },
      { kind: 'cut', times: 1 },
      { kind: 'repetition', times: 1 },
    ]);
    await expect.poll(() => decided(popup), { timeout: 90_000 }).toBe(6);
    await expect.poll(() => popup.getByRole('region', { name: 'Problems' }).count()).toBe(0);
    await expect.poll(() => paths(built, /enrich$/).length, { timeout: 90_000 }).toBe(6);
    const { jobs: stored } = await serverMemory(built.server);
    const score = Object.fromEntries(stored.map((job) => [job.title, job.overall_match]));
    // The simulator's rule, by hand: the share of the posting's skills that the resume names.
    expect(score).toEqual({
      'Python Backend Developer': 75,
      'Data Engineer': 75,
      'Frontend Developer': 0,
      'Java Developer': 0,
      'Test Automation Engineer': 75,
      'Site Reliability Engineer': 25,
    });
    await expect.poll(() => testId(popup, 'matched-job').count()).toBe(3);
  });
});
