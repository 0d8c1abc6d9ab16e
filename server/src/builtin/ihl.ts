import type { RedFlag } from '@jobsieve/shared/red-flags/red-flag';
import { redFlagsOf, riskOf } from '@jobsieve/shared/red-flags/red-flags';
import { type Given, readGiven } from './read.ts';

/** A pattern as steps 13 and 15 answer it. */
export interface FlagFound {
  pattern: string;
  quote: string;
  innocent_explanation: string;
}
type Verdict = 'GENUINE' | 'BORDERLINE' | 'COMPLIANCE_THEATER' | 'FAKE';

/** Rules alone do not call a posting fake unless several signs of a scam occur together. */
const MOST = 9;

const flagsOf = (given: Given): RedFlag[] => redFlagsOf(readGiven(given));
/** With its weight, so that a person sees what it counts for. */
const shown = ({ pattern, quote, innocent, weight }: RedFlag): FlagFound => ({
  pattern: `${pattern} (weight ${Math.max(1, Math.round(weight * 10))} of 10)`,
  quote,
  innocent_explanation: innocent,
});

/** Internal-hire likelihood, 0 to 10: what is left of the doubt when all signs are taken together; 0 only without any sign. */
export function ihlScoreOf(flags: readonly RedFlag[]): number {
  const score = Math.max(flags.length > 0 ? 1 : 0, Math.round(riskOf(flags) * 10));
  const scams = flags.filter(({ kind, weight }) => kind === 'scam' && weight >= 0.4);
  return scams.length >= 3 ? score : Math.min(MOST, score);
}

/** The patterns that were seen (step 13). */
export function analyse(given: Given): { red_flags: FlagFound[]; verdict: Verdict } {
  const flags = flagsOf(given);
  return { red_flags: flags.map(shown), verdict: verdictOf(ihlScoreOf(flags)) };
}

/** The other side (step 14): the innocent reading of each pattern, and what the posting tells in detail. */
export function challenge(given: Given): {
  counter_arguments: { about: string; argument: string }[];
  verdict: Verdict;
} {
  const posting = readGiven(given);
  const flags = flagsOf(given);
  const strong = flags.filter(({ weight }) => weight >= 0.4);
  const tasks = posting.sections.filter(({ kind }) => kind === 'tasks').length;
  const hard = posting.demands.filter(({ term }) => term.kind !== 'soft').length;
  const real = [
    ...(tasks > 0
      ? [{ about: 'Tasks', argument: 'The posting lists the tasks under their own heading.' }]
      : []),
    ...(hard > 4 ? [{ about: 'Requirements', argument: `The posting names ${hard} specific skills.` }] : []),
  ];
  return {
    counter_arguments: [
      ...flags.map(({ pattern, innocent }) => ({ about: pattern, argument: innocent })),
      ...real,
    ].slice(0, 30),
    verdict: verdictOf(ihlScoreOf(strong)),
  };
}

/** The final estimate (step 15). */
export function judge(given: Given) {
  const flags = flagsOf(given);
  const score = ihlScoreOf(flags);
  const [first] = flags;
  return {
    reasoning:
      first === undefined
        ? 'No signs found (rules only). This is an estimate by fixed rules, without a language model. They know certain wording and cannot tell whether the job is really open.'
        : `Patterns seen: ${flags.map(({ pattern }) => pattern).join('; ')}. Each also has an innocent explanation; together they make the estimate. It was made by fixed rules, without a language model.`,
    red_flags: flags.map(shown),
    ihl_score: score,
    verdict: verdictOf(score),
    // Rules see the wording, not the intention behind it.
    confidence: flags.length > 1 ? ('medium' as const) : ('low' as const),
    recommendation: recommendationOf(score, flags),
  };
}

function recommendationOf(score: number, flags: readonly RedFlag[]): string {
  const riskOfKind = (wanted: RedFlag['kind']) => riskOf(flags.filter(({ kind }) => kind === wanted));
  if (score >= 4 && riskOfKind('scam') >= riskOfKind('inside')) {
    return 'Check who is behind the posting before you apply; never pay anything or send bank or identity data in advance.';
  }
  if (score >= 4)
    return 'Ask whether the position is open to external applicants before you spend much time on it.';
  return flags.length > 0
    ? 'The signs are weak; most postings that show them are real.'
    : 'The rules found no signs in the wording. They know nothing about the employer.';
}

function verdictOf(score: number): Verdict {
  if (score <= 3) return 'GENUINE';
  if (score <= 6) return 'BORDERLINE';
  return score <= 9 ? 'COMPLIANCE_THEATER' : 'FAKE';
}
