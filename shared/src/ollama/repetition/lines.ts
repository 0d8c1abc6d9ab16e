/** How often a line or an item of a list may occur in an answer, anywhere. */
const MOST = 7;

/** Finds lines that come again and again, others in between or not, whatever bullet or number they wear. */
export class Lines {
  readonly #seen = new Map<string, number>();

  /** @returns how often the line has occurred, when that is too often */
  add(words: readonly string[]): { line: string; times: number } | null {
    // A single word may well head many lists.
    if (words.length < 2) return null;
    const line = words.join(' ');
    const times = (this.#seen.get(line) ?? 0) + 1;
    this.#seen.set(line, times);
    return times > MOST ? { line, times } : null;
  }
}
