/** The day of a `datetime` attribute as `YYYY-MM-DD`, null when it is no day. The text beside it is localised. */
export function dayOf(time: Element | null): string | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(time?.getAttribute('datetime') ?? '')?.[0];
  return day && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day) ? day : null;
}
