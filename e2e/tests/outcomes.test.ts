import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type LaunchedBrowser, launchBrowser, openPage } from '../browser/launch.ts';
import { buildHouse, type House } from '../house/house.ts';
import { counts, deviceMemory, moveIn, testId } from '../house/newcomer.ts';
import { inventJobs } from '../replay/invented-jobs.ts';
import { guestResults } from '../replay/pages/linkedin-guest-results.ts';
import { CHECKPOINT } from '../replay/pages/walls.ts';

const PATIENCE = { timeout: 90_000 };
const SEARCH = 'https://www.linkedin.com/jobs/search?keywords=underwater+welder&location=Atlantis';

let house: House;
let browser: LaunchedBrowser;
beforeAll(async () => {
  house = await buildHouse();
});
beforeEach(async () => {
  house.replay.clear();
  browser = await launchBrowser(house.launch);
});
afterEach(() => browser?.close());
afterAll(() => house?.stop());

it('a page of a new layout is told in words, and reported by its structure alone: shown first, then saved', async () => {
  await moveIn(browser.context, house, { user: 'drift' });
  const jobs = inventJobs('linkedin', 12, 700).map((job) => ({ ...job, company: 'Poseidon & Daughters' }));
  // What LinkedIn does every few months: the ids stay, and every class has another name.
  const renamed = guestResults(jobs)
    .replaceAll(/<h([34]) class="[^"]*"/g, '<div class="abc__$1"')
    .replaceAll(/<\/h[34]>/g, '</div>')
    .replaceAll(/hidden-nested-link|base-search-card__\w+/g, 'qrs');
  await house.replay.page(SEARCH, renamed);
  const popup = await openPage(browser.context, 'popup.html');
  const page = await browser.context.newPage();
  await page.goto(SEARCH);
  const body = () => popup.locator('body').textContent();
  await expect.poll(body, PATIENCE).toMatch(/A page of LinkedIn was not understood/);
  expect((await counts(popup)).discovered).toBe(0);

  await popup.getByText('Report the page').click();
  const shown = (await testId(popup, 'report-text').textContent()) ?? '';
  expect(shown).toContain('Site: LinkedIn, a list of jobs');
  expect(shown).toMatch(/li ×\d+|×12/);
  expect(shown).toContain('div.abc__#');
  expect(shown).toContain('data-entity-urn');
  const [download] = await Promise.all([
    popup.waitForEvent('download'),
    testId(popup, 'report-save').click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^jobsieve-linkedin-results-\d{4}-\d\d-\d\d\.txt$/);
  const saved = await readFile(await download.path(), 'utf8');
  expect(saved).toBe(shown);
  const personal = [...jobs.flatMap(({ id, company, location }) => [id, company, location]), 'Atlantis'];
  for (const text of [...personal, 'welder', 'Poseidon', 'urn:li', 'https:', 'trackingId']) {
    expect(saved.toLowerCase(), text).not.toContain(text.toLowerCase());
  }
  const kept = JSON.parse(await deviceMemory(popup)).find(
    ({ store }: { store?: string }) => store === 'reports',
  );
  expect(JSON.stringify(kept)).not.toMatch(/Poseidon|welder|Atlantis/i);
});

it('a wall that answers 200 where a list should be stops the agent for that site, and can be reported', async () => {
  await moveIn(browser.context, house, { user: 'wall-200' });
  await house.replay.page(SEARCH, CHECKPOINT);
  const popup = await openPage(browser.context, 'popup.html');
  const page = await browser.context.newPage();
  await page.goto(SEARCH);
  await expect
    .poll(() => testId(popup, 'agent-state').textContent(), PATIENCE)
    .toMatch(/Stopped for LinkedIn: (?:identity check|captcha)/);
  await popup.getByText('Report the page').click();
  await expect
    .poll(() => testId(popup, 'report-text').textContent(), PATIENCE)
    .toMatch(/What happened: blocked: (?:checkpoint|captcha)/);
});
