import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LaunchedBrowser, launchBrowser, openPage } from '../browser/launch.ts';
import { buildHouse, type House } from '../house/house.ts';
import { serverMemory } from '../house/memory.ts';
import { counts, moveIn } from '../house/newcomer.ts';
import { hasRecordedPages, RECORDED_PAGES, recordedPages } from '../replay/recorded.ts';

/** `id | title | company | place | date`, as a person read them from the page. */
function groundTruth(name: string): string[][] {
  const index = readFileSync(path.join(RECORDED_PAGES, 'INDEX.md'), 'utf8');
  const section = index.split(/^### /m).find((part) => part.startsWith(name)) ?? '';
  return [...section.matchAll(/^ {2}- (?:<a>-root card: )?(\d{8,12} \|.*)$/gm)].map((line) =>
    (line[1] as string).split(/(?<!\\) \| /).map((field) => field.replaceAll('\\|', '|').trim()),
  );
}
/** What a line of the ground truth says of the columns of `jobs`. */
function fieldsOf(name: string, [, title, company, ...rest]: string[]) {
  if (name.startsWith('naukri')) {
    const [, salary = '', location] = rest;
    return { title, company, location, salary: /^(-|Not disclosed)$/i.test(salary) ? null : salary };
  }
  const [place = '', date = ''] = rest;
  const day = /^\d{4}-\d\d-\d\d/.exec(date)?.[0];
  return { title, company, location: place.replace(/ \(h4 .*\)$/, ''), ...(day ? { posted_at: day } : {}) };
}
const cardsIn = (name: string) =>
  Number(/_(\d+)(?:_browser-dom[^.]*|_cut-off)?\.html$/.exec(name)?.[1] ?? Number.NaN);

const resultPages = recordedPages().filter(({ name }) => /guest-search|loggedin-search|srp_20/.test(name));

describe.skipIf(!hasRecordedPages)('recorded result pages, served under their own addresses', () => {
  let house: House;
  let browser: LaunchedBrowser;
  let total = 0;
  beforeAll(async () => {
    house = await buildHouse();
    browser = await launchBrowser(house.launch);
    // Without a resume nothing is scraped: this is about what is read from the page.
    await moveIn(browser.context, house, { resume: null });
  });
  afterAll(async () => {
    await browser?.close();
    await house?.stop();
  });

  it.each(resultPages.map(({ name, file, url }) => [name, file, url] as const))(
    '%s',
    async (name, file, url) => {
      await house.replay.page(url, { file });
      const popup = await openPage(browser.context, 'popup.html');
      const page = await browser.context.newPage();
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      const expected = name.includes('loggedin') ? 7 : cardsIn(name);
      expect(expected).toBeGreaterThan(0);
      total += expected;
      await expect.poll(async () => (await counts(popup)).discovered, { timeout: 90_000 }).toBe(total);

      const truth = groundTruth(name);
      expect(truth.length).toBeGreaterThan(0);
      await expect
        .poll(async () => new Set((await serverMemory(house.server)).jobs.map((job) => job.external_id)), {
          timeout: 90_000,
        })
        .toSatisfy((ids: Set<string>) => truth.every(([id]) => ids.has(id ?? '')));
      const { jobs } = await serverMemory(house.server);
      for (const line of truth) {
        expect(jobs.find((job) => job.external_id === line[0])).toMatchObject(fieldsOf(name, line));
      }
      await page.close();
      await popup.close();
    },
  );
});
