import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LaunchedBrowser, launchBrowser, openPage } from '../browser/launch.ts';
import { buildHouse, type House } from '../house/house.ts';
import { serverMemory } from '../house/memory.ts';
import { counts, deviceMemory, moveIn, saveResume, testId, untilText } from '../house/newcomer.ts';
import { inventJobs } from '../replay/invented-jobs.ts';
import type { ReplayJob } from '../replay/job.ts';

const SEARCH = 'https://www.linkedin.com/jobs/search?keywords=several-resumes';
const USER = 'asha';
/** In words that fit the first two jobs wholly, and nothing of the others. */
const BACKEND = `Asha Verma, backend developer and data engineer.
Python Backend Developer, Korn Analytics, 2016 - present: Python, Django, PostgreSQL, Docker.
Data Engineer, Meridian, 2012 - 2016: Python, SQL, Airflow, Spark.
Languages: English (C2)`;
const FRONTEND = `Asha Verma, frontend developer.
Frontend Developer, Korn Analytics, 2016 - present: TypeScript, React, CSS, GraphQL.
Languages: English (C2)`;
const BAKER = `Asha Verma, baker. Baker, Crumb and Crust, 2012 - present: bread, pastry, cakes.
Languages: English (C2)`;
const NAME = 'Frontend CV';

const canary = (job: ReplayJob) => `canary-${job.id}-canary`;
const invented = inventJobs('linkedin', 9).map((job) => ({
  ...job,
  description: `${job.description}\n\nOur internal word is ${canary(job)}.`,
}));
const [python, data, frontend, , , , , bookkeeper, warehouse] = invented as [
  ReplayJob,
  ReplayJob,
  ReplayJob,
  ReplayJob,
  ReplayJob,
  ReplayJob,
  ReplayJob,
  ReplayJob,
  ReplayJob,
];
const fitting = [python, data];
const jobs = [...fitting, frontend, bookkeeper, warehouse];

let house: House;
let browser: LaunchedBrowser;
let second: LaunchedBrowser | undefined;
let popup: Page;
beforeAll(async () => {
  house = await buildHouse();
  browser = await launchBrowser(house.launch);
  await moveIn(browser.context, house, { user: USER, resume: BACKEND });
  await house.replay.guestSearch(SEARCH, jobs);
  popup = await openPage(browser.context, 'popup.html');
});
afterAll(async () => {
  await second?.close();
  await browser?.close();
  await house?.stop();
});

/** What the server has of some jobs: the user's status, and whether the text is there. */
const onServer = async (some: readonly ReplayJob[]) => {
  const stored = (await serverMemory(house.server)).jobs;
  return some.map(({ id }) => {
    const job = stored.find(({ external_id }) => external_id === id);
    return [job?.application_status, job?.description !== null];
  });
};
const matchedThere = (some: readonly ReplayJob[]) => some.map(() => ['MATCHED', true]);
/** Titles of the matches in the popup. */
const shown = () =>
  testId(popup, 'matched-job')
    .getByTestId('job-title')
    .allTextContents()
    .then((titles) => titles.toSorted());
const titlesOf = (some: readonly ReplayJob[]) => some.map(({ title }) => title).toSorted();
/** How many texts of jobs lie on the device as texts. */
const textsHere = async () => {
  const stores = JSON.parse(await deviceMemory(popup)) as { store?: string; rows?: { key: string }[] }[];
  return stores.find(({ store }) => store === 'texts')?.rows?.length;
};
const pagesRead = () => house.replay.requests.filter(({ path }) => path.includes('/jobPosting/')).length;
const decisions = () =>
  house.wire.entries
    .filter(({ path, status }) => path.endsWith('/enrich') && status === 200)
    .map(({ body }) => JSON.parse(body) as { status: string; match_score: number });

async function inOptions(work: (options: Page) => Promise<void>): Promise<void> {
  const options = await openPage(browser.context, 'options.html');
  await work(options);
  await options.close();
}

describe('a second resume', () => {
  it('is added after the first has its matches', async () => {
    const page = await browser.context.newPage();
    await page.goto(SEARCH);
    await expect.poll(() => counts(popup)).toEqual({ discovered: 5, matched: 2, rejected: 3 });
    await page.close();
    await expect.poll(() => onServer(fitting)).toEqual(matchedThere(fitting));
    expect(await textsHere()).toBe(2);
    await inOptions(async (options) => {
      await testId(options, 'resume-list').waitFor();
      await testId(options, 'resume-add').click();
      await expect.poll(() => testId(options, 'resume-text').inputValue()).toBe('');
      await testId(options, 'resume-name').fill(NAME);
      await saveResume(options, FRONTEND);
      await untilText(options, 'resume-list', new RegExp(NAME));
    });
  });

  it('scores the matches again, as it was offered, and takes no match and no text', async () => {
    const offer = await untilText(popup, 'stale-matches', /have not been scored with “Frontend CV”/);
    expect(offer).toContain('2 matches');
    expect(offer).toContain('None will be removed, because each of them matches another of your resumes.');
    const sent = decisions().length;
    await testId(popup, 'rescore-matches').click();
    await untilText(popup, 'rescored-matches', /2 matches were scored again: none has fallen below the gate/);
    expect(await counts(popup)).toMatchObject({ matched: 2, rejected: 3 });
    await expect.poll(shown).toEqual(titlesOf(fitting));
    expect(await textsHere()).toBe(2);
    await expect.poll(() => decisions().length).toBe(sent + 2);
    expect(
      decisions()
        .slice(sent)
        .map(({ status }) => status),
    ).toEqual(['MATCHED', 'MATCHED']);
    expect(await onServer(fitting)).toEqual(matchedThere(fitting));
    const row = testId(popup, 'matched-job').first();
    expect(await row.getByTestId('score-resume').textContent()).toBe('Pasted text');
    expect(await row.getByTestId('other-scores').textContent()).toMatch(/Frontend CV: \d+/);
    await testId(popup, 'keep-scores').click();
    await testId(popup, 'rescored-matches').waitFor({ state: 'detached' });
  });

  it('finds, when it is asked to look again, what was sieved out with the first and fits it', async () => {
    const offer = await untilText(popup, 'look-again-resume', /looks? different to “Frontend CV”/);
    expect(offer).toContain('1 sieved-out job looks different');
    const visits = pagesRead();
    await testId(popup, 'look-again-resume-start').click();
    await expect.poll(() => counts(popup)).toEqual({ discovered: 5, matched: 3, rejected: 2 });
    await expect.poll(shown).toEqual(titlesOf([...fitting, frontend]));
    expect(pagesRead()).toBe(visits + 1);
    await expect.poll(() => onServer([frontend])).toEqual(matchedThere([frontend]));
    await testId(popup, 'look-again-resume').waitFor({ state: 'detached' });
  });

  it('is left for the first again, and nothing is lost or offered', async () => {
    await inOptions(async (options) => {
      await options.getByRole('button', { name: 'Use Pasted text' }).click();
      await untilText(options, 'resume-list', /Pasted text\s*in use/);
    });
    expect(await counts(popup)).toMatchObject({ matched: 3, rejected: 2 });
    expect(await textsHere()).toBe(3);
    await expect.poll(() => testId(popup, 'stale-matches').count()).toBe(0);
  });
});

describe('a resume that is made another one', () => {
  it('says before the click how many matches may go', async () => {
    await inOptions(async (options) => {
      await expect.poll(() => testId(options, 'resume-text').inputValue()).toBe(BACKEND);
      await saveResume(options, BAKER);
    });
    const offer = await untilText(popup, 'stale-matches', /about \d+ may fall below the gate/);
    expect(offer).toContain('about 2 may fall below the gate');
    expect(offer).toContain('A match stays as long as another of your resumes matches it');
  });

  it('loses them then, with their texts held on this device alone, and gets all of it back', async () => {
    await testId(popup, 'rescore-matches').click();
    await untilText(popup, 'rescored-matches', /were scored again: 2 have fallen below the gate/);
    await expect.poll(() => counts(popup)).toMatchObject({ matched: 1, rejected: 4 });
    await expect.poll(shown).toEqual([frontend.title]);
    await expect.poll(() => onServer(fitting)).toMatchObject(fitting.map(() => ['AUTO_REJECTED', true]));
    expect(await textsHere()).toBe(1);
    expect(await deviceMemory(popup)).toContain(canary(python));

    await testId(popup, 'undo-rescoring').click();
    await expect.poll(() => counts(popup)).toMatchObject({ matched: 3, rejected: 2 });
    await expect.poll(shown).toEqual(titlesOf([...fitting, frontend]));
    await expect.poll(textsHere).toBe(3);
    await expect.poll(() => onServer(fitting)).toEqual(matchedThere(fitting));
  });

  it('and kept so leaves no trace of the texts on the device', async () => {
    await untilText(popup, 'stale-matches', /3 matches have not been scored/);
    await testId(popup, 'rescore-matches').click();
    await untilText(popup, 'rescored-matches', /were scored again: 2 have fallen below the gate/);
    await expect.poll(() => onServer(fitting)).toMatchObject(fitting.map(() => ['AUTO_REJECTED', true]));
    await testId(popup, 'keep-scores').click();
    await testId(popup, 'rescored-matches').waitFor({ state: 'detached' });
    const device = await deviceMemory(popup);
    for (const job of fitting) expect(device).not.toContain(canary(job));
    expect(device).toContain(canary(frontend));
  });
});

describe('a second browser of the same user', () => {
  it('has the matches, and does not lose them by a resume of its own', async () => {
    second = await launchBrowser(house.launch);
    const options = await openPage(second.context, 'options.html');
    const { code } = await house.server.jobsieve<{ code: string }>('pair', USER);
    await testId(options, 'server-url').fill(house.wire.url);
    await testId(options, 'pairing-code').fill(code);
    await testId(options, 'connect').click();
    await untilText(options, 'connection-status', new RegExp(USER));
    await testId(options, 'ollama-url').fill(house.ollama.url);
    await testId(options, 'settings-save').click();
    await saveResume(options, BAKER);
    await options.close();
    const other = await openPage(second.context, 'popup.html');
    await expect.poll(() => counts(other)).toMatchObject({ matched: 1 });
    const page = await second.context.newPage();
    await page.goto(SEARCH);
    await expect.poll(() => counts(other)).toMatchObject({ discovered: 5 });
    await page.close();
    expect(await counts(other)).toMatchObject({ matched: 1 });
    expect(await testId(other, 'stale-matches').count()).toBe(0);
    await other.close();
  });

  it('that rejects a match all the same does not take it from the first, nor from the server', async () => {
    const { token } = await house.server.jobsieve<{ token: string }>('token', 'add', USER);
    const { jobs: stored } = await serverMemory(house.server);
    const id = stored.find(({ external_id }) => external_id === frontend.id)?.id;
    const sent = decisions().length;
    // As a browser sends it that has scored the job with another resume, not knowing of the match.
    const response = await fetch(`${house.server.url}/agent-forge/jobs/${id}/enrich`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        match_score: 3,
        status: 'AUTO_REJECTED',
        ai_reasoning: 'Baking is not asked for.',
        enrichment_data: null,
      }),
    });
    expect(response.status).toBe(200);
    await expect.poll(() => decisions().slice(sent)).toMatchObject([{ status: 'MATCHED' }]);
    await expect.poll(() => onServer([frontend])).toEqual(matchedThere([frontend]));
    await expect.poll(shown).toEqual([frontend.title]);
    expect(await textsHere()).toBe(1);
    const other = await openPage((second as LaunchedBrowser).context, 'popup.html');
    await expect.poll(() => counts(other)).toMatchObject({ matched: 1 });
    await other.close();
    // It is said once, and heard.
    expect(decisions().length).toBe(sent + 1);
  });
});
