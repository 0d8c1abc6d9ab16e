import type { Demand } from '../posting/demands.ts';
import type { ReadPosting } from '../posting/read-posting.ts';
import type { ReadResume } from '../resume/read-resume.ts';
import type { Scored } from './score-resume.ts';

/** Skills that are named at most, so that one can read them at a glance. */
const NAMED = 6;
/** Lacking skills that are told of at most. */
const MISSING = 12;
/** Below this a demand that is not met is no gap worth a recommendation. */
const GAP = 35;

const list = (items: readonly string[]) =>
  items.slice(0, NAMED).join(', ') + (items.length > NAMED ? ` and ${items.length - NAMED} more` : '');

/** Demands that the resume does not show, the weightiest first; how people are is left out. */
export const missingDemands = ({ met }: Scored): Demand[] =>
  met
    .filter(({ demand, credit }) => credit === 0 && demand.term.kind !== 'soft')
    .map(({ demand }) => demand)
    .slice(0, MISSING);

/** The reasons for a score in a few sentences, the decisive ones first, addressed to the person. */
export function reasoningOf(scored: Scored, resume: ReadResume, posting: ReadPosting): string {
  const { met, parts, unread, unjudged, provisional } = scored;
  const said: string[] = [];
  if (unjudged) return `${unjudged.message} The rules made no decision about this job.`;
  if (unread !== null)
    said.push(
      `The posting or your resume is in ${unread}, which the rules cannot read, so only the words that both texts share were compared.`,
    );
  if (provisional) said.push('This score is provisional: the posting says little about the work.');
  if (unread === null) said.push(...tradesOf(scored.occupations));
  said.push(...skillsOf(met));
  if (posting.years) {
    const had =
      resume.years === null ? 'your resume does not say how many you have' : `you have about ${resume.years}`;
    said.push(`The posting asks for ${posting.years.min} years of experience; ${had}.`);
  }
  if (parts.languagesMissing.length > 0)
    said.push(`Required languages that your resume does not show: ${parts.languagesMissing.join(', ')}.`);
  if (parts.steps > 1) said.push('The position is more senior than your recent ones.');
  if (parts.steps < -2) said.push('The position is well below the level of your recent ones.');
  const [condition] = posting.eligibility;
  if (condition !== undefined)
    said.push(
      `The posting restricts who can apply; check whether that includes you: "${shortened(condition)}".`,
    );
  return `${said.join(' ')} Scored by fixed rules, without a language model.`;
}

/** The trades of both texts; nothing is said of a text that tells of none clearly. */
function tradesOf({ posting, resume }: Scored['occupations']): string[] {
  if (posting === null || resume === null)
    return posting === null ? [] : [`The posting reads like: ${posting}.`];
  return posting === resume
    ? [`The posting and your resume both read like: ${posting}.`]
    : [`The posting reads like: ${posting}. Your resume: ${resume}.`];
}

function skillsOf(met: Scored['met']): string[] {
  const needed = met.filter(({ demand }) => demand.term.kind !== 'soft' && demand.weight >= GAP);
  if (needed.length === 0) return ['The posting names hardly any skills to compare.'];
  const held = needed.filter(({ credit }) => credit > 0).map(({ demand }) => demand.name);
  const lacking = needed.filter(({ credit }) => credit === 0).map(({ demand }) => demand.name);
  const shown = `You show ${held.length} of ${needed.length} skills that matter here`;
  return [
    held.length > 0 ? `${shown}: ${list(held)}.` : `${shown}.`,
    ...(lacking.length > 0 ? [`Not found in your resume: ${list(lacking)}.`] : []),
  ];
}

/** Characters of a quotation at most. */
const QUOTED = 160;
const shortened = (quote: string) =>
  quote.length > QUOTED ? `${quote.slice(0, QUOTED).replace(/\s+\S*$/u, '')} …` : quote;

/** One short recommendation for each gap that matters. */
export function recommendationsOf(scored: Scored, resume: ReadResume, posting: ReadPosting): string[] {
  const skills = missingDemands(scored)
    .filter(({ weight }) => weight >= GAP)
    .slice(0, 5)
    .map(recommendation);
  const languages = scored.parts.languagesMissing.map(
    (language) => `State your ${language} with its level (A1 to C2), or plan a course: it is required.`,
  );
  const years =
    posting.years && resume.years !== null && resume.years < posting.years.min
      ? [
          `List everything that counts towards the ${posting.years.min} years of experience, including internships and projects.`,
        ]
      : [];
  return [...languages, ...skills, ...years];
}

function recommendation({ name, term, importance, alternatives }: Demand): string {
  const must = importance === 'essential' ? ' This is a must-have here.' : '';
  if (alternatives.length > 1)
    return `${name}: one of these is enough, so choose the one closest to what you know.${must}`;
  if (term.kind === 'certificate')
    return `${name}: mention it if you hold it; otherwise ask whether you can earn it on the job.${must}`;
  if (term.kind === 'tool')
    return `${name}: a small project or an online course would show some first experience.${must}`;
  return `${name}: say where you have done this, or show something close to it.${must}`;
}
