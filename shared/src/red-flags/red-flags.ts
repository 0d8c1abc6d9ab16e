import { clausesOf } from '../posting/clauses.ts';
import type { ReadPosting } from '../posting/read-posting.ts';
import { fold, originalOf } from '../text/fold.ts';
import { beginnersWithYears, narrowDemands, oddYears } from './inside.ts';
import { missing } from './missing.ts';
import { IN_TITLE, INSIDE, INSIDE_ANYWHERE, SCAM, type WordedPattern } from './patterns.ts';
import { MAX_QUOTE, type RedFlag } from './red-flag.ts';

/** The patterns that a posting shows, each with the words that show it, the weightiest first. */
export function redFlagsOf(written: ReadPosting): RedFlag[] {
  const text = fold(written.description);
  const posting = { ...written, description: text.text };
  const clauses = clausesOf(`${posting.title}\n${posting.description}`);
  const asked = posting.sections
    // What a firm says about itself and its offer is not a requirement.
    .filter(({ kind }) => kind !== 'company' && kind !== 'offer' && kind !== 'aside')
    .flatMap(({ text }) => clausesOf(text));
  return [
    ...SCAM.flatMap((pattern) => worded(pattern, 'scam', clauses)),
    ...IN_TITLE.flatMap((pattern) => worded(pattern, 'scam', [posting.title])),
    ...INSIDE.flatMap((pattern) => worded(pattern, 'inside', asked)),
    ...INSIDE_ANYWHERE.flatMap((pattern) => worded(pattern, 'inside', clauses)),
    ...beginnersWithYears(posting, clauses),
    ...oddYears(asked),
    ...narrowDemands(posting),
    ...missing(posting),
  ]
    .map((flag) => ({ ...flag, quote: originalOf(text, flag.quote) }))
    .sort((a, b) => b.weight - a.weight);
}

/**
 * Several signs are more than one: what is left of the doubt is multiplied.
 *
 * @returns 0 to 1
 */
export const riskOf = (flags: readonly Pick<RedFlag, 'weight'>[]): number =>
  1 - flags.reduce((left, { weight }) => left * (1 - weight), 1);

function worded(pattern: WordedPattern, kind: RedFlag['kind'], clauses: readonly string[]): RedFlag[] {
  const seen = clauses.filter((clause) => pattern.wording.test(clause));
  const [first] = seen;
  if (first === undefined) return [];
  // A sign that is seen again adds a little.
  const weight = Math.min(0.9, pattern.weight * (1 + 0.15 * Math.min(3, seen.length - 1)));
  const { id, innocent } = pattern;
  return [
    { id, pattern: pattern.pattern, quote: quoteAround(first, pattern.wording), innocent, weight, kind },
  ];
}

/** The clause, or of a long one the part around what was found. */
function quoteAround(clause: string, wording: RegExp): string {
  if (clause.length <= MAX_QUOTE) return clause;
  const at = wording.exec(clause)?.index ?? 0;
  const from = Math.max(0, Math.min(at - 60, clause.length - MAX_QUOTE));
  return clause.slice(from, from + MAX_QUOTE).trim();
}
