/** The longest pattern that is looked for; longer ones have words in them. */
const LONGEST = 16;
/** Recorded postings have separators of up to 134 characters. */
const ENOUGH = 300;
/** Grammars for JSON allow any white space between two parts, and small models get lost in it. */
const MOST_SPACE = 300;

/** Finds what has no words: endless dashes, dots, white space, "hahahaha". */
export class Characters {
  readonly #recent: string[] = [];
  readonly #same = new Uint32Array(LONGEST + 1);
  #space = 0;

  /** @returns the pattern and how often it stands at the end, when that is too often */
  add(character: string): { pattern: string; times: number } | null {
    this.#space = /\s/.test(character) ? this.#space + 1 : 0;
    if (this.#space >= MOST_SPACE) return { pattern: 'white space', times: this.#space };
    const recent = this.#recent;
    for (let length = 1; length <= Math.min(LONGEST, recent.length); length++) {
      const same = recent.at(-length) === character ? (this.#same[length] ?? 0) + 1 : 0;
      this.#same[length] = same;
      if (same + length >= ENOUGH && this.#space === 0) {
        const pattern = [...recent.slice(recent.length - length + 1), character].join('');
        return { pattern, times: Math.floor((same + length) / length) };
      }
    }
    recent.push(character);
    if (recent.length > LONGEST) recent.shift();
    return null;
  }
}
