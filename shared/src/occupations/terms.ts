import { tellingWords } from './telling-words.ts';

/** Endings that English words of one trade differ in, the longest first: "recruiter", "recruiting", "recruits". */
const ENDINGS = ['ations', 'ation', 'ings', 'ing', 'ers', 'er', 'ors', 'or', 'ies', 'ed', 'es', 's', 'y'];
/** Letters that must stay. */
const SHORTEST = 4;

/** A word without its ending. It need not be a word, only the same for the same. */
function stemOf(word: string): string {
  const ending = ENDINGS.find((end) => word.endsWith(end) && word.length - end.length >= SHORTEST);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** The telling words of a text, as occupations are compared by them. */
export const stemsOfWords = (text: string): string[] => tellingWords(text).map(stemOf);

/** Neighbouring words as one term each. */
export const pairsOf = (words: readonly string[]): string[] =>
  words.slice(1).map((word, index) => `${words[index]} ${word}`);
