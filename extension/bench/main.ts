import { JOBS } from '../sites/fixtures/jobs.ts';
import { classicResults } from '../sites/fixtures/linkedin-classic.ts';
import { guestResults } from '../sites/fixtures/linkedin-guest.ts';
import { naukriResults } from '../sites/fixtures/naukri.ts';
import { bundle, launch, measureIn } from './chromium.ts';
import { ms, quantile } from './statistics.ts';

// pnpm --filter @jobsieve/extension bench: how long the adapters need in a real Chromium, against two naive readings of
// the same fields in the same run. Milliseconds, median and 95th percentile of ROUNDS after WARM_UP.

const ROUNDS = 100;
const WARM_UP = 20;

const PAGES: [name: string, url: string, html: string][] = [
  ['LinkedIn guest, 25 cards', 'https://www.linkedin.com/jobs/search', guestResults(JOBS.slice(0, 25))],
  ['LinkedIn guest, 60 cards', 'https://www.linkedin.com/jobs/search', guestResults(JOBS)],
  [
    'LinkedIn classic, 25 cards',
    'https://www.linkedin.com/jobs/search/',
    classicResults({ jobs: JOBS.slice(0, 25), hydrated: 25, open: JOBS[41] ?? null }),
  ],
  ['Naukri, 60 cards', 'https://www.naukri.com/invented-jobs-in-india', naukriResults(JOBS)],
];

const script = await bundle();
const browser = await launch();
try {
  const page = await browser.newPage();
  console.log(`Reading the cards of a page in Chromium ${browser.version()}, ${ROUNDS} rounds`);
  console.log('page                          reader         median        p95   adapter/this');
  for (const [name, url, html] of PAGES) {
    await page.setContent(html, { waitUntil: 'domcontentloaded' });
    await page.evaluate(script);
    const results = await measureIn(page, url, ROUNDS + WARM_UP);
    const medians = new Map<string, number>();
    for (const [reader, { cards, times }] of Object.entries(results)) {
      const wanted = Number(/(\d+) cards/.exec(name)?.[1]);
      if (cards !== wanted) throw new Error(`${name}: ${reader} found ${cards} cards`);
      const kept = times.slice(WARM_UP);
      medians.set(reader, quantile(kept, 0.5));
      const ratio = (medians.get('adapter') ?? Number.NaN) / quantile(kept, 0.5);
      console.log(
        `${name.padEnd(29)} ${reader.padEnd(10)} ${ms(quantile(kept, 0.5))} ${ms(quantile(kept, 0.95))}   ${ratio.toFixed(2)}`,
      );
    }
  }
} finally {
  await browser.close();
}
