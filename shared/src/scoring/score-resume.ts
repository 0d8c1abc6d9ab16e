import type { ReadPosting } from '../posting/read-posting.ts';
import { textLanguage } from '../posting/text-language.ts';
import type { ReadResume } from '../resume/read-resume.ts';
import type { Vocabulary } from '../skills/vocabulary.ts';
import { bm25 } from './bm25.ts';
import { demandsMet, type Met, skillFit } from './skill-fit.ts';
import { titleFit } from './title-fit.ts';
import { tellingWords } from './words.ts';

/** What a score is made of, each part 0 to 1; null where the texts do not tell. */
export interface Parts {
  skills: number | null;
  title: number | null;
  text: number;
  /** Years had of those asked for. */
  years: number | null;
  /** Steps of a career from what one is to what is sought; below 0 one is above it. */
  steps: number;
  /** Languages that must be spoken and are not shown, or too little. */
  languagesMissing: string[];
}

/** A score with all that it rests on. */
export interface Scored {
  /** 0 to 100. */
  score: number;
  met: Met[];
  parts: Parts;
}

/** Shares of the whole. Set by judgement, not fitted: there are no resume-posting pairs with independent labels to fit them to. */
const SHARES = { skills: 0.5, title: 0.3, text: 0.2 };
/** Under this a posting says too little of skills for their share to count in full (sum of weights). */
const ENOUGH = 2;
/** BM25 between two texts never comes near 1: a good match of resume and posting reaches about this. */
const GOOD_TEXT = 0.45;

/**
 * How well a resume fits a posting, by rules: deterministic, some milliseconds.
 *
 * @param resume, posting as read by `readResume` and `readPosting`
 */
export function scoreResume(vocabulary: Vocabulary, resume: ReadResume, posting: ReadPosting): Scored {
  const met = demandsMet(posting.demands, resume);
  const skills = skillFit(met);
  const title = titleFit(vocabulary, resume.titles, posting.title);
  const text = Math.min(
    1,
    bm25(tellingWords(`${posting.title}\n${tellingText(posting)}`), tellingWords(resume.text)) / GOOD_TEXT,
  );
  const parts: Parts = {
    skills: skills?.fit ?? null,
    title,
    text,
    years:
      posting.years && resume.years !== null
        ? Math.min(1, resume.years / Math.max(1, posting.years.min))
        : null,
    steps: posting.seniority - resume.seniority,
    languagesMissing: languagesMissing(resume, posting),
  };
  const trust = skills ? Math.min(1, skills.asked / ENOUGH) : 0;
  return { score: Math.round(100 * combined(parts, trust)), met, parts };
}

function combined(parts: Parts, trust: number): number {
  const shares: [number, number][] = [
    [SHARES.skills * trust, parts.skills ?? 0],
    [parts.title === null ? 0 : SHARES.title, parts.title ?? 0],
    [SHARES.text, parts.text],
  ];
  const whole = shares.reduce((sum, [share]) => sum + share, 0);
  const base = shares.reduce((sum, [share, value]) => sum + share * value, 0) / whole;
  return Math.max(0, Math.min(1, curve(base) * factorOf(parts)));
}

/** What any two texts have in common. */
const NOTHING = 0.08;
/** Even a good match shows no more than most of what is asked for: the lower half of the scale is stretched. */
const STRETCH = 1.6;
const curve = (base: number): number => 1 - (1 - Math.max(0, (base - NOTHING) / (1 - NOTHING))) ** STRETCH;

function factorOf({ years, steps, languagesMissing }: Parts): number {
  const byYears = years === null ? 1 : 0.6 + 0.4 * years;
  const bySteps = steps > 1 ? 0.85 ** (steps - 1) : steps < -2 ? 0.9 ** (-2 - steps) : 1;
  return byYears * bySteps * 0.6 ** languagesMissing.length;
}

/** Who writes a resume in a language, and does not say how well, speaks it. */
function languagesMissing(resume: ReadResume, posting: ReadPosting): string[] {
  if (resume.languages.length === 0) return [];
  const own = textLanguage(resume.text) === 'de' ? 'German' : 'English';
  return posting.languages
    .filter(({ required }) => required)
    .filter(({ language, level }) => {
      const told = resume.languages.find((it) => it.language === language)?.level;
      const held = told ?? (language === own ? WRITTEN : 0);
      return held < Math.min(level, 4);
    })
    .map(({ language }) => language);
}

/** Level of the language that somebody writes about their work in (B2). */
const WRITTEN = 4;

/** The posting without what it says of the company, the offer and how to apply. */
const tellingText = ({ sections }: ReadPosting): string =>
  sections
    .filter(({ kind }) => kind !== 'offer' && kind !== 'company' && kind !== 'apply')
    .map(({ text }) => text)
    .join('\n');
