import type { Source } from '@jobsieve/shared/contracts/job';
import { browser } from 'wxt/browser';
import { SITES } from '../sites/registry';
import type { DetailReading } from '../sites/site';
import { ask } from './message-guard';
import { withOffscreen } from './offscreen';

/** Reads a fetched job page; nothing in it is run or loaded, for the document has no window. */
export function readHtml(source: Source, url: string, html: string): DetailReading {
  return SITES[source].readDetail(
    new DOMParser().parseFromString(html, 'text/html'),
    new URL(url),
    new Date(),
  );
}

/** The same from the background: Firefox's has a DOMParser, a service worker borrows that of an offscreen document. */
export async function parseDetail(source: Source, url: string, html: string): Promise<DetailReading> {
  if (typeof DOMParser !== 'undefined') return readHtml(source, url, html);
  return withOffscreen(() =>
    ask('parse-detail', { source, url, html }, (envelope) => browser.runtime.sendMessage(envelope)),
  );
}
