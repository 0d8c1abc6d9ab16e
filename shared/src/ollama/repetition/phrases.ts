/** The longest phrase that is looked for, in words: a paragraph. */
const LONGEST = 200;

/** How often a phrase of so many words stands in a row in no text that makes sense. */
const tooOften = (length: number) => (length === 1 ? 6 : length === 2 ? 5 : length < 6 ? 4 : 3);

/** Finds words and phrases that follow upon themselves: "work work work", "and so on and so on". */
export class Phrases {
  readonly #words: string[] = [];
  /** For each length of a phrase: how many words in a row are those that stood that many words before. */
  readonly #same = new Uint32Array(LONGEST + 1);

  /** @returns the phrase and how often it stands at the end, when that is too often */
  add(word: string): { phrase: string; times: number } | null {
    const words = this.#words;
    words.push(word);
    const last = words.length - 1;
    let found: { phrase: string; times: number } | null = null;
    for (let length = 1; length <= Math.min(LONGEST, last); length++) {
      const same = words[last - length] === word ? (this.#same[length] ?? 0) + 1 : 0;
      this.#same[length] = same;
      const times = 1 + Math.floor(same / length);
      if (found === null && times >= tooOften(length)) {
        found = { phrase: words.slice(-length).join(' '), times };
      }
    }
    return found;
  }
}
