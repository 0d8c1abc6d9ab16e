const two = (value: number) => String(value).padStart(2, '0');

/** The day where the user is, `YYYY-MM-DD`. @param at ms since the epoch */
export function localDay(at: number): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** When that day ends, ms since the epoch; a day of 23 or 25 hours counts as one. */
export function midnightAfter(at: number): number {
  const date = new Date(at);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime();
}
