import { clausesOf } from '../posting/clauses.ts';
import { yearsIn } from '../posting/years.ts';

/** "6.5 years", "1.1+ Years", "4,5 Jahre"; whole numbers are read as in postings. */
const PARTS = /(?<![\d.,])(\d{1,2})[.,](\d)\s*\+?\s*(?:years?|yrs?|jahren?)(?!\p{L})/giu;
const MONTHS = /(?<![\d.,])(\d{1,3})\s*\+?\s*(?:months?|monaten?)(?!\p{L})/giu;
/** "expirience" and "Exprience", too. */
const EXPERIENCE = /\bexp\p{L}{0,3}r?\p{L}{0,2}ence\b|\bexp\b|erfahrung|praxis|berufs/iu;
/** Skills with the time that each was used, one a line: "ORACLE - Experience - 39 months". */
const BY_SKILL = /\bexp\p{L}*ence\s*[-:–]\s*(?:less than )?\d/iu;

/** No working life is longer. */
const MOST = 50;

/** Years of work that a resume claims in words or figures. */
export interface YearsSaid {
  years: number;
  /** Whether it is called experience, and not only time ("Eight years in surgery"). */
  asExperience: boolean;
}

/**
 * The most years that a resume says somebody has worked: in figures, in words, with parts of years, or in months.
 *
 * @returns null when it says nothing of the kind
 */
export function yearsSaid(text: string): YearsSaid | null {
  const inClauses = clausesOf(text).flatMap((clause) => {
    const whole = yearsIn(clause.replaceAll(PARTS, ' '), true).map(({ min }) => min);
    const parts = [...clause.matchAll(PARTS)].map((match) => Number(`${match[1]}.${match[2]}`));
    return [...whole, ...parts].map((years) => ({ years, asExperience: EXPERIENCE.test(clause) }));
  });
  const inMonths = text.split('\n').flatMap((line) => {
    if (!EXPERIENCE.test(line)) return [];
    const asExperience = !BY_SKILL.test(line);
    return [...line.matchAll(MONTHS)].map((match) => ({ years: Number(match[1]) / 12, asExperience }));
  });
  const said = [...inClauses, ...inMonths].filter(({ years }) => years <= MOST);
  if (said.length === 0) return null;
  const most = said.reduce((a, b) => (b.years > a.years ? b : a));
  return { ...most, years: Math.round(most.years * 2) / 2 };
}
