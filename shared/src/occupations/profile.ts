import type { OccupationTable } from './table.ts';
import { pairsOf, stemsOfWords } from './terms.ts';

/** The occupations that a text reads like, the likest first; weights are a vector of length 1. */
export type Profile = ReadonlyMap<number, number>;

/** How many occupations are kept for a text; further ones are common to any two texts. */
const KEPT = 25;
/** Occupations that all have at least this share of the likeness of the first: the others are noise. */
const LEAST_SHARE = 0.15;

/**
 * The occupations that a text reads like, by TF-IDF over words and pairs of words.
 *
 * @param text any; only English words are known to the table
 */
export function profileOf(table: OccupationTable, text: string): Profile {
  const times = new Map<number, number>();
  for (const line of text.split('\n')) {
    const words = stemsOfWords(line);
    for (const term of [...words, ...pairsOf(words)]) {
      const number = table.terms.get(term);
      if (number !== undefined) times.set(number, (times.get(number) ?? 0) + 1);
    }
  }
  const likeness = new Float32Array(table.names.length);
  for (const [term, found] of times) {
    const weight = (1 + Math.log(found)) * (table.rarity[term] ?? 0);
    for (let at = table.starts[term] ?? 0; at < (table.starts[term + 1] ?? 0); at += 1) {
      const occupation = table.occupations[at] ?? 0;
      likeness[occupation] = (likeness[occupation] ?? 0) + weight * (table.weights[at] ?? 0);
    }
  }
  const numbers = [...likeness.keys()].filter((occupation) => (likeness[occupation] ?? 0) > 0);
  const best = numbers.sort((a, b) => (likeness[b] ?? 0) - (likeness[a] ?? 0) || a - b).slice(0, KEPT);
  const most = likeness[best[0] ?? 0] ?? 0;
  const kept = best.filter((occupation) => (likeness[occupation] ?? 0) >= most * LEAST_SHARE);
  const length = Math.hypot(...kept.map((occupation) => likeness[occupation] ?? 0));
  return new Map(kept.map((occupation) => [occupation, (likeness[occupation] ?? 0) / length]));
}

/** How near two profiles are, 0 to 1. */
export function likeness(one: Profile, other: Profile): number {
  let sum = 0;
  for (const [occupation, weight] of one) sum += weight * (other.get(occupation) ?? 0);
  return Math.min(1, sum);
}
