const WINDOW = 100;
/** Sensible prose has 50 and more in a hundred words; lists of objects, whose field names come again, about 20. */
const FEWEST = 12;

/** Finds babble out of very few words, in whatever order. */
export class Variety {
  readonly #window: string[] = [];
  readonly #counts = new Map<string, number>();

  /** @returns the words of the last hundred, when they are too few */
  add(word: string): string[] | null {
    this.#window.push(word);
    this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
    if (this.#window.length > WINDOW) {
      const gone = this.#window.shift() ?? '';
      const left = (this.#counts.get(gone) ?? 1) - 1;
      if (left > 0) this.#counts.set(gone, left);
      else this.#counts.delete(gone);
    }
    return this.#window.length === WINDOW && this.#counts.size <= FEWEST ? [...this.#counts.keys()] : null;
  }
}
