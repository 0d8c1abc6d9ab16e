import { has, type Selectors } from '../dom';
import { SDUI_CARD, SDUI_LIST } from './sdui-list';

export type Layout = 'linkedin-sdui' | 'linkedin-classic' | 'linkedin-guest';

/**
 * What a list or an open job stands in. In this order: the page decides, never the address. One account gets SDUI on one
 * address and classic on another on the same day (2026-09).
 */
const FRAMES: [Layout, Selectors][] = [
  [
    'linkedin-sdui', // signed in, rolled out since 2026; class names are hashes of the build
    [SDUI_LIST, '[componentkey^="JobDetails_"]', '[id^="JobDetails_"]', '[data-sdui-screen$="JobDetails"]'],
  ],
  [
    'linkedin-classic', // signed in, Ember, seen 2022 to 2026
    [
      'li[data-occludable-job-id]',
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
      'ul.jobs-search__results-list',
      '.top-card-layout',
      'code#decoratedJobPostingId',
      'section.no-results',
    ],
  ],
];

/** Single cards: a rail of recommended jobs may be of another layout than its page. */
const CARDS: [Layout, string][] = [
  ['linkedin-sdui', SDUI_CARD],
  ['linkedin-classic', '.job-card-job-posting-card-wrapper'], // some accounts, 2024 to 2026
  ['linkedin-guest', '[data-entity-urn^="urn:li:jobPosting:"]'],
];

/** A page of the layout of 2026 that has no list or job of its own: the home of the jobs, or one that still loads. */
const SDUI_SCREEN = '[data-sdui-screen]';

/**
 * The layout that is on the page, null when none that we know is: the one in which its list or its job stands, and where
 * nothing frames them the one of which there are most cards.
 */
export function layoutOf(document: Document): Layout | null {
  const framed = FRAMES.find(([, marks]) => has(document, marks))?.[0];
  if (framed) return framed;
  const counts = CARDS.map(([layout, card]) => ({ layout, count: document.querySelectorAll(card).length }));
  const most = counts.reduce((best, other) => (other.count > best.count ? other : best));
  if (most.count > 0) return most.layout;
  return document.querySelector(SDUI_SCREEN) ? 'linkedin-sdui' : null;
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
