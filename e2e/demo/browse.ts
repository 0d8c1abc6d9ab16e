import type { BrowserContext, Page } from 'playwright-core';
import type { Replay } from '../replay/server.ts';
import { LINKEDIN_JOBS } from './jobs/linkedin.ts';
import { NAUKRI_JOBS } from './jobs/naukri.ts';
import type { Narrator } from './narrator.ts';

const LINKEDIN = 'https://www.linkedin.com/jobs/search?keywords=engineer&location=India';
const NAUKRI = 'https://www.naukri.com/python-jobs-in-pune';
/** Cards on LinkedIn's page before anybody scrolls. */
const AT_FIRST = 10;

/** Puts the invented jobs where the sites would have real ones. */
export async function replaySites(replay: Replay): Promise<void> {
  await replay.guestSearch(LINKEDIN, LINKEDIN_JOBS, { initial: AT_FIRST, query: 'Engineer jobs in India' });
  await replay.naukriSearch(NAUKRI, NAUKRI_JOBS, { query: 'Python jobs in Pune' });
}

/** Opens LinkedIn's results and scrolls to their end, as somebody who reads them would. */
export async function browseLinkedIn(context: BrowserContext, narrator: Narrator): Promise<Page> {
  const page = await context.newPage();
  await page.goto(LINKEDIN);
  const cards = page.locator('.jobs-search__results-list > li');
  let seen = await cards.count();
  narrator.done(`${seen} jobs stand on the page; scrolling brings more`);
  while (seen < LINKEDIN_JOBS.length) {
    await page.mouse.wheel(0, 500);
    await page.waitForTimeout(250);
    const now = await cards.count();
    if (now > seen) narrator.done(`${now} jobs`);
    seen = now;
  }
  return page;
}

/** Opens Naukri's results. */
export async function browseNaukri(context: BrowserContext, narrator: Narrator): Promise<Page> {
  const page = await context.newPage();
  await page.goto(NAUKRI);
  const cards = page.locator('.srp-jobtuple-wrapper');
  await cards.first().waitFor();
  narrator.done(`${await cards.count()} jobs stand on the page`);
  return page;
}
