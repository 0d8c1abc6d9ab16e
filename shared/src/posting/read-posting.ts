import type { Vocabulary } from '../skills/vocabulary.ts';
import { clausesOf } from './clauses.ts';
import { type Demand, demandsOf } from './demands.ts';
import { type LanguageLevel, languagesIn } from './languages.ts';
import { type Workplace, workplaceOf } from './place.ts';
import { type Section, sectionsOf } from './sections.ts';
import { type Seniority, seniorityOf, seniorityOfYears } from './seniority.ts';
import { textLanguage } from './text-language.ts';
import { wordingOf } from './wording.ts';
import { yearsIn } from './years.ts';

/** A posting as text. */
export interface PostingText {
  title: string;
  company: string | null;
  location: string | null;
  description: string;
}

/** A spoken language that a posting asks for. */
export interface LanguageAsked {
  language: string;
  level: LanguageLevel;
  /** Not merely welcome. */
  required: boolean;
  quote: string;
}

/** What a posting says, as far as rules can read it. */
export interface ReadPosting extends PostingText {
  /** Language it is written in. */
  writtenIn: 'de' | 'en';
  sections: Section[];
  demands: Demand[];
  languages: LanguageAsked[];
  /** Years of experience in general, the most that one clause asks for, with that clause; null when none does. */
  years: { min: number; quote: string } | null;
  seniority: Seniority;
  workplace: Workplace | undefined;
}

/** Reads a posting, German or English. Deterministic; some milliseconds. */
export function readPosting(vocabulary: Vocabulary, posting: PostingText): ReadPosting {
  const sections = sectionsOf(posting.description);
  const telling = sections.filter(({ kind }) => kind !== 'offer' && kind !== 'company' && kind !== 'apply');
  const clauses = telling.flatMap(({ kind, text }) => clausesOf(text).map((clause) => ({ kind, clause })));
  const years = yearsOf(clauses.map(({ clause }) => clause));
  return {
    ...posting,
    writtenIn: textLanguage(posting.description),
    sections,
    demands: demandsOf(vocabulary, posting.title, telling),
    languages: languagesOf(clauses),
    years,
    seniority: seniorityOf(posting.title) ?? seniorityOfYears(years?.min ?? 2),
    workplace: workplaceOf(posting.location, posting.description),
  };
}

function yearsOf(clauses: readonly string[]): ReadPosting['years'] {
  const found = clauses
    .filter((clause) => wordingOf(clause) !== 'welcome')
    .flatMap((quote) => yearsIn(quote).map(({ min }) => ({ min, quote })));
  return found.length > 0 ? found.reduce((most, it) => (it.min > most.min ? it : most)) : null;
}

/** Each language once, at the level that is asked for first where it is required. */
function languagesOf(clauses: readonly { kind: Section['kind']; clause: string }[]): LanguageAsked[] {
  const byName = new Map<string, LanguageAsked>();
  for (const { kind, clause } of clauses) {
    const required = kind !== 'preferred' && wordingOf(clause) !== 'welcome';
    for (const { language, level } of languagesIn(clause)) {
      const known = byName.get(language);
      if (!known || (required && !known.required))
        byName.set(language, { language, level, required, quote: clause });
    }
  }
  return [...byName.values()];
}
