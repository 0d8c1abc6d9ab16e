import { FieldMissing } from './dom';
import type { Card, CardsReading } from './site';

/** A card as the list shows it: its id, and how to read the rest. */
export interface Item {
  id: string;
  /** @throws FieldMissing; null: the page has not filled the card in yet */
  read: () => Card | null;
}

/**
 * Reads a list that has elements for its items, even if none of them has an id. Each id counts once. A card without its
 * required fields is `pending`, so that one odd card costs nobody the others; when more cards fail than succeed, the
 * layout has drifted, and what did parse is not to be trusted either.
 */
export function readList(layout: string, items: Iterable<Item>): CardsReading {
  const cards = new Map<string, Card>();
  const pending = new Set<string>();
  const broken = new Set<string>();
  const missing = new Set<string>();
  for (const item of items) {
    if (cards.has(item.id)) continue;
    try {
      const card = item.read();
      if (card) cards.set(item.id, card);
      else pending.add(item.id);
    } catch (error) {
      if (!(error instanceof FieldMissing)) throw error;
      broken.add(item.id);
      missing.add(error.field);
    }
  }
  for (const id of cards.keys()) {
    pending.delete(id);
    broken.delete(id);
  }
  if (broken.size > cards.size) return { kind: 'drift', layout, ids: [...broken], missing: [...missing] };
  if (cards.size === 0) {
    return pending.size > 0 ? { kind: 'loading' } : { kind: 'drift', layout, ids: [], missing: ['id'] };
  }
  return { kind: 'cards', layout, cards: [...cards.values()], pending: [...pending, ...broken] };
}
