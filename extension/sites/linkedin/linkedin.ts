import type { CardsReading, DetailReading, Site } from '../site';
import { unlessWalled } from '../walls';
import { guestPage, isJobAddress, isLinkedIn, isResultsAddress, jobPage, wallAt } from './address';
import { readClassicCards } from './classic-cards';
import { readClassicDetail } from './classic-detail';
import { readGuestCards } from './guest-cards';
import { readGuestDetail } from './guest-detail';
import { shownDocument } from './interop-frame';
import { isBooting, layoutOf } from './layouts';
import { isMobile, MOBILE_LAYOUT } from './mobile';
import { listItem, nextPage } from './next-page';
import { readSduiCards } from './sdui-cards';
import { readSduiDetail } from './sdui-detail';
import { addressWall, authwallOf, wallOf, wallOver } from './walls';

const CARDS = {
  'linkedin-sdui': readSduiCards,
  'linkedin-classic': readClassicCards,
  'linkedin-guest': readGuestCards,
};
const DETAIL = {
  'linkedin-sdui': readSduiDetail,
  'linkedin-classic': readClassicDetail,
  'linkedin-guest': readGuestDetail,
};

function readCards(document: Document, url: URL, today: Date): CardsReading {
  const atAddress = addressWall(url);
  if (atAddress) return atAddress;
  const layout = layoutOf(document);
  if (layout) return unlessWalled(CARDS[layout](document, url, today), () => wallOver(document));
  // Elsewhere a form to sign in or a captcha stands in nobody's way but that of a user who went there.
  const wall = expectsJobs(url) ? wallOf(document) : authwallOf(document);
  if (wall) return wall;
  if (expectsJobs(url) && isMobile(document, url)) return MOBILE;
  if (!isResultsAddress(url)) return { kind: 'not-results' };
  if (isBooting(document)) return { kind: 'loading' };
  return { kind: 'drift', layout: null, ids: [], missing: ['cards'] };
}

function readDetail(document: Document, url: URL, today: Date): DetailReading {
  const atAddress = addressWall(url);
  if (atAddress) return atAddress;
  const layout = layoutOf(document);
  if (layout) return unlessWalled(DETAIL[layout](document, url, today), () => wallOver(document));
  const wall = expectsJobs(url) ? wallOf(document) : authwallOf(document);
  if (wall) return wall;
  if (!isJobAddress(url)) return { kind: 'not-detail' };
  if (isMobile(document, url)) return MOBILE;
  if (isBooting(document)) return { kind: 'loading', externalId: null };
  return { kind: 'drift', layout: null, ids: [], missing: ['title', 'description'] };
}

/** Readings of a document, as readings of what the page shows of it. */
const ofShown =
  <Rest extends unknown[], Result>(read: (document: Document, ...rest: Rest) => Result) =>
  (page: Document, ...rest: Rest): Result =>
    read(shownDocument(page), ...rest);

const expectsJobs = (url: URL) =>
  isResultsAddress(url) || isJobAddress(url) || /^\/mwlite\/jobs(\/|$)/.test(url.pathname);

/** Told as a page that is not understood, with its name: the desktop site helps there, and no update does. */
const MOBILE = { kind: 'drift', layout: MOBILE_LAYOUT, ids: [], missing: [] } satisfies CardsReading;

export const LINKEDIN: Site = {
  source: 'linkedin',
  matches: isLinkedIn,
  shownDocument,
  readCards: ofShown(readCards),
  readDetail: ofShown(readDetail),
  wallAt,
  jobPage,
  guestPage,
  nextPage: ofShown(nextPage),
  listItem: ofShown(listItem),
};
