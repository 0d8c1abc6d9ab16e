import { salaryRange } from './salary-range';
import type { SalaryRange } from './site';

/** What comes on top of a pay: "$175K/yr + bonus", "$20/hr (negotiable)". */
const ON_TOP = /\s*(?:\+|,|\(|\bplus\b|\bincl)/i;

/** A note behind a pay, which says what is part of it or comes on top: "+ Bonus", "(Including Variable: 5.00%)". */
const NOTE = /(?:\s\+\s|\s?\(|,?\s(?:plus|incl(?:uding|\.)?)\s)(.*)$/iu;
/** A share is no amount. */
const SHARE = /\d+(?:[.,]\d+)?\s?%/g;

/**
 * The figures of a pay, a note behind it aside; a note with an amount of its own leaves it open which of them counts.
 *
 * @param quotedIn the currency of the field in which the text stands, where the site has one for amounts without a sign
 */
export function salaryFigures(text: string, quotedIn: string | null = null): SalaryRange | null {
  const whole = salaryRange(text, quotedIn);
  const note = NOTE.exec(text);
  if (whole || !note || /[\p{Nd}\p{Sc}]/u.test((note[1] ?? '').replaceAll(SHARE, ''))) return whole;
  const pay = salaryRange(text.slice(0, note.index), quotedIn);
  return pay?.period ? pay : null;
}

/**
 * Whether a text is a pay: "$175K/yr" is; "401(k) benefit", "$10M raised" and "10 lakh users" are not. With something on
 * top it is one when what comes before names a period.
 */
export function isSalary(text: string): boolean {
  return salaryRange(text) !== null || salaryRange(text.split(ON_TOP)[0] ?? '')?.period != null;
}

/** The part of a "salary · benefit · ..." line that is a salary, as the page words it, else null. */
export function salaryIn(line: string): string | null {
  // "Â·" is a middle dot that was read with the wrong charset, as in pages that were saved and served again.
  const parts = line.split(/\s*Â?·\s*/u);
  return parts.map((part) => part.trim()).find(isSalary) ?? null;
}
