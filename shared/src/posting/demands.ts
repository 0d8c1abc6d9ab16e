import { findAsked } from '../skills/asked.ts';
import { findSkills, type Mention } from '../skills/find-skills.ts';
import { nameKey, type SkillKind, type Vocabulary } from '../skills/vocabulary.ts';
import { isBoilerplate } from './boilerplate.ts';
import { clausesOf } from './clauses.ts';
import type { SectionKind } from './headings.ts';
import { languagesIn } from './languages.ts';
import type { Section } from './sections.ts';
import { BANDS, type Importance, type Proficiency, proficiencyIn, wordingOf } from './wording.ts';
import { yearsIn } from './years.ts';

/** A skill that a posting asks for. */
export interface Demand extends Pick<Mention, 'name' | 'term'> {
  importance: Importance;
  /** Within the band of its importance. */
  weight: number;
  proficiency: Proficiency;
  /** Years asked for in this skill; 0 when none are named. */
  years: number;
  /** The clause that says so, word for word. */
  quote: string;
  section: SectionKind;
}

/** What a mention weighs by where it stands. Sections that are missing say nothing of what is asked for. */
const BY_SECTION: Partial<Record<SectionKind, number>> = {
  requirements: 70,
  tasks: 48,
  intro: 40,
  preferred: 24,
};
/** Where it stands and how it is worded, taken together; each in its band. */
const MUST = 92;
const WELCOME = 22;
/** Named in the title: the job is about it. */
const TITLE = 90;
/** Named again, a skill weighs a little more, but never leaves its band. */
const AGAIN = 3;
/** How people are is asked for everywhere and shown nowhere: it never decides. */
const MOST_SOFT = 50;

/**
 * The skills that a posting asks for, each once, the weightiest first.
 *
 * @param title in which a skill counts as asked for
 */
export function demandsOf(vocabulary: Vocabulary, title: string, sections: readonly Section[]): Demand[] {
  const byName = new Map<string, Demand>();
  const take = (demand: Demand) => {
    const key = `${demand.term.id} ${nameKey(demand.name)}`;
    const known = byName.get(key);
    byName.set(key, known ? merged(known, demand) : demand);
  };
  const asked = sections.some(({ kind }) => kind === 'requirements');
  for (const section of sections) {
    const base = BY_SECTION[section.kind];
    if (base === undefined) continue;
    for (const clause of clausesOf(section.text).filter((said) => !isBoilerplate(said)))
      for (const demand of demandsIn(vocabulary, clause, section.kind, base, asked)) take(demand);
  }
  for (const mention of findSkills(vocabulary, title)) {
    if (mention.term.kind === 'soft') continue;
    take({
      ...mention,
      importance: 'essential',
      weight: TITLE,
      proficiency: 'intermediate',
      years: 0,
      quote: title,
      section: 'intro',
    });
  }
  return [...byName.values()].sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1));
}

function demandsIn(
  vocabulary: Vocabulary,
  clause: string,
  section: SectionKind,
  base: number,
  asked: boolean,
): Demand[] {
  const wording = wordingOf(clause);
  const proficiency = proficiencyIn(clause);
  const years = yearsIn(clause)[0]?.min ?? 0;
  // Without a section of its own for what is asked, the rest of the text is where it stands.
  const place = section === 'intro' && !asked ? 55 : base;
  // What stands among the requirements is asked for, however it is put.
  const find = section === 'requirements' || section === 'preferred' ? findSkills : findAsked;
  return find(vocabulary, clause)
    .filter(({ start, end }) => languagesIn(clause.slice(start, end), true).length === 0)
    .map((mention) => {
      const weight = weigh(place, section, wording, mention.term.kind, proficiency);
      return {
        term: mention.term,
        name: mention.name,
        weight,
        importance: importanceOf(weight),
        proficiency,
        years: mention.term.kind === 'soft' ? 0 : years,
        quote: clause,
        section,
      };
    });
}

function weigh(
  place: number,
  section: SectionKind,
  wording: 'must' | 'welcome' | undefined,
  kind: SkillKind,
  proficiency: Proficiency,
): number {
  if (wording === 'welcome' || section === 'preferred') return Math.min(place, WELCOME);
  const stressed = wording === 'must' && section !== 'tasks' ? MUST : place;
  const known =
    proficiency === 'beginner'
      ? Math.min(stressed, 45)
      : proficiency === 'intermediate'
        ? stressed
        : stressed + 4;
  return kind === 'soft' ? Math.min(known, MOST_SOFT) : Math.min(known, 100);
}

function merged(known: Demand, again: Demand): Demand {
  const [stronger, weaker] = again.weight > known.weight ? [again, known] : [known, again];
  const [, most] = BANDS[stronger.importance];
  return {
    ...stronger,
    weight: Math.min(most, stronger.weight + AGAIN),
    years: Math.max(stronger.years, weaker.years),
  };
}

const importanceOf = (weight: number): Importance =>
  (Object.keys(BANDS) as Importance[]).find((importance) => weight >= BANDS[importance][0]) ?? 'preferred';
