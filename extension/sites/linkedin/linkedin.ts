import type { CardsReading, DetailReading, Site } from '../site';
import { guestPage, isJobAddress, isLinkedIn, isResultsAddress, jobPage, wallAt } from './address';
import { readClassicCards } from './classic-cards';
import { readClassicDetail } from './classic-detail';
import { readGuestCards } from './guest-cards';
import { readGuestDetail } from './guest-detail';
import { isBooting, layoutOf } from './layouts';
import { readSduiCards } from './sdui-cards';
import { readSduiDetail } from './sdui-detail';
import { wallOf } from './walls';

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
  const layout = layoutOf(document);
  if (layout) return CARDS[layout](document, url, today);
  const wall = wallOf(document, url);
  if (wall) return wall;
  if (!isResultsAddress(url)) return { kind: 'not-results' };
  if (isBooting(document)) return { kind: 'loading' };
  return { kind: 'drift', layout: null, ids: [], missing: ['cards'] };
}

function readDetail(document: Document, url: URL): DetailReading {
  const layout = layoutOf(document);
  if (layout) return DETAIL[layout](document, url);
  const wall = wallOf(document, url);
  if (wall) return wall;
  if (!isJobAddress(url)) return { kind: 'not-detail' };
  if (isBooting(document)) return { kind: 'loading', externalId: null };
  return { kind: 'drift', layout: null, ids: [], missing: ['title', 'description'] };
}

export const LINKEDIN: Site = {
  source: 'linkedin',
  matches: isLinkedIn,
  readCards,
  readDetail,
  wallAt,
  jobPage,
  guestPage,
};
