/** Spaces that stand between groups of digits: plain, no-break, thin and narrow no-break. */
const SPACES = ' \u00a0\u2009\u202f';

/** A number as the six languages write it, the sign and everything around it aside. */
export const NUMBER = new RegExp(
  [
    `\\d{1,3}(?:[${SPACES}]\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)`, // 35 000,50
    "\\d{1,3}(?:['’]\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)", // 85'000.50
    '\\d+(?:[.,]\\d+)*', // the rest is judged by its groups
  ].join('|'),
  'u',
);

/** Indian digits are written by some postings; their values follow each other from U+0966. */
export const inAsciiDigits = (text: string): string =>
  text.replace(/[०-९]/g, (digit) => String((digit.codePointAt(0) ?? 0) - 0x0966));

/** One kind of mark: "12,000", "12.000.000", "12,00,000" and decimals. */
function fromOneMark(parts: string[], scaled: boolean): number | null {
  const last = parts.at(-1) ?? '';
  const isGrouped = parts.slice(1, -1).every((part) => part.length === 2 || part.length === 3);
  if (parts.length === 2 && last.length <= 2) return Number(parts.join('.'));
  if (last.length !== 3 || !isGrouped || (parts[0] ?? '').length > 3 || /^0/.test(parts[0] ?? ''))
    return null;
  // "1.125 Cr" has decimals and "45.000 €" has thousands: three digits before a word for a scale may be either.
  return scaled ? null : Number(parts.join(''));
}

/**
 * The value of a number in any of the forms 1,234.56 · 1.234,56 · 1 234,56 · 1'234.56 · 12,00,000.
 *
 * @param scaled whether a word for a scale (K, lakh) follows
 * @returns null when it is in none of these forms, or could be read as two different numbers
 */
export function numberIn(written: string, scaled: boolean): number | null {
  const digits = written.replace(new RegExp(`[${SPACES}'’]`, 'g'), '');
  if (digits !== written) {
    const value = Number(digits.replace(',', '.'));
    return scaled || Number.isNaN(value) ? null : value;
  }
  const marks = [...new Set(written.replace(/\d/g, ''))];
  if (marks.length === 0) return written.length > 1 && written.startsWith('0') ? null : Number(written);
  const [first = '', second] = marks;
  if (second === undefined) return fromOneMark(written.split(first), scaled);
  // Two kinds: the later one is the decimal mark, and stands once.
  const [whole = '', decimals = '', ...more] = written.split(second);
  if (more.length > 0 || decimals.length > 2 || decimals.includes(first)) return null;
  const thousands = fromOneMark(whole.split(first), false);
  return thousands === null || !Number.isInteger(thousands) || !/\d{3}$/.test(whole)
    ? null
    : Number(`${thousands}.${decimals}`);
}
