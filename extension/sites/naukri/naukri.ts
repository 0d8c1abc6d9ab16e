import type { CardsReading, DetailReading, Site } from '../site';
import { unlessWalled } from '../walls';
import { isJobAddress, isNaukri, isResultsAddress, jobPage, wallAt } from './address';
import { readNaukriCards } from './cards';
import { readNaukriDetail } from './detail';
import { layoutOf } from './layouts';
import { listItem, nextPage } from './next-page';
import { addressWall, wallOf, wallOver } from './walls';

function readCards(document: Document, url: URL, today: Date): CardsReading {
  const atAddress = addressWall(url);
  if (atAddress) return atAddress;
  const layout = layoutOf(document);
  if (layout === 'naukri-results')
    return unlessWalled(readNaukriCards(document, url, today), () => wallOver(document));
  if (layout === 'naukri-job') return { kind: 'not-results' };
  // Elsewhere a form to sign in or a captcha stands in nobody's way but that of a user who went there.
  const wall = expectsJobs(url) ? wallOf(document) : null;
  if (wall) return wall;
  if (!isResultsAddress(url)) return { kind: 'not-results' };
  // The shell comes with a splash screen, never with the number of results.
  if (layout === 'naukri-shell' || document.readyState === 'loading') return { kind: 'loading' };
  return { kind: 'drift', layout: null, ids: [], missing: ['cards'] };
}

function readDetail(document: Document, url: URL, today: Date): DetailReading {
  const atAddress = addressWall(url);
  if (atAddress) return atAddress;
  const layout = layoutOf(document);
  if (layout === 'naukri-job')
    return unlessWalled(readNaukriDetail(document, url, today), () => wallOver(document));
  if (layout === 'naukri-results') return { kind: 'not-detail' };
  const wall = expectsJobs(url) ? wallOf(document) : null;
  if (wall) return wall;
  if (!isJobAddress(url)) return { kind: 'not-detail' };
  // The shell even holds a "page not found" for a job that is there; only what is drawn counts.
  if (layout === 'naukri-shell' || document.readyState === 'loading')
    return { kind: 'loading', externalId: null };
  return { kind: 'drift', layout: null, ids: [], missing: ['title', 'description'] };
}

const expectsJobs = (url: URL) => isResultsAddress(url) || isJobAddress(url);

export const NAUKRI: Site = {
  source: 'naukri',
  matches: isNaukri,
  readCards,
  readDetail,
  wallAt,
  jobPage,
  /** Naukri answers every address with the same shell; the text is there only once scripts have run. */
  guestPage: () => null,
  nextPage,
  listItem,
};
