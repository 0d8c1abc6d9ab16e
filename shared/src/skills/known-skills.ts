import { TERMS } from './terms.ts';
import { Vocabulary } from './vocabulary.ts';

let known: Vocabulary | undefined;

/**
 * The product's own vocabulary: thousands of skills of many trades, English and German. Made on first use (some milliseconds)
 * and kept.
 */
export function knownSkills(): Vocabulary {
  known ??= new Vocabulary(TERMS);
  return known;
}
