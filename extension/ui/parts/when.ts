const DAY = 24 * 60 * 60 * 1000;

/** `at 14:05`, or with the day when it is not today. @param at ms since the epoch */
export function clockTime(at: number, now: Date, locale?: string): string {
  const then = new Date(at);
  const time = then.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
  return then.toDateString() === now.toDateString() ? `at ${time}` : `on ${dayName(then, locale)} at ${time}`;
}

/** `today`, `yesterday`, `5 days ago`, or the date. @param at ms since the epoch */
export function daysAgo(at: number, now: Date, locale?: string): string {
  const start = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
  const days = Math.round((start(now) - start(new Date(at))) / DAY);
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  return days < 30 ? `${days} days ago` : `on ${dayName(new Date(at), locale)}`;
}

const dayName = (date: Date, locale?: string) =>
  date.toLocaleDateString(locale, { day: 'numeric', month: 'short', year: 'numeric' });
