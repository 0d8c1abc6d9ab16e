import { typedTogether } from './letter-spacing';

/** C0 and C1 controls but tab and newline; NUL above all, which PDFs carry and no database takes. */
const CONTROLS = /[^\P{Cc}\t\n]/gu;
/** Ligatures, which nobody searches for. */
const LIGATURES = /[\ufb00-\ufb06]/gu;
const SPACES = /[^\S\n]+/gu;

/**
 * The text of a resume as it is kept: one kind of newline, no control characters, no ligatures or soft hyphens, at most one
 * empty line in a row. A tab parts columns and stays.
 */
export function tidy(text: string): string {
  const plain = text
    .replace(/\r\n?|[\u2028\u2029\f\v]/gu, '\n')
    .replace(CONTROLS, '')
    .replace(LIGATURES, (letters) => letters.normalize('NFKC'))
    .replace(/\u00ad/gu, '');
  return typedTogether(plain)
    .replace(SPACES, (space) => (space.includes('\t') ? '\t' : ' '))
    .replace(/[ \t]?\n[ \t]?/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}
