import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inventJobs } from '../replay/invented-jobs.ts';
import { type Replay, SESSION_COOKIE, startReplay } from '../replay/server.ts';
import { extensionId, unpackedExtensionId } from './extension-id.ts';
import { killWorker, type LaunchedBrowser, launchBrowser, openPage } from './launch.ts';
import { writeProbeExtension } from './probe-extension.ts';

let probe: Awaited<ReturnType<typeof writeProbeExtension>>;
let replay: Replay;
let browser: LaunchedBrowser;
let popup: Page;
beforeAll(async () => {
  probe = await writeProbeExtension();
  replay = await startReplay();
  browser = await launchBrowser({ extensionDir: probe.dir, replay });
  popup = await openPage(browser.context, 'popup.html');
});
afterAll(async () => {
  await browser?.close();
  await replay?.stop();
  await probe?.remove();
});
beforeEach(() => replay.clear());

const visit = async (url: string) => {
  const page = await browser.context.newPage();
  await page.goto(url);
  return page;
};
const askWorker = <T>(message: unknown) =>
  popup.evaluate(
    (asked) =>
      (
        globalThis as never as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } }
      ).chrome.runtime.sendMessage(asked),
    message,
  ) as Promise<T>;
const cardCount = (page: Page, selector: string) => page.locator(selector).count();

describe('the browser', () => {
  it('runs content scripts by their real match patterns, on the main and on country hosts', async () => {
    await replay.page('https://www.linkedin.com/jobs/*', '<title>jobs</title>');
    await replay.page('https://in.linkedin.com/jobs/*', '<title>jobs</title>');
    await replay.page('https://www.naukri.com/*', '<title>jobs</title>');
    for (const host of ['www.linkedin.com', 'in.linkedin.com', 'www.naukri.com']) {
      const page = await visit(`https://${host}/jobs/`);
      await page.locator(`html[data-probe="${host}"]`).waitFor({ state: 'attached' });
      await page.close();
    }
  });

  it('opens the extension’s pages under the id that its folder gives', async () => {
    expect(await popup.getByTestId('hello').textContent()).toBe('Probe');
    expect(await extensionId(browser.context)).toBe(unpackedExtensionId(probe.dir));
  });

  it('reaches nothing but the replay server', async () => {
    await expect(visit('https://example.com/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
  });

  it('lets the worker fetch from the replay server, with and without credentials', async () => {
    const url = 'https://www.linkedin.com/jobs-guest/jobs/api/jobPosting/1';
    await replay.page(url, 'text');
    await (await visit(url)).close();
    replay.requests.length = 0;
    expect(await askWorker({ url, credentials: 'omit' })).toEqual({ status: 200, text: 'text' });
    await askWorker({ url, credentials: 'include' });
    expect(replay.requests.map(({ cookies }) => cookies)).toEqual(['', `${SESSION_COOKIE}=1`]);
  });

  it('starts a killed worker anew at the next message', async () => {
    const first = await askWorker<number>('born');
    expect(await askWorker('born')).toBe(first);
    await killWorker(popup);
    expect(await askWorker('born')).not.toBe(first);
  });
});

describe('replayed pages behave', () => {
  it('guest results grow by scrolling until all are there', async () => {
    await replay.guestSearch('https://www.linkedin.com/jobs/search', inventJobs('linkedin', 42), {
      initial: 25,
    });
    const page = await visit('https://www.linkedin.com/jobs/search?keywords=x');
    const cards = '[data-entity-urn^="urn:li:jobPosting:"]';
    expect(await cardCount(page, cards)).toBe(25);
    await expect
      .poll(async () => {
        await page.mouse.wheel(0, 10_000);
        return cardCount(page, cards);
      })
      .toBe(42);
    await page.close();
  });

  it('classic results fill in by scrolling, empty again, and turn pages in place', async () => {
    const jobs = inventJobs('linkedin', 30);
    await replay.classicSearch('https://www.linkedin.com/jobs/search', jobs, {
      hydrated: 7,
      virtualised: true,
    });
    const page = await visit('https://www.linkedin.com/jobs/search?keywords=x');
    expect(await cardCount(page, 'li[data-occludable-job-id]')).toBe(25);
    expect(await cardCount(page, '.job-card-container')).toBe(7);
    await page.locator('.scaffold-layout__list').evaluate((list) => list.scrollTo(0, list.scrollHeight));
    await page.locator(`.job-card-container[data-job-id="${jobs[24]?.id}"]`).waitFor();
    expect(await cardCount(page, `.job-card-container[data-job-id="${jobs[0]?.id}"]`)).toBe(0);
    await page.getByRole('button', { name: 'View next page' }).click();
    await expect.poll(() => cardCount(page, 'li[data-occludable-job-id]')).toBe(5);
    expect(new URL(page.url()).searchParams.get('start')).toBe('25');
    await page.close();
  });

  it('the classic pane opens in steps, its text last', async () => {
    const jobs = inventJobs('linkedin', 3);
    await replay.classicSearch('https://www.linkedin.com/jobs/search', jobs);
    const page = await visit('https://www.linkedin.com/jobs/search');
    await page.locator('.job-card-container__link').nth(1).click();
    await page.locator('#job-details', { hasText: 'Requirements' }).waitFor();
    expect(new URL(page.url()).searchParams.get('currentJobId')).toBe(jobs[1]?.id);
    await page.close();
  });

  it('Naukri renders late and turns pages in place', async () => {
    await replay.naukriSearch('https://www.naukri.com/python-jobs', inventJobs('naukri', 26));
    await replay.naukriSearch('https://www.naukri.com/shell-jobs', [], { shellOnly: true });
    const shell = await visit('https://www.naukri.com/shell-jobs');
    expect(await cardCount(shell, '#root > [class*="styles_splashscreen-container"]')).toBe(1);
    await shell.close();
    const page = await visit('https://www.naukri.com/python-jobs?k=python');
    await page.locator('.srp-jobtuple-wrapper[data-job-id]').first().waitFor();
    expect(await cardCount(page, '.srp-jobtuple-wrapper[data-job-id]')).toBe(20);
    await page.locator('a[class*="styles_btn-secondary"]', { hasText: 'Next' }).click();
    await expect.poll(() => cardCount(page, '.srp-jobtuple-wrapper[data-job-id]')).toBe(6);
    expect(new URL(page.url()).pathname).toBe('/python-jobs-2');
    await page.close();
  });

  it('Naukri’s job page renders late, with its traps', async () => {
    const [job] = inventJobs('naukri', 4);
    replay.jobs(inventJobs('naukri', 4));
    const page = await visit(`https://www.naukri.com/job-listings-words-${job?.id}`);
    await page.locator('[class*="JDC__dang-inner-html"]').waitFor();
    expect(await page.locator('#job_header h1').textContent()).toBe(job?.title);
    expect(await cardCount(page, 'article[data-job-id]')).toBe(3);
    await page.close();
  });
});
