/** Words in a row; postings that are written apart hardly ever share so many by chance. */
const SHINGLE = 8;
/** Shared shingles, some 17 words in a row, from which on two texts count as copies of one template. */
const SHARED = 10;

/**
 * Groups texts that share a passage, directly or through others: postings of one campaign or employer, whose boilerplate
 * would let a model recognise in one fold what it has learnt in another. Shingling after A. Broder, "On the resemblance and
 * containment of documents" (1997).
 *
 * @returns for each text the index of the first text of its group
 */
export function nearDuplicateGroups(texts: readonly string[]): number[] {
  const group = texts.map((_, index) => index);
  const find = (index: number): number => {
    const above = group[index] as number;
    return above === index ? index : find(above);
  };
  const holders = new Map<string, number[]>();
  for (const [index, text] of texts.entries()) {
    const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
    const shared = new Map<number, number>();
    const shingles = new Set(
      words.slice(SHINGLE - 1).map((_, from) => words.slice(from, from + SHINGLE).join(' ')),
    );
    for (const shingle of shingles) {
      const known = holders.get(shingle) ?? [];
      for (const other of known) shared.set(other, (shared.get(other) ?? 0) + 1);
      holders.set(shingle, [...known, index]);
    }
    // A short text is a copy as a whole when it shares a fifth of itself.
    const enough = Math.min(SHARED, Math.max(3, shingles.size / 5));
    for (const [other, count] of shared) {
      if (count < enough) continue;
      const [a, b] = [find(index), find(other)];
      group[Math.max(a, b)] = Math.min(a, b);
    }
  }
  return group.map((_, index) => find(index));
}
