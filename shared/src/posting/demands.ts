import { findAsked } from '../skills/asked.ts';
import { findSkills, type Mention } from '../skills/find-skills.ts';
import { nameKey, type SkillKind, type Vocabulary } from '../skills/vocabulary.ts';
import { isBoilerplate } from './boilerplate.ts';
import { type Choice, choicesIn } from './choices.ts';
import { isEligibility } from './eligibility.ts';
import type { SectionKind } from './headings.ts';
import { languagesIn } from './languages.ts';
import { isNegated, negatedIn } from './negation.ts';
import { isOffer } from './offers.ts';
import type { Passage } from './passages.ts';
import { BANDS, type Importance, type Proficiency, proficiencyIn, wordingOf } from './wording.ts';
import { fewestYearsIn } from './years.ts';

type Skill = Pick<Mention, 'name' | 'term'>;

/** What a posting asks for: a skill, or one of several. */
export interface Demand extends Skill {
  /** The wording for people: the skill's name, or "Python, Java or Go" if one of them is enough. */
  name: string;
  /** The skills of which any one meets the demand, in the order of the text; most demands have a single one. */
  alternatives: readonly Skill[];
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

/** The weight of a mention by its section. Sections that are not listed here ask for nothing. */
const BY_SECTION: Partial<Record<SectionKind, number>> = {
  requirements: 70,
  tasks: 48,
  other: 48,
  intro: 40,
  preferred: 24,
};
/** Without a section of its own for what is asked, other text is where it stands: lists more likely than the beginning. */
const WITHOUT_REQUIREMENTS: Partial<Record<SectionKind, number>> = { other: 70, intro: 55 };
/** The weight by section and wording together, each within its band. */
const MUST = 92;
const WELCOME = 22;
/** Named in the title: the job is about it. */
const TITLE = 90;
/** Named again, a skill weighs a little more, but never leaves its band. */
const AGAIN = 3;
/** Every posting asks for personal qualities and no resume proves them, so they never decide. */
const MOST_SOFT = 50;
/** How many alternatives are named. */
const NAMED = 5;

/**
 * The skills that a posting asks for, each once, the weightiest first. Skills of which one is enough are one demand.
 *
 * @param title in which a skill counts as asked for
 * @param sections with what each of them says; those that ask for nothing left out
 */
export function demandsOf(
  vocabulary: Vocabulary,
  title: string,
  sections: readonly { kind: SectionKind; passages: readonly Passage[] }[],
): Demand[] {
  const byName = new Map<string, Demand>();
  const take = (demand: Demand) => {
    const key = keyOf(demand);
    const known = byName.get(key);
    byName.set(key, known ? merged(known, demand) : demand);
  };
  const asked = sections.some(({ kind }) => kind === 'requirements');
  for (const section of sections) {
    const place = (asked ? undefined : WITHOUT_REQUIREMENTS[section.kind]) ?? BY_SECTION[section.kind];
    if (place === undefined) continue;
    for (const demand of demandsUnder(vocabulary, section, place)) take(demand);
  }
  for (const { members } of choicesOf(title, findSkills(vocabulary, title))) {
    for (const mention of members) {
      if (mention.term.kind === 'soft') continue;
      take({
        ...asSkill(mention),
        alternatives: [asSkill(mention)],
        importance: 'essential',
        weight: TITLE,
        proficiency: 'intermediate',
        years: 0,
        quote: title,
        section: 'intro',
      });
    }
  }
  return [...byName.values()].sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1));
}

function demandsUnder(
  vocabulary: Vocabulary,
  { kind, passages }: { kind: SectionKind; passages: readonly Passage[] },
  place: number,
): Demand[] {
  const demands: Demand[] = [];
  const byChoice = new Map<number, Demand>();
  for (const { clause, choice } of passages) {
    if (isBoilerplate(clause) || isEligibility(clause) || isOffer(clause)) continue;
    for (const demand of demandsIn(vocabulary, clause, kind, place)) {
      const first = choice === null || demand.term.kind === 'soft' ? undefined : byChoice.get(choice);
      if (first) {
        first.alternatives = distinct([...first.alternatives, ...demand.alternatives]);
        first.name = nameOf(first.alternatives);
        first.years = Math.min(first.years, demand.years);
        continue;
      }
      demands.push(demand);
      if (choice !== null && demand.term.kind !== 'soft') byChoice.set(choice, demand);
    }
  }
  return demands;
}

function demandsIn(vocabulary: Vocabulary, clause: string, section: SectionKind, place: number): Demand[] {
  // Whatever is listed among the requirements is asked for, however it is worded.
  const find = section === 'tasks' || section === 'intro' ? findAsked : findSkills;
  const found = find(vocabulary, clause);
  if (found.length === 0) return [];
  const wording = wordingOf(clause);
  const proficiency = proficiencyIn(clause);
  const years = fewestYearsIn(clause) ?? 0;
  const negated = negatedIn(clause);
  const mentions = found.filter(
    (mention) =>
      languagesIn(clause.slice(mention.start, mention.end), true).length === 0 &&
      !isNegated(negated, mention),
  );
  return choicesOf(clause, mentions).map(({ members, head }) => {
    const alternatives = distinct([...(head ? [head] : []), ...members].map(asSkill));
    // The examples describe a demand better than their general name.
    const { term } = members[0] ?? (head as Mention);
    const weight = weigh(place, section, wording, term.kind, proficiency);
    return {
      term,
      name: nameOf(alternatives, head !== null),
      alternatives,
      weight,
      importance: importanceOf(weight),
      proficiency,
      years: term.kind === 'soft' ? 0 : years,
      quote: clause,
      section,
    };
  });
}

/** Choices among skills of one sort: nobody has to choose between Java and teamwork. */
function choicesOf(clause: string, mentions: readonly Mention[]): Choice<Mention>[] {
  const soft = mentions.filter(({ term }) => term.kind === 'soft');
  const hard = mentions.filter(({ term }) => term.kind !== 'soft');
  return [...choicesIn(clause, hard), ...soft.map((mention) => ({ members: [mention], head: null }))];
}

const asSkill = ({ name, term }: Skill): Skill => ({ name, term });
const skillKey = ({ name, term }: Skill): string => `${term.id} ${nameKey(name)}`;
const keyOf = ({ alternatives }: Pick<Demand, 'alternatives'>): string =>
  alternatives.map(skillKey).toSorted().join('|');
const distinct = (skills: readonly Skill[]): Skill[] =>
  [...new Map(skills.toReversed().map((skill) => [skillKey(skill), skill])).values()].toReversed();

function nameOf(skills: readonly Skill[], headed = false): string {
  const [first, ...rest] = skills.map(({ name }) => name);
  if (headed && rest.length > 0) return `${first} (${listed(rest)})`;
  return listed(skills.map(({ name }) => name));
}

/** "A, B or C"; of long lists the first ones and how many more. */
function listed(names: readonly string[]): string {
  const shown = names.length > NAMED ? names.slice(0, NAMED - 1) : names.slice(0, -1);
  const last = names.length > NAMED ? `${names.length - shown.length} others` : names.at(-1);
  return shown.length > 0 ? `${shown.join(', ')} or ${last}` : (last ?? '');
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
