import { type DateToken, dateTokensIn, evenDashes, WORD, YEAR } from './date-tokens.ts';
import { monthOf } from './months.ts';

/** A stretch of time that a text names, in months counted from the year 0 (year × 12 + month, January is 0). */
export interface Period {
  from: number;
  /** The last month, included. */
  to: number;
  /** Whether a year alone stands for one of its ends, so that the length is known to about a year only. */
  approximate: boolean;
  /** Where it stands, in UTF-16 units. */
  start: number;
  end: number;
}

/** Between two dates that are a stretch of time; a line may end behind the dash. */
const JOINED =
  /^[\s.)]{0,3}(?:-{1,3}\s?(?:to|until|till|bis|up to)?|(?:to|until|untill|till|til|thru|through|up to|bis(?: zum| einschließlich)?|à|au|jusqu['’]à|hasta|al?|fino al?|to till|and|und)(?=[\s(]))\s{0,3}[(]?$/iu;
/** Between two dates that stand side by side: a table's cells, or a dash that a converter has lost. */
const BESIDE = /^(?:[ \t\u00a0]{1,6}|[ \t]*\|[ \t]*|[ \t]\/[ \t])$/u;
const SINCE =
  /(?<!\p{L})(?:since|seit(?: dem)?|ab|from|depuis|desde|dal?|started(?: in)?)\s{1,2}(?:the )?$/iu;
/** A dash behind which nothing more is said: "2019–", "2020 -", "2019– Lead developer". */
const OPEN_END = /^(?:[ \t]?-{1,2}[ \t]*(?=$|[\n,;:|)\]]|\.{2,3}(?!\d)|…)|-{1,2}[ \t](?=\p{L}))/u;
const BEFORE_MONTH_NAME = new RegExp(`(?<![\\p{L}\\d])(${WORD})\\.?\\s?(?:-{1,2}|to|bis|until)\\s?$`, 'iu');
const BEFORE_FIGURE = /(?<![\d./-])(0?[1-9]|1[0-2])\.?\s?-\s?$/u;
const BEFORE_QUARTER = /(?<![\p{L}\d])Q([1-4])\s?-\s?$/iu;
const BEHIND_MONTH_NAME = new RegExp(
  `^\\s?(?:-{1,2}|to|bis|until)\\s?(${WORD})\\.?(?![\\p{L}]|\\s?['’,]?\\s?\\d)`,
  'iu',
);
const BEHIND_SHORT_YEAR = /^\s?-{1,2}\s?['’]?(\d\d)(?![\d.,/:%]|\s?-\s?\d|\s?\p{L}{1,3}\.?\s?\d{4})/u;
/** "(2 yrs 3 mos)" behind a stretch of time, as LinkedIn writes. */
const LENGTH =
  /^[\s·•|,(]{1,4}(?:(\d{1,2})\s?(?:years?|yrs?|jahre?)\.?)?[\s,]{0,2}(?:(\d{1,2})\s?(?:months?|mos?|monate?)\.?)?\)?/iu;
/** "Summer 2013, 2014": the season of the next year, too. */
const FURTHER_YEARS = new RegExp(`^(?:\\s?(?:,|&|and|und)\\s?(?:${YEAR})(?!\\d))+`, 'u');

/** Longer than a working life: two years that merely happen to be next to each other. */
const LONGEST = 50 * 12;

/**
 * Reads the stretches of time in a text, in the forms that resumes have: ISO ("2020-01"), figures ("01/22 - 05/24"), names of
 * months in five languages, days first, quarters and seasons, any dash or arrow, open ends ("2019 –", "since 2019", "till date").
 * An own reader, since libraries for dates (chrono-node) look for points in time and know neither ends that are left open nor
 * months without a day.
 *
 * @param now until when an open end lasts; what lies behind it is cut off
 * @returns in the order of the text; one that makes no sense (from 2016 to 2216) is left out
 */
export function periodsIn(text: string, now: Date): Period[] {
  const even = evenDashes(text);
  const today = now.getFullYear() * 12 + now.getMonth();
  const tokens = dateTokensIn(even, now);
  const periods: Period[] = [];
  for (let index = 0; index < tokens.length; ) {
    const { period, next } = periodAt(even, tokens, index, today);
    if (period && period.from <= today && period.to >= period.from && period.to - period.from <= LONGEST)
      periods.push({ ...period, to: Math.min(period.to, today) });
    index = next;
  }
  return periods;
}

/** Whatever is a date or a stretch of time, blanked out with spaces of the same length; for reading what stands beside it. */
export function withoutDates(text: string, now: Date): string {
  const even = evenDashes(text);
  const periods = periodsIn(text, now);
  const spans = [
    ...periods,
    ...dateTokensIn(even, now).filter(({ kind, start }) => kind === 'point' || isOpenEnd(even, start)),
  ];
  const parts: string[] = [];
  let done = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const length = LENGTH.exec(even.slice(end, end + 60))?.[0] ?? '';
    const last = end + (/\d/u.test(length) ? length.length : 0);
    if (last <= done) continue;
    const from = Math.max(start, done);
    parts.push(text.slice(done, from), ' '.repeat(last - from));
    done = last;
  }
  return parts.join('') + text.slice(done);
}

const isOpenEnd = (even: string, start: number) =>
  /(?:-|to|till|until|bis)\s?$/iu.test(even.slice(Math.max(0, start - 8), start));

function periodAt(
  even: string,
  tokens: readonly DateToken[],
  index: number,
  today: number,
): { period: Period | null; next: number } {
  const first = tokens[index] as DateToken;
  if (first.kind === 'open') return { period: null, next: index + 1 };
  const second = tokens[index + 1];
  if (second && isPair(even, first, second, tokens[index + 2])) {
    const third = tokens[index + 2];
    const chained =
      third && !even.slice(second.end, third.start).includes('\n') && isPair(even, second, third);
    const period = pair(even, first, second, today);
    if (!chained) return { period, next: index + 2 };
    // "2015 - 2025 - 2026": one of the three is wrong, and it is unclear which. The shorter reading claims less.
    const other = pair(even, second, third, today);
    return {
      period: period && other && other.to - other.from < period.to - period.from ? other : period,
      next: index + 3,
    };
  }
  return { period: first.weak ? null : alone(even, first, today), next: index + 1 };
}

function isPair(even: string, first: DateToken, second: DateToken, third?: DateToken): boolean {
  if (first.kind === 'open') return false;
  const gap = even.slice(first.end, second.start);
  if (gap.split('\n').length > 2) return false;
  if (
    first.weak !== second.weak &&
    second.kind === 'point' &&
    (first.precision === 'year' || second.precision === 'year')
  )
    return false;
  if (JOINED.test(gap)) {
    // "2020 -" at the end of a line, and the next stretch of time on the line below.
    const below = gap.includes('\n') && third && isPair(even, second, third);
    if (
      /and|und/iu.test(gap) &&
      !/between|zwischen/iu.test(even.slice(Math.max(0, first.start - 12), first.start))
    )
      return false;
    return !below;
  }
  // "2021  now" has only lost its dash; one space says less.
  if (BESIDE.test(gap))
    return (
      !first.weak &&
      !(
        gap === ' ' &&
        second.kind === 'open' &&
        /^(?:date|now)$/iu.test(even.slice(second.start, second.end))
      )
    );
  return isColumn(even, first, second) && !(third && isPair(even, second, third));
}

/** A column of dates at the beginnings of lines, where from and until stand below each other. */
function isColumn(even: string, first: DateToken, second: DateToken): boolean {
  if (first.precision !== 'month' || second.precision !== 'month' || first.weak || second.weak) return false;
  const lineStart = (at: number) => /(?:^|\n)[ \t]*$/u.test(even.slice(Math.max(0, at - 12), at));
  return (
    second.kind === 'point' &&
    second.from >= first.to &&
    /^[^\n]*\n[ \t]*$/u.test(even.slice(first.end, second.start)) &&
    lineStart(first.start)
  );
}

function pair(even: string, first: DateToken, second: DateToken, today: number): Period | null {
  const years = { first: first.precision === 'year', second: second.precision === 'year' };
  const approximate = years.first || years.second;
  const place = { start: first.start, end: second.end };
  if (second.kind === 'open') return { ...place, from: begin(first, today), to: today, approximate };
  let [early, late] = [first, second];
  if (late.to < early.from) {
    // Written the wrong way round; with other precisions it is more likely a slip of a digit.
    if (early.precision !== late.precision) return null;
    [early, late] = [late, early];
  }
  const sameYear = years.first && years.second && early.from === late.from;
  // "2019 - 2021" is some two years: from the middle of the one to the middle of the other.
  const from = sameYear ? early.from + 3 : begin(early, today);
  const to = sameYear
    ? late.to - 3
    : late.precision === 'year'
      ? Math.min(late.to - 6, late.from < today ? today : late.to)
      : late.to;
  return { ...place, ...asTold(even, second.end, from, Math.max(from, to)), approximate };
}

/** A year alone begins in its middle, on the average; the present one cannot. */
const begin = ({ from, precision }: DateToken, today: number): number =>
  precision === 'year' && from + 11 < today ? from + 6 : from;

/** The length that is told with a stretch of time counts where the dates are out by more than a year: a slip of a digit. */
function asTold(even: string, end: number, from: number, to: number): { from: number; to: number } {
  const [, years, months] = LENGTH.exec(even.slice(end, end + 40)) ?? [];
  if (years === undefined && months === undefined) return { from, to };
  const told = Number(years ?? 0) * 12 + Number(months ?? 0);
  return told > 0 && to - from + 1 - told > 12 ? { from: to - told + 1, to } : { from, to };
}

/** A date that is joined to no other: months of one year, "2019–21", since when, an open end, or a season. */
function alone(even: string, token: DateToken, today: number): Period | null {
  return (
    shortened(even, token) ??
    openEnded(even, token, today) ??
    (token.precision === 'part' ? season(even, token) : null)
  );
}

/** What of the other end is left out, since it is the same: "March–June 2021", "Jan 2020 – Dec", "2019–21". */
function shortened(even: string, token: DateToken): Period | null {
  const { from, to, start, end, precision, lastYear } = token;
  const before = even.slice(Math.max(0, start - 16), start);
  const behind = even.slice(end, end + 24);
  const year = from - (from % 12);
  const years = (last: number, length: number): Period | null =>
    last * 12 > year
      ? { from: year + 6, to: last * 12 + 5, approximate: true, start, end: end + length }
      : null;
  if (lastYear !== undefined) return years(lastYear, 0);
  if (precision === 'year') {
    const last = BEHIND_SHORT_YEAR.exec(behind);
    return last ? years(Math.floor(year / 1200) * 100 + Number(last[1]), last[0].length) : null;
  }
  const [named, figure, quarter] = [BEFORE_MONTH_NAME, BEFORE_FIGURE, BEFORE_QUARTER].map((pattern) =>
    pattern.exec(before),
  );
  const first =
    (named ? monthOf(named[1] ?? '') : undefined) ??
    (figure ? Number(figure[1]) - 1 : quarter ? (Number(quarter[1]) - 1) * 3 : undefined);
  const length = (named ?? figure ?? quarter)?.[0].length ?? 0;
  if (first !== undefined && year + first <= from)
    return { from: year + first, to, approximate: false, start: start - length, end };
  const later = BEHIND_MONTH_NAME.exec(behind);
  const last = later ? monthOf(later[1] ?? '') : undefined;
  return later && last !== undefined && year + last >= from
    ? { from, to: year + last, approximate: false, start, end: end + later[0].length }
    : null;
}

function openEnded(even: string, token: DateToken, today: number): Period | null {
  const { start, end, precision } = token;
  const since = SINCE.exec(even.slice(Math.max(0, start - 16), start))?.[0];
  const dash = OPEN_END.exec(even.slice(end, end + 24))?.[0];
  if (since === undefined && dash === undefined) return null;
  return {
    from: begin(token, today),
    to: today,
    approximate: precision === 'year',
    start: start - (since?.length ?? 0),
    end: end + (dash?.trimEnd().length ?? 0),
  };
}

/** Seasons of several years are together shorter than what lies between them: one after the other, from the first. */
function season(even: string, { from, to, start, end }: DateToken): Period {
  const further = FURTHER_YEARS.exec(even.slice(end, end + 60))?.[0] ?? '';
  const count = further.match(/\d{4}/gu)?.length ?? 0;
  return { from, to: to + count * (to - from + 1), approximate: count > 0, start, end: end + further.length };
}
