import { has, type Selectors } from '../dom';

export type Layout = 'naukri-results' | 'naukri-job' | 'naukri-shell';

// The hashes at the end of "styles_..." names change with every build: match what is before them.
const LAYOUTS: [Layout, Selectors][] = [
  [
    'naukri-job', // first: a job page shows cards of similar jobs
    ['#job_header', '[class*="styles_jd-header-title"]', 'meta[name="atdlayout"][content="jobdescription"]'],
  ],
  [
    'naukri-results', // seen 2025-04 to 2026-10
    [
      '.srp-jobtuple-wrapper[data-job-id]',
      'article.jobTuple[data-job-id]', // 2020 to 2023
      '[class*="styles_srp-container"]',
      'meta[name="atdlayout"][content="jobsearch"]',
    ],
  ],
  [
    'naukri-shell', // what the server sends, for every address, before the page's scripts have drawn it
    ['#root > [class*="styles_splashscreen-container"]', '#root:empty'],
  ],
];

/** The layout that is on the page, null when none that we know is. */
export function layoutOf(document: Document): Layout | null {
  return LAYOUTS.find(([, marks]) => has(document, marks))?.[0] ?? null;
}
