/** A salary as the page words it; "Not disclosed" is none. */
export function disclosed(salary: string | null): string | null {
  return salary && !/^not disclosed$/i.test(salary) ? salary : null;
}
