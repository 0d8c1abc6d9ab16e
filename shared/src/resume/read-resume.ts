import { type Seniority, seniorityOf, seniorityOfYears } from '../posting/seniority.ts';
import { findSkills, type Mention } from '../skills/find-skills.ts';
import { nameKey, type Vocabulary } from '../skills/vocabulary.ts';
import { folded } from '../text/fold.ts';
import { type EmployerName, employersIn } from './employers.ts';
import { employmentIn } from './employment.ts';
import { languagesSpoken, type Spoken } from './spoken.ts';
import { titlesIn } from './titles.ts';
import { yearsSaid } from './years-said.ts';

/** A skill that a resume shows, and how often. */
export interface HeldSkill extends Pick<Mention, 'name' | 'term'> {
  times: number;
}

/** What a resume says, as far as rules can read it; for the scorer, and to be shown for correction. */
export interface ReadResume {
  /** In plain letters: compatibility forms ("𝗣𝘆𝘁𝗵𝗼𝗻") are folded. */
  text: string;
  /** The most often named first. */
  skills: HeldSkill[];
  /** Titles of jobs, the latest first as resumes have them. */
  titles: string[];
  /** Years of work, from the dates of the jobs or else as stated in the text; null if neither is known. */
  years: number | null;
  seniority: Seniority;
  languages: Spoken[];
}

/**
 * Reads a resume's text, German or English.
 *
 * @param now until when "today" and "heute" last
 */
export function readResume(vocabulary: Vocabulary, original: string, now: Date): ReadResume {
  const text = folded(original);
  const bySkill = new Map<string, HeldSkill>();
  const employers = employersIn(text, now);
  for (const { term, name, start, end } of findSkills(vocabulary, text)) {
    // "Kestrel Freight" is an employer; "Docker" between commas is more likely a skill than all of a name.
    if (employers.some((it) => it.start <= start && end <= it.end && !coversAll(text, it, start, end)))
      continue;
    const key = `${term.id} ${nameKey(name)}`;
    const known = bySkill.get(key);
    bySkill.set(key, { term, name, times: (known?.times ?? 0) + 1 });
  }
  const titles = titlesIn(text, now);
  const years = yearsWorked(text, now);
  return {
    text,
    skills: [...bySkill.values()].sort((a, b) => b.times - a.times || (a.name < b.name ? -1 : 1)),
    titles,
    years,
    seniority: seniorityShown(titles, years),
    languages: languagesSpoken(text),
  };
}

const coversAll = (text: string, { start, end }: EmployerName, from: number, to: number): boolean =>
  text.slice(start, end).trim() === text.slice(from, to).trim();

/**
 * Years by the dates of the jobs, or as the text says: where the dates are years without months and the text is less than a year
 * away, or where it claims more experience than the jobs that are listed.
 */
function yearsWorked(text: string, now: Date): number | null {
  const { months, approximate, monthsTold } = employmentIn(text, now);
  const said = yearsSaid(text);
  const toHalves = (sum: number) => Math.round(sum / 6) / 2;
  if (months === 0) return Math.max(said?.years ?? 0, toHalves(monthsTold)) || null;
  const dated = toHalves(months);
  if (said && approximate && Math.abs(dated - said.years) <= 1) return said.years;
  return said?.asExperience && said.years > dated + 1 ? said.years : dated;
}

/**
 * The latest title, where it tells a step; else the one before it, unless the years tell more: who was a trainee once is none
 * any more.
 */
function seniorityShown([latest, before]: readonly string[], years: number | null): Seniority {
  const told = latest === undefined ? undefined : seniorityOf(latest);
  // Somebody who changes career and studies again has worked before.
  if (told === 0 && years !== null && years >= 3) return seniorityOfYears(0);
  if (told !== undefined) return told;
  const earlier = before === undefined ? undefined : seniorityOf(before);
  if (years === null) return Math.max(earlier ?? 0, seniorityOfYears(2)) as Seniority;
  return Math.max(earlier ?? 0, seniorityOfYears(years)) as Seniority;
}
