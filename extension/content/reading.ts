import type { CardsReading, DetailReading, Site } from '../sites/site';

/** Reads the cards; an adapter that stumbles over the page has not understood it. */
export function readCards(site: Site, document: Document, url: URL): CardsReading {
  try {
    return site.readCards(document, url, new Date());
  } catch (error) {
    return notUnderstood(error);
  }
}

/** Reads the open job; an adapter that stumbles over the page has not understood it. */
export function readDetail(site: Site, document: Document, url: URL): DetailReading {
  try {
    return site.readDetail(document, url);
  } catch (error) {
    return notUnderstood(error);
  }
}

function notUnderstood(error: unknown): Extract<CardsReading, { kind: 'drift' }> {
  const reason = error instanceof Error ? error.message : String(error);
  return { kind: 'drift', layout: null, ids: [], missing: [reason.slice(0, 200)] };
}
