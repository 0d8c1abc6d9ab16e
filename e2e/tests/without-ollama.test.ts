import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LaunchedBrowser, launchBrowser, openPage } from '../browser/launch.ts';
import { buildHouse, type House } from '../house/house.ts';
import { serverMemory } from '../house/memory.ts';
import { connect, counts, saveResume, testId, untilText } from '../house/newcomer.ts';
import { inventJobs } from '../replay/invented-jobs.ts';
import type { ReplayJob } from '../replay/job.ts';

const SEARCH = 'https://www.linkedin.com/jobs/search?keywords=without-ollama';
const CANARY = 'canary-of-the-resume';
const RESUME = `Asha Verma
Senior Data Engineer, Korn Analytics, 2018 - present
Pipelines in Python, SQL, Airflow and Spark on PostgreSQL and Linux. Docker, Jenkins, Pytest.
Data Engineer, Meridian, 2014 - 2018
Languages: English (C2), Hindi
At the harbour they know me as ${CANARY}.`;
/** Nobody listens there. */
const NOWHERE = 'http://127.0.0.1:9';

const [, dataEngineer, , , , , , , forklift] = inventJobs('linkedin', 9) as ReplayJob[] as [
  ReplayJob,
  ReplayJob,
  ...ReplayJob[],
];
/** The rules find nothing in it; the model, once it is there, is made to find much. */
const underrated: ReplayJob = {
  ...(forklift as ReplayJob),
  description: `${forklift?.description}\n\nRef [[score:71]]`,
};
const jobs = [dataEngineer, underrated];

let house: House;
let browser: LaunchedBrowser;
beforeAll(async () => {
  house = await buildHouse();
  browser = await launchBrowser(house.launch);
  const options = await openPage(browser.context, 'options.html');
  await connect(options, house, 'asha');
  await testId(options, 'ollama-url').fill(NOWHERE);
  await testId(options, 'settings-save').click();
  await options.getByText('Saved.', { exact: true }).waitFor();
  await saveResume(options, RESUME);
  await options.close();
  await house.replay.guestSearch(SEARCH, jobs);
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

const decisions = () =>
  house.wire.entries
    .filter(({ path, status }) => path.endsWith('/enrich') && status === 200)
    .map(({ body }) => JSON.parse(body) as { status: string; engine: string; ai_reasoning: string });

describe('without Ollama', () => {
  it('a results page is read and scored by built-in rules, from the first minute', async () => {
    const popup = await openPage(browser.context, 'popup.html');
    const page = await browser.context.newPage();
    await page.goto(SEARCH);
    await expect.poll(() => counts(popup)).toMatchObject({ discovered: 2, matched: 1, rejected: 1 });
    const row = testId(popup, 'matched-job').first();
    await expect.poll(() => row.getByTestId('job-title').textContent()).toContain(dataEngineer.title);
    await row.getByTestId('score-basis').locator('summary').click();
    await expect.poll(() => row.getByTestId('score-basis').textContent()).toContain('Built-in rules');
    await expect.poll(() => decisions().length).toBe(2);
    expect(decisions().map(({ engine }) => engine)).toEqual(['builtin', 'builtin']);
    expect(
      decisions()
        .map(({ status }) => status)
        .sort(),
    ).toEqual(['AUTO_REJECTED', 'MATCHED']);
    for (const { ai_reasoning: why } of decisions()) expect(why).toMatch(/fixed rules/);
    // Nobody was asked for a score, and nothing is said to be wrong.
    expect(house.ollama.requests.filter(({ path }) => path === '/api/chat')).toEqual([]);
    expect(await popup.locator('body').textContent()).not.toMatch(/does not answer/);
    await page.close();
    await popup.close();
  });

  it('the resume is read here and goes nowhere: not a word of it is on the wire or on the server', async () => {
    const { everything } = await serverMemory(house.server);
    for (const memory of [JSON.stringify(house.wire.entries), everything]) {
      expect(memory).not.toContain(CANARY);
      expect(memory).not.toContain('Korn Analytics');
    }
    expect(
      house.replay.requests.some(({ url, headers }) => JSON.stringify([url, headers]).includes(CANARY)),
    ).toBe(false);
  });
});

describe('when a model has come', () => {
  it('what the rules have sieved out is offered to it, and it may find a match there', async () => {
    const options = await openPage(browser.context, 'options.html');
    await testId(options, 'ollama-url').fill(house.ollama.url);
    await testId(options, 'settings-save').click();
    await options.getByText('Saved.', { exact: true }).waitFor();
    await testId(options, 'ollama-test').click();
    await untilText(options, 'ollama-status', /answer|ready|works/i);
    await options.close();
    const popup = await openPage(browser.context, 'popup.html');
    const offer = await untilText(popup, 'look-again-model', /different to the model/);
    expect(offer).toContain('1 sieved-out job');
    expect(offer).toContain('only the built-in rules have scored it');
    await testId(popup, 'look-again-model-start').click();
    await expect.poll(() => counts(popup)).toMatchObject({ matched: 2, rejected: 0 });
    await expect
      .poll(() => decisions().at(-1))
      .toMatchObject({ status: 'MATCHED', engine: expect.stringMatching(/^ollama:/) });
    await popup.close();
  });
});
