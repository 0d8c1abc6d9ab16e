/** C0 and C1 controls but tab and newline; NUL above all, which PDFs carry and no database takes. */
const CONTROLS = /[^\P{Cc}\t\n]/gu;
const SPACES = /[^\S\n]+/gu;

/** The text of a resume as it is kept: one kind of newline, no control characters, at most one empty line in a row. */
export function tidy(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\f\v]/gu, '\n')
    .replace(CONTROLS, '')
    .replace(SPACES, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}
