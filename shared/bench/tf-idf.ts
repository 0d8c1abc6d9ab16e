/** Plain TF-IDF over words, as a textbook has it: logarithmic counts, smoothed document frequencies, cosine. */
export class TfIdf {
  readonly #documents: number;
  readonly #frequency = new Map<string, number>();

  /** @param collection texts that tell how rare words are */
  constructor(collection: readonly string[]) {
    this.#documents = collection.length;
    for (const text of collection)
      for (const word of new Set(wordsOf(text)))
        this.#frequency.set(word, (this.#frequency.get(word) ?? 0) + 1);
  }

  /** @returns 0 (no word in common) to 1 (the same words) */
  cosine(one: string, other: string): number {
    const [a, b] = [this.#vector(one), this.#vector(other)];
    let sum = 0;
    for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0);
    const length = Math.hypot(...a.values()) * Math.hypot(...b.values());
    return length === 0 ? 0 : sum / length;
  }

  #vector(text: string): Map<string, number> {
    const counts = new Map<string, number>();
    for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const [word, count] of counts) {
      const rarity = Math.log((1 + this.#documents) / (1 + (this.#frequency.get(word) ?? 0))) + 1;
      counts.set(word, (1 + Math.log(count)) * rarity);
    }
    return counts;
  }
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}[\p{L}\p{N}+#]*/gu) ?? [];
