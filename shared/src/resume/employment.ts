import { type Period, periodsIn, withoutDates } from './dates.ts';
import { namesRole } from './roles.ts';
import { isLabelledEducation, namesSchool, tellsDegree } from './schooling.ts';
import { linesOf, type ResumeLine, withHeadingsApart } from './sections.ts';

/** Characters of a line that is read as a whole, and those around a date in a longer one. */
const LONG_LINE = 240;
const NEAR = 100;
/** "PHP Developer (9 months)": how long, where nothing says when. */
const LENGTH =
  /(?:\(|duration\s*:\s*)(?:(?<years>\d{1,2}(?:[.,]\d)?)\s?(?:years?|yrs?|jahre?)\.?)?[\s,]{0,3}(?:(?<months>\d{1,2})\s?(?:months?|mos?|monate?)\.?)?\s*(?:\)|$)/iu;

/** What the dates of a resume say about work. */
export interface Employment {
  /** Months in which there was work: two jobs at a time count once. */
  months: number;
  /** Whether years without months are among the dates, so that the sum is known to about a year only. */
  approximate: boolean;
  /** The sum of the lengths that stand with the jobs ("9 months"), where there are no dates. */
  monthsTold: number;
}

/**
 * Months of work by the dates of a resume: the union of its stretches of time, without those of education, hobbies and the like.
 * What is education is told by the section; without sections, by words for degrees and schools.
 *
 * @param now until when a job that goes on is counted
 */
export const monthsWorked = (text: string, now: Date): number => employmentIn(text, now).months;

/** {@link monthsWorked}, and how far it can be trusted. */
export function employmentIn(resume: string, now: Date): Employment {
  const text = withHeadingsApart(resume);
  const lines = linesOf(text);
  const periods = periodsIn(text, now).filter((period) => isWork(lines, period, now));
  const worked = new Set<number>();
  for (const { from, to } of periods) for (let month = from; month <= to; month += 1) worked.add(month);
  return {
    months: worked.size,
    approximate: periods.some(({ approximate }) => approximate),
    monthsTold: worked.size === 0 ? lengthsTold(lines) : 0,
  };
}

/** The sum of the lengths that stand with jobs, where there are no dates. */
function lengthsTold(lines: readonly ResumeLine[]): number {
  const told = lines
    .filter(({ section, text }) => section === 'work' && (namesRole(text) || /^\W*duration/iu.test(text)))
    .map(({ text }) => LENGTH.exec(text)?.groups)
    .map((groups) => Number(groups?.years?.replace(',', '.') ?? 0) * 12 + Number(groups?.months ?? 0));
  return Math.round(told.reduce((sum, months) => sum + months, 0));
}

/** Number of the line in which an offset lies, by halving; -1 before the first. */
function lineAt(lines: readonly ResumeLine[], offset: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function isWork(lines: readonly ResumeLine[], period: Period, now: Date): boolean {
  const index = lineAt(lines, period.start);
  const line = lines[index];
  if (!line) return false;
  const said = withoutDates(around(line, period), now);
  switch (line.section) {
    case 'work':
      // A degree among the jobs: the heading of the education section was not recognised.
      return !isLabelledEducation(said) && (!tellsDegree(said) || namesRole(said));
    case 'education':
    case 'courses':
    case 'private':
    case 'languages':
      return false;
    case 'skills':
      // Versions of products ("Windows 2012 - 2019"), but also jobs whose heading was not understood.
      return namesRole(said) || (!period.approximate && !tellsDegree(said));
    default:
      return isWorkBySaying(lines, index, said);
  }
}

/** The line, or of one that holds a whole page, what stands near. */
function around({ text, start }: ResumeLine, period: Period): string {
  if (text.length <= LONG_LINE) return text;
  return text.slice(Math.max(0, period.start - start - NEAR), period.end - start + NEAR);
}

/** If no section decides: by the words near the dates, or on the adjacent lines. */
function isWorkBySaying(lines: readonly ResumeLine[], index: number, said: string): boolean {
  if (namesRole(said)) return !isLabelledEducation(said);
  if (tellsDegree(said) || namesSchool(said)) return false;
  const around = [lines[index - 1], ...lines.slice(index + 1, index + 3)]
    .filter((line) => line !== undefined && !line.isHeading)
    .map((line) => line?.text ?? '');
  if (around.some(namesRole)) return true;
  return !around.some((text) => tellsDegree(text) || namesSchool(text));
}
