import type { DetailReading, Site } from '../sites/site';
import { namesJob } from './area';
import { STABLE } from './own-text';
import type { Page } from './page';
import { readDetail } from './reading';

/** ms for which a text may still change before the answer is "loading"; the background waits for three seconds. */
const PATIENCE = 2000;

const NOT_IT: DetailReading = { kind: 'not-detail' };

/**
 * What the page shows of one job now: its text when it stands still, else how far it has got. A wall or a page that is
 * not understood is an answer only where the address is that job's: other tabs have nothing to say of it.
 *
 * @param untilStable ms until a reading counts as whole
 */
export async function answerDetail(
  site: Site,
  page: Page,
  untilStable: (reading: Extract<DetailReading, { kind: 'detail' }>) => number,
  externalId: string,
): Promise<DetailReading> {
  for (const giveUpAt = Date.now() + PATIENCE; ; ) {
    const url = new URL(page.location.href);
    const wall = site.wallAt(url);
    const reading: DetailReading =
      wall === null
        ? readDetail(site, page, url)
        : { kind: 'blocked', signal: wall, evidence: `the address ${url.pathname}` };
    if (reading.kind !== 'detail') return concerns(reading, url, externalId) ? reading : NOT_IT;
    if (reading.detail.externalId !== externalId) return NOT_IT;
    const wait = reading.detail.description.trim() === '' ? STABLE : untilStable(reading);
    if (wait === 0) return reading;
    if (Date.now() + wait > giveUpAt) return { kind: 'loading', externalId };
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

function concerns(
  reading: Exclude<DetailReading, { kind: 'detail' }>,
  url: URL,
  externalId: string,
): boolean {
  if (reading.kind === 'closed' || reading.kind === 'loading') {
    if (reading.externalId !== null) return reading.externalId === externalId;
  }
  if (reading.kind === 'drift' && reading.ids.includes(externalId)) return true;
  return reading.kind !== 'not-detail' && namesJob(url, externalId);
}
