/** How soon more of the same word stops counting, and how much the length of a text counts: the usual values. */
const K1 = 1.2;
const B = 0.75;
/** Words of a resume of two pages; what is longer than that is long. */
const USUAL_LENGTH = 400;

/**
 * How much of a query a document holds, by BM25 with every word worth the same: between two texts alone there is no
 * collection from which to tell rare words from common ones, so the latter are left out beforehand.
 *
 * @param query, document words, folded alike
 * @returns 0 (nothing) to 1 (each word of the query, as often as counts)
 */
export function bm25(query: readonly string[], document: readonly string[]): number {
  if (query.length === 0 || document.length === 0) return 0;
  const times = new Map<string, number>();
  for (const word of document) times.set(word, (times.get(word) ?? 0) + 1);
  const norm = K1 * (1 - B + (B * document.length) / USUAL_LENGTH);
  const asked = new Map<string, number>();
  for (const word of query) asked.set(word, (asked.get(word) ?? 0) + 1);
  let score = 0;
  let most = 0;
  for (const [word, count] of asked) {
    // A word said ten times in a posting is not ten times as important.
    const weight = Math.sqrt(count);
    const found = times.get(word) ?? 0;
    score += (weight * found * (K1 + 1)) / (found + norm);
    most += weight * (K1 + 1);
  }
  return score / most;
}
