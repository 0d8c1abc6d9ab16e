import { findSkills } from '../skills/find-skills.ts';
import type { Vocabulary } from '../skills/vocabulary.ts';
import { fold, folded, originalOf } from '../text/fold.ts';
import { isBoilerplate } from './boilerplate.ts';
import { choicesIn } from './choices.ts';
import { clausesOf } from './clauses.ts';
import { type Demand, demandsOf } from './demands.ts';
import { isEligibility } from './eligibility.ts';
import { isListItem, isSilent } from './headings.ts';
import { type LanguageLevel, languagesIn } from './languages.ts';
import { isNegated, negatedIn } from './negation.ts';
import { isOffer } from './offers.ts';
import { type Passage, passagesOf } from './passages.ts';
import { type Workplace, workplaceOf } from './place.ts';
import { type Section, sectionsOf } from './sections.ts';
import { type Seniority, seniorityOf, seniorityOfYears, withoutPrincipal } from './seniority.ts';
import { textLanguage } from './text-language.ts';
import { wordingOf } from './wording.ts';
import { fewestYearsIn } from './years.ts';

/** A posting as text. */
export interface PostingText {
  title: string;
  company: string | null;
  location: string | null;
  description: string;
}

/** A spoken language that a posting asks for, or several, any one of which is enough. */
export interface LanguageAsked {
  /** In English; "German or French" where one of them is enough. */
  language: string;
  level: LanguageLevel;
  /** Each of them meets the demand; a single one as a rule. */
  alternatives: readonly { language: string; level: LanguageLevel }[];
  /** Not merely welcome. */
  required: boolean;
  quote: string;
}

/** What a posting says, as far as rules can read it. Quotes are in the posting's own letters, everything else in plain ones. */
export interface ReadPosting extends PostingText {
  /** In plain letters. */
  title: string;
  /** As it was written. */
  description: string;
  /** The description in plain letters. */
  plain: string;
  /** Language it is written in. */
  writtenIn: 'de' | 'en';
  sections: Section[];
  /** What it says about the work and the candidate, without benefits, small print and what is not needed. */
  asking: string;
  demands: Demand[];
  languages: LanguageAsked[];
  /** Years of experience in general, the most that one clause asks for, with that clause; null when none does. */
  years: { min: number; quote: string } | null;
  /** Clauses about citizenship, work permits, sponsorship and clearances, which no resume is measured by. */
  eligibility: string[];
  seniority: Seniority;
  workplace: Workplace | undefined;
}

/** What a section says that asks for something. */
type Told = Pick<Section, 'kind'> & { passages: Passage[] };

/** Reads a posting, German or English. Deterministic; some milliseconds. */
export function readPosting(vocabulary: Vocabulary, posting: PostingText): ReadPosting {
  const title = folded(posting.title);
  const description = fold(posting.description);
  const sections = believed(vocabulary, sectionsOf(description.text));
  const told = sections
    .filter(({ kind }) => !isSilent(kind))
    .map(({ kind, text }) => ({ kind, passages: passagesOf(text) }));
  const years = yearsOf(told);
  const quoted = <T extends { quote: string }>(it: T): T => ({
    ...it,
    quote: originalOf(description, it.quote),
  });
  return {
    ...posting,
    title,
    plain: description.text,
    writtenIn: textLanguage(description.text),
    sections,
    asking: told.flatMap(({ passages }) => passages.map(({ clause }) => askingPart(clause))).join('\n'),
    demands: demandsOf(vocabulary, withoutPrincipal(title), told).map(quoted),
    languages: languagesOf(told).map(quoted),
    years: years && quoted(years),
    eligibility: (isEligibility(description.text) ? clausesOf(description.text) : [])
      .filter(isEligibility)
      .map((clause) => originalOf(description, clause)),
    seniority: seniorityOf(title) ?? seniorityOfYears(years?.min ?? 2),
    workplace: workplaceOf(posting.location && folded(posting.location), description.text),
  };
}

/** A clause without the parts that say what is not needed; empty if it asks for nothing at all. */
function askingPart(clause: string): string {
  if (isBoilerplate(clause) || isEligibility(clause) || isOffer(clause)) return '';
  return negatedIn(clause).reduceRight(
    (text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`,
    clause,
  );
}

/** Tools and certificates of a section from which on it is a list of what is asked for, whatever its heading says. */
const HARD_LIST = 4;

/**
 * A section about the employer or the offer that lists tools is not believed: its heading was misunderstood, or the heading that
 * ended it was not found.
 */
function believed(vocabulary: Vocabulary, sections: readonly Section[]): Section[] {
  let read: Set<string> | undefined;
  return wishesAlone(vocabulary, sections).map((section) => {
    if (!isSilent(section.kind) || (section.kind === 'aside' && section.heading !== null)) return section;
    const tools = hardSkillsIn(vocabulary, section);
    if (tools.size < HARD_LIST) return section;
    read ??= new Set(
      sections.filter(({ kind }) => !isSilent(kind)).flatMap((it) => [...hardSkillsIn(vocabulary, it)]),
    );
    const known = read;
    const unread = [...tools].filter((name) => !known.has(name)).length;
    const listed = section.text.split('\n').filter(isListItem).length;
    return unread > read.size || listed * 2 >= tools.size ? { ...section, kind: 'other' } : section;
  });
}

/** If a posting lists no other requirements, what it calls welcome counts as required. */
function wishesAlone(vocabulary: Vocabulary, sections: readonly Section[]): readonly Section[] {
  if (
    !sections.some(({ kind }) => kind === 'preferred') ||
    sections.some(({ kind }) => kind === 'requirements')
  )
    return sections;
  const others = sections.filter(({ kind }) => kind !== 'preferred' && !isSilent(kind));
  if (others.some((section) => hardSkillsIn(vocabulary, section).size > 0)) return sections;
  return sections.map((section) =>
    section.kind === 'preferred' ? { ...section, kind: 'requirements' } : section,
  );
}

/** The tools and certificates that a section names, except in what it offers. */
const hardSkillsIn = (vocabulary: Vocabulary, { text }: Section): Set<string> =>
  new Set(
    clausesOf(text)
      .filter((clause) => !isOffer(clause))
      .flatMap((clause) => findSkills(vocabulary, clause))
      .filter(({ term }) => term.kind === 'tool' || term.kind === 'certificate')
      .map(({ name }) => name),
  );

const passagesWithin = (told: readonly Told[]) =>
  told.flatMap(({ kind, passages }) => passages.map((passage) => ({ ...passage, kind })));

/** Kinds of sections in which years are asked for even when the word "experience" is missing. */
const ASKING: ReadonlySet<Section['kind']> = new Set(['requirements', 'preferred', 'other']);

function yearsOf(told: readonly Told[]): ReadPosting['years'] {
  const found: { min: number; quote: string; choice: number | null }[] = [];
  for (const { kind, clause, choice } of passagesWithin(told)) {
    if (wordingOf(clause) === 'welcome') continue;
    const min = fewestYearsIn(clause, ASKING.has(kind));
    if (min === null) continue;
    const same = choice === null ? undefined : found.find((it) => it.choice === choice);
    if (!same) found.push({ min, quote: clause, choice });
    else if (min < same.min) Object.assign(same, { min, quote: clause });
  }
  if (found.length === 0) return null;
  const { min, quote } = found.reduce((most, it) => (it.min > most.min ? it : most));
  return { min, quote };
}

/** Each language once, at the level that is asked for first where it is required. */
function languagesOf(told: readonly Told[]): LanguageAsked[] {
  const byName = new Map<string, LanguageAsked>();
  for (const { kind, clause } of passagesWithin(told)) {
    const required = kind !== 'preferred' && wordingOf(clause) !== 'welcome';
    const negated = negatedIn(clause);
    const spoken = languagesIn(clause).filter((it) => !isNegated(negated, it));
    for (const { members } of choicesIn(clause, spoken)) {
      const alternatives = members.map(({ language, level }) => ({ language, level }));
      const language = alternatives.map((it) => it.language).join(' or ');
      const level = Math.min(...alternatives.map((it) => it.level)) as LanguageLevel;
      const known = byName.get(language);
      if (!known || (required && !known.required))
        byName.set(language, { language, level, alternatives, required, quote: clause });
    }
  }
  return [...byName.values()];
}
