/**
 * Characters that no page shows but that change what a reader or a model sees, or that storage refuses: control
 * characters, direction overrides (they can make a text read backwards), zero-width spaces and soft hyphens. Joiners
 * (U+200C, U+200D) stay: Indic scripts and emoji need them.
 */
const INVISIBLE = new RegExp(
  `[${[
    '\\u0000-\\u0008\\u000E-\\u001F\\u007F', // control characters; tab, line feed and the like are white space
    '\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069', // direction marks and overrides
    '\\u00AD\\u200B\\u2060\\uFEFF', // of no width
  ].join('')}]`,
  'g',
);

/** The text without invisible characters and without halves of surrogate pairs; white space as it is. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, '').toWellFormed();
}

/** What a text of printable ASCII with single spaces does not have; most fields of most cards are such texts. */
const UNCLEAN = /[^ -~]| {2}/;

/** One line: without invisible characters, white space folded to single spaces, trimmed. */
export function oneLine(text: string): string {
  const trimmed = text.trim();
  return UNCLEAN.test(trimmed) ? visible(text).replace(/\s+/g, ' ').trim() : trimmed;
}

/** At most `max` UTF-16 units of the text, never half a character. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}
