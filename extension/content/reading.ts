import type { CardsReading, DetailReading, Site } from '../sites/site';
import type { Page } from './page';
import { unlessRefused } from './refusal';

/** Reads the cards; an adapter that stumbles over the page has not understood it. */
export function readCards(site: Site, page: Page, url: URL): CardsReading {
  return unlessRefused(
    understood<CardsReading>(page, () => site.readCards(page.document, url, new Date())),
    page.status(),
  );
}

/** Reads the open job; an adapter that stumbles over the page has not understood it. */
export function readDetail(site: Site, page: Page, url: URL): DetailReading {
  return unlessRefused(
    understood<DetailReading>(page, () => site.readDetail(page.document, url, new Date())),
    page.status(),
  );
}

type NotUnderstood = Extract<CardsReading, { kind: 'drift' }>;

function understood<R>(page: Page, read: () => R): R | NotUnderstood {
  try {
    return read();
  } catch (error) {
    page.report(error);
    return { kind: 'drift', layout: null, ids: [], missing: [] };
  }
}
