import { occupationsAreKnown, provideOccupations } from '@jobsieve/shared/occupations/known-occupations';
import type { PackedOccupations } from '@jobsieve/shared/occupations/table';
import { languagesIn } from '@jobsieve/shared/posting/languages';
import { type ReadResume, readResume } from '@jobsieve/shared/resume/read-resume';
import { BUILTIN, BuiltinScorer, type BuiltinScoring } from '@jobsieve/shared/scoring/builtin';
import { findSkills } from '@jobsieve/shared/skills/find-skills';
import { knownSkills } from '@jobsieve/shared/skills/known-skills';
import type { Engine, Posting, Scoring } from './engine';
import type { Evidence, Fit, Requirement } from './evidence';
import type { Resume, Understood } from './resume';

export type { PackedOccupations };
export { BUILTIN };

/** On the rules' own scale, a demand of at least this weight is a must. */
const MUST = 60;
/** Rules see words, not meaning, so their confidence is never higher than this. */
const CERTAINTY = 0.6;
/** Where the posting says little, or the rules do not read its language. */
const GUESS = 0.3;
/** How many parsed resumes are cached: as many as a user may save (`RESUMES_MAX`), and a few edited versions. */
const KEPT = 12;

export interface BuiltinEngine extends Engine {
  /** Loads the table of occupations, which is no part of any script; must have resolved once before {@link rate}. */
  ready(): Promise<void>;
  /** {@link Engine.score}, at once: it takes milliseconds and cannot fail. */
  rate(resume: Resume, posting: Posting): Scoring;
}

/**
 * The scorer by rules: no model, no network, the same answer each time.
 *
 * @param load reads the packaged table of occupations; is asked once, and again only after it has failed
 */
export function builtinEngine(
  now: () => Date = () => new Date(),
  load?: () => Promise<PackedOccupations>,
): BuiltinEngine {
  const read = new Map<string, BuiltinScorer>();

  let loading: Promise<void> | undefined;

  function ready(): Promise<void> {
    if (occupationsAreKnown() || load === undefined) return Promise.resolve();
    loading ??= load()
      .then(provideOccupations)
      .finally(() => {
        loading = undefined;
      });
    return loading;
  }

  function scorerOf(resume: Resume): BuiltinScorer {
    const key = JSON.stringify([resume.text, resume.understood]);
    const known = read.get(key);
    if (known) return known;
    const scorer = new BuiltinScorer(understand(resume, now()));
    read.set(key, scorer);
    const [oldest] = read.keys();
    if (read.size > KEPT && oldest !== undefined) read.delete(oldest);
    return scorer;
  }

  const rate = (resume: Resume, posting: Posting): Scoring => {
    const scored = scorerOf(resume).score(posting);
    const { score, reasoning, missing_skills, skill_gap_recommendations, unjudged } = scored;
    return {
      score,
      reasoning,
      missing_skills,
      skill_gap_recommendations,
      evidence: evidenceOf(scored),
      confidence: scored.basis.provisional || scored.basis.unread !== null ? GUESS : CERTAINTY,
      unjudged,
    };
  };
  return {
    name: BUILTIN,
    varies: false,
    ready,
    rate,
    score: async (resume, posting) => {
      await ready();
      return rate(resume, posting);
    },
  };
}

/** What the rules read in a resume; what the user has corrected counts more. */
export function understand({ text, understood }: Resume, now: Date): ReadResume {
  const vocabulary = knownSkills();
  const read = readResume(vocabulary, text, now);
  if (!understood) return read;
  const held = new Map(read.skills.map((skill) => [skill.name.toLowerCase(), skill]));
  const skills = understood.skills.flatMap((name) => {
    const known = held.get(name.toLowerCase());
    if (known) return [known];
    return findSkills(vocabulary, name).map((mention) => ({
      name: mention.name,
      term: mention.term,
      times: 1,
    }));
  });
  return {
    ...read,
    skills,
    titles: understood.titles,
    years: understood.years,
    languages: understood.languages.flatMap((line) =>
      languagesIn(line, true).map(({ language, level }) => ({ language, level })),
    ),
  };
}

const LEVELS = ['', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native'];

/** What was read, in the form in which the user can correct it. */
export function understoodOf(read: ReadResume): Understood {
  return {
    skills: read.skills.filter(({ term }) => term.kind !== 'soft').map(({ name }) => name),
    titles: read.titles,
    years: read.years,
    languages: read.languages.map(({ language, level }) => `${language} (${LEVELS[level] ?? ''})`),
  };
}

function evidenceOf({ basis: { met, parts, posting, resume } }: BuiltinScoring): Evidence {
  const hard = met.filter(({ demand }) => demand.term.kind !== 'soft');
  const requirements = (found: boolean): Requirement[] =>
    hard
      .filter(({ demand, credit }) => demand.weight >= MUST && credit > 0 === found)
      .map(({ demand }) => ({ name: demand.name, quote: demand.quote }));
  const wishes = (found: boolean) =>
    hard
      .filter(({ demand, credit }) => demand.weight < MUST && credit > 0 === found)
      .map(({ demand }) => demand.name);
  const told = (fits: boolean | null): Fit => (fits === null ? 'unclear' : fits ? 'fits' : 'does not fit');
  return {
    must_haves_found: requirements(true),
    must_haves_missing: requirements(false),
    nice_to_haves_found: wishes(true),
    nice_to_haves_missing: wishes(false),
    seniority: told(parts.steps <= 1 && parts.steps >= -2),
    years_asked: posting.years?.min ?? null,
    years_shown: resume.years === null ? null : Math.floor(resume.years),
    location: 'unclear',
    language: told(
      posting.languages.length === 0 || resume.languages.length === 0
        ? null
        : parts.languagesMissing.length === 0,
    ),
  };
}
