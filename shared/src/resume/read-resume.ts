import { clausesOf } from '../posting/clauses.ts';
import { type LanguageLevel, languagesIn } from '../posting/languages.ts';
import { type Seniority, seniorityOf, seniorityOfYears } from '../posting/seniority.ts';
import { yearsIn } from '../posting/years.ts';
import { findSkills, type Mention } from '../skills/find-skills.ts';
import { nameKey, type Vocabulary } from '../skills/vocabulary.ts';
import { monthsWorked } from './employment.ts';
import { titlesIn } from './titles.ts';

/** A skill that a resume shows, and how often. */
export interface HeldSkill extends Pick<Mention, 'name' | 'term'> {
  times: number;
}

/** What a resume says, as far as rules can read it; for the scorer, and to be shown for correction. */
export interface ReadResume {
  text: string;
  /** The most often named first. */
  skills: HeldSkill[];
  /** Titles of jobs, the latest first as resumes have them. */
  titles: string[];
  /** Years of work: from the dates of the jobs, else as the text says; null when neither tells. */
  years: number | null;
  seniority: Seniority;
  languages: { language: string; level: LanguageLevel }[];
}

/**
 * Reads a resume's text, German or English.
 *
 * @param now until when "today" and "heute" last
 */
export function readResume(vocabulary: Vocabulary, text: string, now: Date): ReadResume {
  const bySkill = new Map<string, HeldSkill>();
  for (const { term, name } of findSkills(vocabulary, text)) {
    const key = `${term.id} ${nameKey(name)}`;
    const known = bySkill.get(key);
    bySkill.set(key, { term, name, times: (known?.times ?? 0) + 1 });
  }
  const titles = titlesIn(text);
  const months = monthsWorked(text, now);
  const years = months > 0 ? Math.round(months / 6) / 2 : yearsSaid(text);
  return {
    text,
    skills: [...bySkill.values()].sort((a, b) => b.times - a.times || (a.name < b.name ? -1 : 1)),
    titles,
    years,
    seniority: seniorityShown(titles, years),
    languages: languagesSpoken(text),
  };
}

/**
 * The latest title, where it tells a step; else the one before it, unless the years tell more: who was a trainee once is none
 * any more.
 */
function seniorityShown([latest, before]: readonly string[], years: number | null): Seniority {
  const told = latest === undefined ? undefined : seniorityOf(latest);
  if (told !== undefined) return told;
  const earlier = before === undefined ? undefined : seniorityOf(before);
  if (years === null) return earlier ?? seniorityOfYears(2);
  return Math.max(earlier ?? 0, seniorityOfYears(years)) as Seniority;
}

/** The most that it says in figures or words; in one's own resume "eight years in surgery" need not be called experience. */
const yearsSaid = (text: string): number | null => {
  const said = clausesOf(text).flatMap((clause) => yearsIn(clause, true).map(({ min }) => min));
  return said.length > 0 ? Math.max(...said) : null;
};

/** Under a heading of their own, names are enough; elsewhere the text has to speak of a language. */
function languagesSpoken(text: string): ReadResume['languages'] {
  const byName = new Map<string, LanguageLevel>();
  let under = false;
  for (const line of text.split('\n')) {
    const heading = line.trim().replace(/[:\s]+$/, '');
    if (/^(?:languages?|language skills|sprachen|sprachkenntnisse|fremdsprachen)$/iu.test(heading))
      under = true;
    else if (/^\p{L}[\p{L} &/]{2,30}$/u.test(heading) && languagesIn(heading, true).length === 0)
      under = false;
    const labelled = /^\s*[•*–-]?\s*(?:languages?|sprachen|sprachkenntnisse)\s*:/iu.test(line);
    for (const { language, level } of languagesIn(line, under || labelled))
      byName.set(language, Math.max(level, byName.get(language) ?? 0) as LanguageLevel);
  }
  return [...byName].map(([language, level]) => ({ language, level }));
}
