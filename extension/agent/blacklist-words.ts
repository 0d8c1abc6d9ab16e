/** Soft hyphens, bidi controls, variation selectors and the like: not seen, so not compared. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}--[\u200c\u200d]]/gv;
/** Hindi spells with and without these joiners; between emoji they make another picture and stay. */
const LETTER_JOINERS = /(?<=[\p{L}\p{M}])(?:\u200c|\u200d)/gu;
/** NFKC would make letters of them: "Acme™" is not "AcmeTM". */
const MARKS = /[™℠]/gu;
const APOSTROPHES = /[‘’‛ʼ´`′]/gu;
const DOUBLE_QUOTES = /[“”„‟″]/gu;
const DASHES = /[‐‑‒–—―−]/gu;

/**
 * The text as it is compared: compatibility forms unified (NFKC), whitespace folded, quotes and dashes of one kind,
 * nothing invisible. Case is kept.
 */
export function plain(text: string): string {
  return text
    .replace(MARKS, ' ')
    .replace(APOSTROPHES, "'")
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(LETTER_JOINERS, '')
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** {@link plain}, without case: through upper case, so that "ß" meets "SS"; the Turkish dotted "İ" meets "i". */
export function fold(text: string): string {
  return plain(text).toUpperCase().toLowerCase().replaceAll('i\u0307', 'i').normalize('NFKC');
}

/** Whether there is anything in it to look for. */
export function hasSubstance(phrase: string): boolean {
  return /[\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}]/u.test(phrase);
}

const WORD = /[\p{L}\p{M}\p{N}]/u;
/** Scripts that put no space between words: there a word may stand anywhere. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const EMOJI = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/u;

/**
 * A pattern that finds the phrase where it stands as whole words. `#` and a closing `+` belong to the word before
 * them, so that "C" is found neither in "C++" nor in "C#"; in "Java+Spring" the `+` only joins two words.
 *
 * @param phrase folded, not empty; to be tested on folded text
 */
export function wholeWords(phrase: string): RegExp {
  const characters = [...phrase];
  const escaped = phrase.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
  return new RegExp(`${before(characters[0] ?? '')}${escaped}${after(characters.at(-1) ?? '')}`, 'u');
}

function before(first: string): string {
  if (UNSPACED.test(first)) return '';
  // ".NET" stands alone; "ASP.NET" and "booking.net" are words of their own.
  if (WORD.test(first) || first === '.') return '(?<![\\p{L}\\p{M}\\p{N}])';
  return EMOJI.test(first) ? '(?<!\\u200d)' : '';
}

function after(last: string): string {
  if (UNSPACED.test(last)) return '';
  if (WORD.test(last)) return '(?![\\p{L}\\p{M}\\p{N}#]|\\+(?!\\p{L}))';
  if (last === '+' || last === '#') return '(?![+#])';
  return EMOJI.test(last) ? '(?![\\u200d\\p{Emoji_Modifier}])' : '';
}
