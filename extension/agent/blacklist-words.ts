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

/** Where words are joined: with a space, a hyphen, a dot ("Node.js"), or nothing. */
const JOINTS = /[\s.-]+/gu;

/** A folded text without its joints: "full-stack", "Full Stack" and "Fullstack" are the same. */
export const squeezed = (folded: string): string => folded.replace(JOINTS, '');

/**
 * A pattern that finds the phrase where it stands as whole words. `#` and a closing `+` belong to the word before
 * them, so that "C" is found neither in "C++" nor in "C#"; in "Java+Spring" the `+` only joins two words. Words that are
 * written apart, with a hyphen and as one are the same, in the phrase and in the text.
 *
 * @param phrase folded, not empty; to be tested on folded text
 */
export function wholeWords(phrase: string): RegExp {
  const characters = [...phrase];
  const parts = phrase.match(/ ?- ?|[ ]|[^ -]/gu) ?? [];
  const pattern = parts.map((part, index) => piece(part, parts[index - 1], parts[index + 1])).join('');
  return new RegExp(`${before(characters[0] ?? '')}${pattern}${after(characters.at(-1) ?? '')}`, 'u');
}

/** One character of a phrase, with what may stand before it in a text. */
function piece(part: string, last: string | undefined, next: string | undefined): string {
  const escaped = part.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
  const isBetween = LETTER.test(last ?? '') && LETTER.test(next ?? '');
  if (/^(?: | ?- ?)$/u.test(part)) return isBetween && !bothDigits(last, next) ? '(?: ?[-.] ?| )?' : escaped;
  if (part === '.') return isBetween && !bothDigits(last, next) ? '[. ]?' : escaped;
  return LETTER.test(last ?? '') && LETTER.test(part) && !bothDigits(last, part)
    ? `[ .-]?${escaped}`
    : escaped;
}

const LETTER = /^[\p{L}\p{M}\p{N}]$/u;
const bothDigits = (a = '', b = '') => /^\p{N}$/u.test(a) && /^\p{N}$/u.test(b);

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
