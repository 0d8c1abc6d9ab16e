/** From how much on a stretch of text counts as taken from another one, rather than as words that both use. */
export interface Run {
  words: number;
  /** Of the words with one space between them. */
  characters: number;
}

/** Scripts that write no spaces: there each character stands for a word. */
const WORDS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}\p{M}])+/gu;

/** The words of a text, without what a quotation may change: case, spaces, punctuation, invisible characters. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .toLowerCase()
    .match(WORDS) ?? [];

/** A text to look for runs in. */
export const spaced = (words: readonly string[]) => ` ${words.join(' ')} `;

/**
 * Which words belong to a run that also stands in the other text.
 *
 * @param source as {@link spaced} makes it
 * @returns the places of those words
 */
export function sharedWords(words: readonly string[], source: string, run: Run): Set<number> {
  const shared = new Set<number>();
  for (let first = 0; first + run.words <= words.length; first++) {
    if (!source.includes(spaced(words.slice(first, first + run.words)))) continue;
    for (let place = first; place < first + run.words; place++) shared.add(place);
  }
  const text = words.join(' ');
  const starts: number[] = [];
  let at = 0;
  for (const word of words) {
    starts.push(at);
    at += word.length + 1;
  }
  for (let from = 0; from + run.characters <= text.length; from++) {
    if (!source.includes(text.slice(from, from + run.characters))) continue;
    for (const [place, word] of words.entries()) {
      const start = starts[place] as number;
      if (start < from + run.characters && start + word.length > from) shared.add(place);
    }
  }
  return shared;
}
