import { attribute } from '../dom';

/**
 * Whether one of the card's buttons repeats a text: "Dismiss Gear Polisher job", "Descartar empleo «Gear Polisher»". The
 * copies of a title for screen readers have words added ("Selected, ...", "... with verification") in the language of
 * the interface, and where the title itself is missing nothing else tells them from it.
 */
export function isRepeated(card: Element, text: string): boolean {
  for (const button of card.querySelectorAll('button[aria-label]')) {
    if (attribute(button, 'aria-label')?.includes(text)) return true;
  }
  return false;
}
