/**
 * Takes out what nobody sees: soft hyphens, zero-width characters, marks that turn the direction of text, control
 * characters (PostgreSQL cannot store NUL), halves of surrogate pairs. Every kind of space becomes the common one, every
 * kind of line end a line feed.
 */
export function visible(text: string): string {
  return (
    text
      .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
      .replaceAll(/[\p{Cf}\p{Cs}]/gu, '')
      .replaceAll(/[^\S\n]/g, ' ')
      // The bullet of the font Symbol, as word processors paste it.
      .replaceAll('\uf0b7', '•')
      .replaceAll(/(?!\n)[\p{Cc}\p{Co}]/gu, '')
  );
}

/** Visible text in one line. */
export const oneLine = (text: string) => visible(text).replaceAll(/\s+/g, ' ').trim();

/** Visible text as lines without blanks at their ends and never two empty ones in a row. */
export const tidyLines = (text: string) =>
  visible(text)
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
