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
  if (unjudged) return `${unjudged.message} The rules have made no decision about this job.`;
  if (unread !== null)
    said.push(`One of the two texts is in ${unread}, so that only the words they share were compared.`);
  if (provisional) said.push('This score is provisional: the posting says little about the work.');
  if (unread === null) said.push(...tradesOf(scored.occupations));
  said.push(...skillsOf(met));
  if (posting.years) {
    const had =
      resume.years === null ? 'your resume does not say how many you have' : `you have about ${resume.years}`;
    said.push(`The posting asks for ${posting.years.min} years of experience; ${had}.`);
  }
  if (parts.languagesMissing.length > 0)
    said.push(`Required and not shown: ${parts.languagesMissing.join(', ')}.`);
  if (parts.steps > 1) said.push('The position is more senior than your latest ones.');
  if (parts.steps < -2) said.push('The position is well below your latest ones.');
  const [condition] = posting.eligibility;
  if (condition !== undefined)
    said.push(
      `The posting says who may work there; check whether that includes you: "${shortened(condition)}".`,
    );
  return `${said.join(' ')} Counted by fixed rules, without a language model.`;
}

/** The trades of both texts; nothing is said of a text that tells of none clearly. */
function tradesOf({ posting, resume }: Scored['occupations']): string[] {
  if (posting === null || resume === null)
    return posting === null ? [] : [`The posting reads like this occupation: ${posting}.`];
  return posting === resume
    ? [`The posting and your resume both read like this occupation: ${posting}.`]
    : [`The posting reads like this occupation: ${posting}. Your resume reads like: ${resume}.`];
}

function skillsOf(met: Scored['met']): string[] {
  const needed = met.filter(({ demand }) => demand.term.kind !== 'soft' && demand.weight >= GAP);
  if (needed.length === 0) return ['The posting names hardly any skills that can be compared.'];
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
          `Name everything that counts towards the ${posting.years.min} years asked for, internships and projects included.`,
        ]
      : [];
  return [...languages, ...skills, ...years];
}

function recommendation({ name, term, importance, alternatives }: Demand): string {
  const must = importance === 'essential' ? ' It is a must here.' : '';
  if (alternatives.length > 1)
    return `${name}: one of them is enough; choose the one that is nearest to what you know.${must}`;
  if (term.kind === 'certificate')
    return `${name}: name it if you hold it; otherwise ask whether it can be obtained on the job.${must}`;
  if (term.kind === 'tool')
    return `${name}: a small project or an online course would show first experience.${must}`;
  return `${name}: name where you have done it, or show something near to it.${must}`;
}
