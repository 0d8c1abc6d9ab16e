import type { ScanLook } from '../protocol';
import type { CardsReading, NextPage, Site } from '../sites/site';
import type { Page } from './page';
import { readCards } from './reading';

/** What of the window a scan moves, and what it sees of it. */
export interface Screen {
  isHidden(): boolean;
  bringIntoView(element: Element, where: 'center' | 'end'): void;
  /** Goes there in this tab. */
  open(url: URL): void;
}

const LONGEST = 500;

/** Answers the background's scan: how the result list stands, and moves it on. It moves nothing by itself. */
export function createScanner(site: Site, page: Page, screen: Screen) {
  let hasMoved = false;

  /** A list that grows asks for more by itself, and what is refused shows nowhere in it. 999 is LinkedIn's own 429. */
  const isRefused = () => hasMoved && [429, 999].includes(page.status());

  function read(): { reading: CardsReading; next: NextPage | null; url: URL } {
    const url = new URL(page.location.href);
    const wall = site.wallAt(url);
    const reading: CardsReading =
      wall === null
        ? readCards(site, page, url)
        : { kind: 'blocked', signal: wall, evidence: `the address ${url.pathname}` };
    if (reading.kind !== 'cards') return { reading, next: null, url };
    const rendered = reading.cards.length + reading.pending.length;
    return { reading, next: site.nextPage(page.document, url, rendered), url };
  }

  return {
    look(): ScanLook {
      const { reading, next, url } = read();
      const refused = reading.kind === 'cards' && isRefused();
      return {
        href: url.href,
        kind: refused ? 'blocked' : reading.kind,
        filled: reading.kind === 'cards' ? reading.cards.map(({ externalId }) => externalId) : [],
        pending: reading.kind === 'cards' ? reading.pending : [],
        signal: refused ? 'rate-limited' : reading.kind === 'blocked' ? reading.signal : null,
        next: next?.kind ?? null,
        evidence: refused ? 'what the page fetches is refused' : evidenceOf(reading, next),
        hidden: screen.isHidden(),
      };
    },
    /** @returns whether it did; not when the page is at another address than the scan believes */
    move({ href, show }: { href: string; show: string | null }): boolean {
      if (page.location.href !== href || page.isInvalid()) return false;
      if (show !== null) {
        const item = site.listItem(page.document, show);
        if (item) screen.bringIntoView(item, 'center');
        return item !== null;
      }
      const { next } = read();
      if (next === null || next.kind === 'end') return false;
      if (next.kind === 'address' && !(site.matches(next.url) && next.url.protocol === 'https:'))
        return false;
      hasMoved = true;
      if (next.kind === 'address') screen.open(next.url);
      else if (next.kind === 'scroll') screen.bringIntoView(next.end, 'end');
      // Not by its class: an element of a frame is made by another window's.
      else if ('click' in next.button) (next.button as HTMLElement).click();
      return true;
    },
  };
}

function evidenceOf(reading: CardsReading, next: NextPage | null): string | null {
  const evidence =
    reading.kind === 'empty' || reading.kind === 'blocked'
      ? reading.evidence
      : reading.kind === 'drift'
        ? reading.missing.join(', ')
        : next?.kind === 'end'
          ? next.evidence
          : null;
  return evidence?.slice(0, LONGEST) ?? null;
}
