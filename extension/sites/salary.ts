import { salaryRange } from './salary-range';

/** What comes on top of a pay: "$175K/yr + bonus", "$20/hr (negotiable)". */
const ON_TOP = /\s*(?:\+|,|\(|\bplus\b|\bincl)/i;

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
