import { has, type Selectors } from '../dom';

export type Layout = 'linkedin-sdui' | 'linkedin-classic' | 'linkedin-guest';

// In this order: the page decides, never the address. One account gets SDUI on one address and classic on another on
// the same day (2026-09).
const LAYOUTS: [Layout, Selectors][] = [
  [
    'linkedin-sdui', // signed in, rolled out since 2026; class names are hashes of the build
    [
      '[componentkey^="job-card-component-ref-"]',
      '[componentkey="SearchResultsMainContent"]',
      '[componentkey^="JobDetails_"]',
      '[id^="JobDetails_"]',
      '[data-sdui-screen]',
    ],
  ],
  [
    'linkedin-classic', // signed in, Ember, seen 2022 to 2026
    [
      'li[data-occludable-job-id]',
      '.job-card-job-posting-card-wrapper', // some accounts, 2024 to 2026
      '.scaffold-layout__list',
      '.job-details-jobs-unified-top-card__job-title',
      '.jobs-search__job-details--container',
      '.jobs-details',
      '.jobs-search-no-results-banner',
    ],
  ],
  [
    'linkedin-guest', // not signed in, seen 2022 to 2026, and the fragments of its API
    [
      'meta[name="pageKey"][content^="d_jobs_guest"]',
      '.base-serp-page',
      '[data-entity-urn^="urn:li:jobPosting:"]',
      '.top-card-layout',
      'code#decoratedJobPostingId',
      'section.no-results',
    ],
  ],
];

/** The layout that is on the page, null when none that we know is. */
export function layoutOf(document: Document): Layout | null {
  return LAYOUTS.find(([, marks]) => has(document, marks))?.[0] ?? null;
}

const BOOTING: Selectors = [
  '#app-boot-bg-loader', // classic: the skeleton that the server sends
  '.application-outlet', // classic: Ember has started and has not drawn
  '.scaffold-layout',
  'main#workspace', // SDUI
];

/** Whether LinkedIn's application is on the page but has not drawn anything of what we look for. */
export function isBooting(document: Document): boolean {
  return document.readyState === 'loading' || has(document, BOOTING);
}
