import { cuesIn } from '../occupations/families.ts';
import { likeness } from '../occupations/profile.ts';
import type { OccupationTable } from '../occupations/table.ts';
import type { ReadPosting } from '../posting/read-posting.ts';
import { seniorityOf } from '../posting/seniority.ts';
import { textLanguage } from '../posting/text-language.ts';
import type { ReadResume } from '../resume/read-resume.ts';
import { closeness, findSkills, type Mention } from '../skills/find-skills.ts';
import { nameKey, type Vocabulary } from '../skills/vocabulary.ts';
import { demandsMet, type Met, skillFit } from './skill-fit.ts';
import { titleFit } from './title-fit.ts';
import { type Nearness, nearness, type Trade, tradeOf } from './trade.ts';

/** What a score is made of, each part 0 to 1 unless said otherwise; null where the texts do not tell. */
export interface Parts extends Nearness {
  /** Likeness over the occupations of the table. */
  occupation: number;
  title: number | null;
  skills: number | null;
  /** Years had of those asked for. */
  years: number | null;
  /** Steps of a career from what one is to what is sought; below 0 one is above it; 0 where nothing tells. */
  steps: number;
  /** Languages that must be spoken and are not shown, or too little. */
  languagesMissing: string[];
}

/** A resume as scoring needs it; made once for many postings. */
export interface Candidate {
  resume: ReadResume;
  trade: Trade;
}

export function candidateOf(table: OccupationTable, resume: ReadResume): Candidate {
  const lower = resume.text.toLowerCase();
  // What the user has added when looking over what was read.
  const added = resume.skills.map(({ name }) => name).filter((name) => !lower.includes(name.toLowerCase()));
  const text = [resume.text, ...added].join('\n');
  return { resume, trade: tradeOf(table, text, resume.titles.slice(0, TITLES)) };
}

/** Titles of a resume that count twice: what was done long ago tells less. */
const TITLES = 3;

/** What was compared, and how. */
export interface Compared {
  parts: Parts;
  met: Met[];
  trade: Trade;
  /** Whether the text says anything of the work, the title aside. */
  understood: boolean;
  /** How much speaks for the job beside its title: different words of a trade, and demands that are met. */
  grounds: number;
}

/** Compares a resume with a posting, part by part. */
export function compare(
  table: OccupationTable,
  vocabulary: Vocabulary,
  { resume, trade: own }: Candidate,
  posting: ReadPosting,
): Compared {
  const met = demandsMet(posting.demands, resume);
  const skills = skillFit(met);
  const text = tellingText(posting);
  const { withoutTools, withoutAll } = strip(vocabulary, text, lackingOf(met, resume));
  const trade = tradeOf(table, withoutTools, [posting.title]);
  const parts: Parts = {
    ...nearness(own, trade),
    occupation: likeness(own.profile, trade.profile),
    title: titleFit(vocabulary, resume.titles, posting.title),
    skills: skills?.fit ?? null,
    years:
      posting.years && resume.years !== null
        ? Math.min(1, resume.years / Math.max(1, posting.years.min))
        : null,
    steps: tellsSeniority(posting) ? posting.seniority - resume.seniority : 0,
    languagesMissing: languagesMissing(resume, posting),
  };
  const named = met.filter(({ demand }) => demand.term.kind !== 'soft' && demand.quote !== posting.title);
  return {
    parts,
    met,
    trade,
    understood: named.length > 0 || cuesIn(text).size > 0,
    grounds: cuesIn(withoutAll).size + named.filter(({ credit }) => credit > 0).length,
  };
}

const tellsSeniority = ({ title, years }: ReadPosting): boolean =>
  years !== null || seniorityOf(title) !== undefined;

/** The text of a posting without some of what is asked for and missing. */
interface Stripped {
  /**
   * Without tools. They count in `skills` alone: if they told of the trade, too, a posting could come nearer by asking for
   * more of what somebody does not have.
   */
  withoutTools: string;
  /** Without anything that is missing, so that a demand less never makes a posting look as if it said too little. */
  withoutAll: string;
}

type Skill = Pick<Mention, 'name' | 'term'>;
const keyOf = ({ term, name }: Skill): string => `${term.id} ${nameKey(name)}`;

/** What is asked for and not held; of a choice that is met, those of its skills that are not held. */
const lackingOf = (met: readonly Met[], { skills }: ReadResume): Skill[] =>
  met
    .flatMap(({ demand }) => demand.alternatives)
    .filter((wanted) => !skills.some((held) => closeness(held, wanted) > 0));

function strip(vocabulary: Vocabulary, text: string, lacking: readonly Skill[]): Stripped {
  const missing = new Set(lacking.map(keyOf));
  const spans = findSkills(vocabulary, text).filter((mention) => missing.has(keyOf(mention)));
  const without = (mentions: readonly Mention[]): string => {
    let rest = '';
    let at = 0;
    for (const { start, end } of mentions) {
      rest += `${text.slice(at, start)}\n`;
      at = end;
    }
    return rest + text.slice(at);
  };
  return {
    withoutTools: without(spans.filter(({ term }) => term.kind === 'tool')),
    withoutAll: without(spans),
  };
}

/** Who writes a resume in a language, and does not say how well, speaks it. */
function languagesMissing(resume: ReadResume, posting: ReadPosting): string[] {
  if (resume.languages.length === 0) return [];
  const own = textLanguage(resume.text) === 'de' ? 'German' : 'English';
  return posting.languages
    .filter(({ required }) => required)
    .filter(({ alternatives }) =>
      alternatives.every(({ language, level }) => {
        const told = resume.languages.find((it) => it.language === language)?.level;
        const held = told ?? (language === own ? WRITTEN : 0);
        return held < Math.min(level, 4);
      }),
    )
    .map(({ language }) => language);
}

/** Level of the language that somebody writes about their work in (B2). */
const WRITTEN = 4;

/** Characters that are compared; no posting that a person has written is longer. */
const LONGEST = 40_000;

/** What the posting says of the work and of whom it seeks; whole where nothing would be left. */
function tellingText({ asking, plain }: ReadPosting): string {
  const text = asking.slice(0, LONGEST);
  return cuesIn(text).size > 0 ? text : plain.slice(0, LONGEST);
}
