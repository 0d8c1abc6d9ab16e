/** What a quotation may change and still be one: case, spaces, punctuation, invisible characters. */
const folded = (text: string) =>
  ` ${text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}+#]+/gu, ' ')
    .trim()} `;

/** Where somebody who quotes leaves something out. */
const LEFT_OUT = /\s*(?:\[\s*(?:…|\.{3})\s*\]|…|\.{3})\s*/u;

/**
 * Whether a text is quoted from another, word for word and in whole words; parts may be left out where dots say so.
 *
 * @param source is folded once, so that many quotations can be looked up in it
 */
export function isQuoted(source: string): (quotation: string) => boolean {
  const text = folded(source);
  return (quotation) => {
    let from = 0;
    const parts = quotation.split(LEFT_OUT).map(folded);
    const said = parts.filter((part) => part.trim() !== '');
    for (const part of said) {
      const at = text.indexOf(part, from);
      if (at < 0) return false;
      // The space behind a part is the one before the next.
      from = at + part.length - 1;
    }
    return said.length > 0;
  };
}
