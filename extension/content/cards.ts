import type { Card, CardsReading } from '../sites/site';
import { createStanding } from './standing';

/** The background takes no more cards at once. */
export const MAX_CARDS = 1000;
/** ms after which to come back for cards that the page has not filled in, doubled each time that brings nothing */
const PENDING_CHECK = { least: 2000, most: 60_000 };

export interface Seen {
  news: boolean;
  /** ms after which to look again though nothing changes; null: not */
  again: number | null;
}

/**
 * Tells of each card once, and again when it has changed; of anything else once for each address, when it stands.
 */
export function createCardsReporter(tell: (reading: CardsReading) => void) {
  /** By id, the content that was told last. */
  const told = new Map<string, string>();
  const standing = createStanding();
  let pendingCheck = PENDING_CHECK.least;

  function seeCards(reading: Extract<CardsReading, { kind: 'cards' }>): Seen {
    standing.gone();
    const fresh = new Map<string, Card>();
    for (const card of reading.cards) {
      const content = JSON.stringify(card);
      if (told.get(card.externalId) === content) continue;
      told.set(card.externalId, content);
      fresh.set(card.externalId, card);
    }
    const cards = [...fresh.values()];
    for (let from = 0; from < cards.length; from += MAX_CARDS) {
      tell({ ...reading, cards: cards.slice(from, from + MAX_CARDS) });
    }
    const news = cards.length > 0;
    pendingCheck = news ? PENDING_CHECK.least : Math.min(pendingCheck * 2, PENDING_CHECK.most);
    return { news, again: reading.pending.length > 0 ? pendingCheck : null };
  }

  return {
    see(reading: CardsReading, address: string): Seen {
      if (reading.kind === 'cards') return seeCards(reading);
      if (reading.kind === 'not-results') {
        standing.gone();
        return { news: false, again: null };
      }
      const again = standing.see(reading.kind, address);
      if (again !== 0) return { news: false, again };
      tell(
        reading.kind === 'loading' ? { kind: 'drift', layout: null, ids: [], missing: ['cards'] } : reading,
      );
      return { news: true, again: null };
    },
    /** The address has changed: other cards are to come. */
    arrive(): void {
      pendingCheck = PENDING_CHECK.least;
    },
  };
}
