const E_MAIL = /[\p{L}\p{N}._%+'-]+\s?(?:@|\(at\)|\[at\])\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;
/** Digits with what people put between them. */
const DIGITS = /(?<![\p{L}\p{N}.,])(?:\+|\(\+?)?\d[\d \u00a0()./‐-]{5,}\d(?![\p{L}\p{N}])/gu;
/** 2016-2024, 2026-08-09 */
const YEARS_OR_DAY = /^(?:(?:19|20)\d\d\D{1,3}(?:19|20)\d\d|\d{4}-\d\d-\d\d)$/;

/** E-mail addresses and telephone numbers of whoever is named in a text are nobody's business. */
export function masked(text: string): string {
  return text
    .replaceAll(E_MAIL, '[e-mail address]')
    .replaceAll(DIGITS, (found) => (isTelephone(found) ? '[telephone number]' : found));
}

function isTelephone(found: string): boolean {
  const digits = found.replaceAll(/\D/g, '').length;
  return digits >= 7 && digits <= 15 && !YEARS_OR_DAY.test(found.trim());
}
