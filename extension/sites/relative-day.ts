const DAYS: Record<string, number> = { minute: 0, hour: 0, day: 1, week: 7 };
const NOW = /^(just now|few (minutes|hours) ago|today)$/i;
const AGO = /^(?:posted |reposted )?(\d+|an?) (minute|hour|day|week)s? ago$/i;

function asDay(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/**
 * The day that a text such as "Few hours ago" or "3 weeks ago" means, `YYYY-MM-DD`.
 *
 * @param today the reader's day, from which the page counts
 * @returns null for what names no day: "30+ days ago", "2 months ago", other languages
 */
export function relativeDay(text: string | null, today: Date): string | null {
  if (text === null) return null;
  if (NOW.test(text)) return asDay(today);
  if (/^yesterday$/i.test(text)) return relativeDay('1 day ago', today);
  const match = AGO.exec(text);
  if (!match) return null;
  const count = Number(match[1]) || 1;
  const days = count * (DAYS[match[2]?.toLowerCase() ?? ''] ?? 0);
  // Noon: no change to or from summer time moves it to another day.
  const day = new Date(today.getFullYear(), today.getMonth(), today.getDate() - days, 12);
  return Number.isNaN(day.getTime()) ? null : asDay(day);
}
