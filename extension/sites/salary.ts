const MONEY =
  /[$€£₹¥₩]|\b(USD|EUR|GBP|CHF|INR|SEK|NOK|DKK|PLN|CAD|AUD|SGD|AED|kr|zł|Lacs?|Lakhs?|Crores?|Cr)\b/i;

/** Whether a text speaks of an amount of money: "401(k) benefit" does not, "$175K/yr" does. */
export function isSalary(text: string): boolean {
  return /\d/.test(text) && MONEY.test(text);
}

/** The part of a "salary · benefit · ..." line that is a salary, as the page words it, else null. */
export function salaryIn(line: string): string | null {
  // "Â·" is a middle dot that was read with the wrong charset, as in pages that were saved and served again.
  const parts = line.split(/\s*Â?·\s*/u);
  return parts.map((part) => part.trim()).find(isSalary) ?? null;
}
