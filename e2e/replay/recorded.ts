import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Real pages that somebody recorded; beside the checkout, where they are there at all. */
export const RECORDED_PAGES = path.resolve(import.meta.dirname, '../../../shared/data/pages');

export const hasRecordedPages = existsSync(path.join(RECORDED_PAGES, 'INDEX.md'));

export interface RecordedPage {
  /** `linkedin/guest-search_...html` */
  name: string;
  file: string;
  /** Where to serve it: its own canonical address, or one at which such a page is found. */
  url: string;
}

/** Where pages without a canonical address are found on the sites, by what their names begin with. */
const USUAL: [prefix: string, url: string][] = [
  ['linkedin/guest-api-seeMore', 'https://www.linkedin.com/jobs-guest/jobs/api/seeMoreJobPostings/search'],
  ['linkedin/guest-search', 'https://www.linkedin.com/jobs/search'],
  ['linkedin/guest-cards', 'https://se.linkedin.com/jobs/search'],
  ['linkedin/loggedin-search', 'https://www.linkedin.com/jobs/search'],
  ['linkedin/loggedin-semantic-search', 'https://www.linkedin.com/jobs/search-results/'],
  ['linkedin/loggedin-top-page', 'https://www.linkedin.com/jobs/search/'],
  ['linkedin/loggedin-job_2026-02', 'https://www.linkedin.com/jobs/view/4361442478/'],
  ['linkedin/authwall', 'https://www.linkedin.com/jobs/search'],
  ['naukri/srp', 'https://www.naukri.com/software-jobs'],
  ['naukri/jd', 'https://www.naukri.com/job-listings-not-rendered'],
];

function addressOf(name: string, html: string): string {
  const canonical = /<link[^>]*rel="canonical"[^>]*>/i.exec(html)?.[0];
  const href = canonical && /href="([^"]+)"/.exec(canonical)?.[1];
  // That of an authwall is relative, and names no page of jobs.
  if (href?.startsWith('https://')) return href.replaceAll('&amp;', '&');
  const id =
    /jobPosting_.*?(\d{10})/.exec(name)?.[1] ?? /decoratedJobPostingId"[^>]*><!--"(\d+)"/.exec(html)?.[1];
  if (name.startsWith('linkedin/guest-api-jobPosting')) {
    return `https://www.linkedin.com/jobs-guest/jobs/api/jobPosting/${id}`;
  }
  const usual = USUAL.find(([prefix]) => name.startsWith(prefix));
  if (!usual) throw new Error(`no address is known for the recorded page ${name}`);
  return usual[1];
}

/** All recorded HTML pages; empty where there are none. */
export function recordedPages(): RecordedPage[] {
  if (!hasRecordedPages) return [];
  return ['linkedin', 'naukri'].flatMap((site) =>
    readdirSync(path.join(RECORDED_PAGES, site))
      .filter((file) => file.endsWith('.html'))
      .map((base) => {
        const name = `${site}/${base}`;
        const file = path.join(RECORDED_PAGES, name);
        return { name, file, url: addressOf(name, readFileSync(file, 'utf8')) };
      }),
  );
}
