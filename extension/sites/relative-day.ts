import { oneLine } from './plain-text';
import { RELATIVE_WORDS, type Unit } from './relative-words';

interface Language {
  counted: { unit: Unit; pattern: RegExp }[];
  today: RegExp;
  yesterday: RegExp;
  /** The words around the date that say what it is the date of. */
  around: { pattern: RegExp; isRepost: boolean }[];
}

const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'iu');

const LANGUAGES: Language[] = RELATIVE_WORDS.map((words) => ({
  counted: (Object.entries(words.units) as [Unit, string][]).map(([unit, names]) => ({
    unit,
    pattern: whole(`${words.before}(\\d{1,3}|${words.one}) ?(?:${names})${words.after}`),
  })),
  today: whole(words.today),
  yesterday: whole(words.yesterday),
  // What was posted again says so with the word for posted in it.
  around: [
    { pattern: new RegExp(`^(?:${words.reposted}) ?:? |[, ]+(?:${words.reposted})$`, 'iu'), isRepost: true },
    { pattern: new RegExp(`^(?:${words.posted}) ?:? |[, ]+(?:${words.posted})$`, 'iu'), isRepost: false },
  ],
}));

const DAYS: Partial<Record<Unit, number>> = { minute: 0, hour: 0, day: 1, week: 7 };
const MONTHS: Partial<Record<Unit, number>> = { month: 1, year: 12 };

function asDay(date: Date): string | null {
  if (Number.isNaN(date.getTime())) return null;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function before(today: Date, count: number, unit: Unit): Date {
  const [year, month, day] = [today.getFullYear(), today.getMonth(), today.getDate()];
  const months = MONTHS[unit];
  // Noon: no change to or from summer time moves it to another day.
  if (months === undefined) {
    const days = unit === 'hour' ? Math.floor(count / 24) : count * (DAYS[unit] ?? 0);
    return new Date(year, month, day - days, 12);
  }
  // A month before the 31st of March is the end of February, not the 3rd of March.
  const last = new Date(year, month - count * months + 1, 0).getDate();
  return new Date(year, month - count * months, Math.min(day, last), 12);
}

function dayIn(text: string, language: Language, today: Date): string | null {
  if (language.today.test(text)) return asDay(today);
  if (language.yesterday.test(text)) return asDay(before(today, 1, 'day'));
  for (const { unit, pattern } of language.counted) {
    const match = pattern.exec(text);
    // What is no number is the language's word for one.
    if (match) return asDay(before(today, /^\d+$/.test(match[1] ?? '') ? Number(match[1]) : 1, unit));
  }
  return null;
}

/** When a job was posted, and whether for a second time. */
export interface Posted {
  /** `YYYY-MM-DD` */
  postedAt: string;
  /** True where the text says so; one that does not may stand beside something that does. */
  isReposted: true | null;
}

const DEVANAGARI_ZERO = '०'.charCodeAt(0);

/**
 * When a text such as "Reposted 3 weeks ago", "vor 2 Tagen" or "3 दिन पहले" says that a job was posted, in English,
 * German, French, Spanish, Swedish, Hindi, Italian, Portuguese, Dutch and Polish; as exact as its unit is.
 *
 * @param text nothing but this: within other words ("Viewed 2 days ago", "Starts in 1-3 months") it is another date
 * @param today the reader's day, from which the page counts
 * @returns null for what names no day, such as "30+ days ago"
 */
export function postedIn(text: string | null, today: Date): Posted | null {
  if (text === null || text.length > 100) return null;
  const line = oneLine(text)
    .normalize('NFC')
    .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - DEVANAGARI_ZERO));
  for (const language of LANGUAGES) {
    const around = language.around.find(({ pattern }) => pattern.test(line));
    const postedAt = dayIn(around ? line.replace(around.pattern, '').trim() : line, language, today);
    if (postedAt) return { postedAt, isReposted: around?.isRepost ? true : null };
  }
  return null;
}

/** The day of {@link postedIn}. */
export const relativeDay = (text: string | null, today: Date): string | null =>
  postedIn(text, today)?.postedAt ?? null;
