import type { Browser } from 'playwright-core';
import { bundle, launch, measureHtmlIn } from './chromium.ts';
import { type GuestPage, guestPages } from './guest-pages.ts';
import { type GuestFields, readWithJobspy } from './jobspy.ts';
import { ms, quantile } from './statistics.ts';

// pnpm --filter @jobsieve/extension bench: guest pages of 60 jobs, from HTML to fields, by our adapter in Chromium, where it
// runs, and by ts-jobspy's scraper (cheerio) in Node, where that runs. Both are V8, on one machine, in one run.

const ROUNDS = 60;
const WARM_UP = 15;
const ADDRESS = 'https://www.linkedin.com/jobs/search?keywords=invented';
const FIELDS = ['id', 'title', 'company', 'location', 'posted'] as const;

interface Result {
  jobs: GuestFields[];
  /** ms for each round */
  times: number[];
}

/** Each field of each job: as it is, something else, or not told. */
function judge(read: GuestFields[], truth: GuestFields[]): { right: number; wrong: number; missing: number } {
  const byId = new Map(read.map((job) => [job.id, job]));
  const verdict = { right: 0, wrong: 0, missing: 0 };
  for (const job of truth) {
    for (const field of FIELDS) {
      const value = byId.get(job.id)?.[field] ?? null;
      verdict[value === job[field] ? 'right' : value === null ? 'missing' : 'wrong'] += 1;
    }
  }
  return verdict;
}

async function jobspy({ html, truth }: GuestPage): Promise<Result> {
  const times: number[] = [];
  let jobs: GuestFields[] = [];
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
    const start = performance.now();
    jobs = await readWithJobspy(html, truth.length);
    times.push(performance.now() - start);
  }
  return { jobs, times: times.slice(WARM_UP) };
}

async function adapter(browser: Browser, script: string, { html }: GuestPage): Promise<Result> {
  const page = await browser.newPage();
  await page.evaluate(script);
  const { cards, times } = await measureHtmlIn(page, ADDRESS, html, ROUNDS + WARM_UP);
  await page.close();
  const jobs = cards.map(({ externalId, title, company, location, postedAt }) => ({
    id: externalId,
    title,
    company,
    location,
    posted: postedAt,
  }));
  return { jobs, times: times.slice(WARM_UP) };
}

function row(name: string, { jobs, times }: Result, truth: GuestFields[], compared: number): string {
  const { right, wrong, missing } = judge(jobs, truth);
  return [
    name.padEnd(20),
    ms(quantile(times, 0.5)),
    ms(quantile(times, 0.95)),
    (compared / quantile(times, 0.5)).toFixed(2).padStart(14),
    String(jobs.length).padStart(6),
    `${right}/${right + wrong + missing}`.padStart(14),
    String(wrong).padStart(7),
    String(missing).padStart(9),
  ].join(' ');
}

const [browser, script] = [await launch(), await bundle()];
try {
  console.log(`\nGuest pages of 60 jobs from HTML to fields, ${ROUNDS} rounds`);
  console.log(
    'page     reader           median        p95   adapter/this   jobs   fields right   wrong   missing',
  );
  for (const page of guestPages()) {
    const ours = await adapter(browser, script, page);
    const theirs = await jobspy(page);
    const median = quantile(ours.times, 0.5);
    console.log(row(`${page.name} adapter`, ours, page.truth, median));
    console.log(row(`${page.name} ts-jobspy`, theirs, page.truth, median));
    const { right } = judge(ours.jobs, page.truth);
    if (right !== page.truth.length * FIELDS.length)
      throw new Error('The adapter did not read the whole page');
  }
} finally {
  await browser.close();
}
