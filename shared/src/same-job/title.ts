import { fold, wordsOf } from './fold.ts';

/** What one letter of a gender tag may be, in German, English and French. */
const TAG_LETTER = '(?:gn|divers|div|[mwfdxhia])';
const BRACKETED = new RegExp(
  `[([{]\\s*(${TAG_LETTER}(?:\\s*[/|,.*:+ -]\\s*${TAG_LETTER}){1,5})\\s*[)\\]}]`,
  'g',
);
const BARE = new RegExp(
  `(?<![\\p{L}\\p{N}/|])(${TAG_LETTER}(?:\\s?[/|]\\s?${TAG_LETTER}){1,5})(?![\\p{L}\\p{N}/|])`,
  'gu',
);
const IN_WORDS =
  /[([{]\s*(?:gn\*?|mwd|wmd|mwx|mfd|fmd|all genders?(?: identities)?|any gender|gender[- ]?neutral|mensch(?:en)?|divers[e]?|geschlecht egal)\s*[)\]}]/g;

/** "Entwickler*in", "Ingénieur(e)", "Ingeniero/a": the same job for whoever does it. */
const SUFFIX =
  /(?<=\p{L}{3})(?:(?:[*:_]|\/-?|\()in(?:nen)?\)?|\((?:e|ne|se|euse|trice|a|r)\)|[·•](?:e|ne|se|euse|trice)|\/(?:a|euse|trice|ne)|[*:]r)(?![\p{L}\p{N}])/gu;

const SAME_WORD: Record<string, string> = {
  sr: 'senior',
  snr: 'senior',
  jr: 'junior',
  jnr: 'junior',
  ii: '2',
  iii: '3',
  iv: '4',
};

/**
 * A job's title as a key: without case, accents, punctuation and words about the applicant's gender. Everything else stays, in its
 * order: seniority, level, language, technology, place and requisition number tell jobs apart.
 *
 * @returns null when nothing of the title is a word
 */
export function titleKey(title: string): string | null {
  const plain = fold(title)
    .replaceAll(BRACKETED, (tag, letters: string) => (isGenderTag(letters, 2) ? ' ' : tag))
    .replaceAll(BARE, (tag, letters: string) => (isGenderTag(letters, 3) ? ' ' : tag))
    .replaceAll(IN_WORDS, ' ')
    .replaceAll(SUFFIX, '')
    .replaceAll(/['’`]/g, '');
  const words = wordsOf(plain).map((word) => SAME_WORD[word] ?? word);
  return words.length === 0 ? null : words.join(' ');
}

/** "m/f" and "h/f" say it in two letters; "m/w" outside of brackets is also a microwave, and "h/w" always hardware. */
function isGenderTag(letters: string, leastForGerman: 2 | 3): boolean {
  const parts = letters.split(/[^a-z]+/).filter(Boolean);
  const has = (letter: string) => parts.includes(letter);
  if (new Set(parts).size !== parts.length) return false;
  if (has('f') && (has('m') || has('h'))) return true;
  return has('m') && has('w') && parts.length >= leastForGerman;
}
