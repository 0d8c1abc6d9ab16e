import { clausesOf } from '../posting/clauses.ts';
import type { ReadPosting } from '../posting/read-posting.ts';
import { seniorityOf } from '../posting/seniority.ts';
import { wordingOf } from '../posting/wording.ts';
import { yearsIn } from '../posting/years.ts';
import { INSIDE, INSIDE_ANYWHERE, SCAM, type WordedPattern } from './patterns.ts';

/** A pattern that was seen in a posting. A sign of risk, never an accusation. */
export interface RedFlag {
  id: string;
  /** For people: which pattern. */
  pattern: string;
  /** Words of the posting, exactly. */
  quote: string;
  innocent: string;
  /** 0 to 1: how much it says by itself. */
  weight: number;
  /** Of no job at all, or of a job that is promised to somebody. */
  kind: 'scam' | 'inside';
}

/** Quotes are shown to people: no longer than one reads. */
const QUOTE = 280;

/** The patterns that a posting shows, each with the words that show it, the weightiest first. */
export function redFlagsOf(posting: ReadPosting): RedFlag[] {
  const clauses = clausesOf(`${posting.title}\n${posting.description}`);
  const asked = posting.sections
    // What a firm tells of itself and of what it offers is no demand.
    .filter(({ kind }) => kind !== 'company' && kind !== 'offer')
    .flatMap(({ text }) => clausesOf(text));
  return [
    ...SCAM.flatMap((pattern) => worded(pattern, 'scam', clauses)),
    ...INSIDE.flatMap((pattern) => worded(pattern, 'inside', asked)),
    ...INSIDE_ANYWHERE.flatMap((pattern) => worded(pattern, 'inside', clauses)),
    ...beginnersWithYears(posting, clauses),
    ...oddYears(asked),
    ...narrowDemands(posting),
    ...vague(posting),
    ...faceless(posting),
  ].sort((a, b) => b.weight - a.weight);
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
  // Seen again it says a little more.
  const weight = Math.min(0.9, pattern.weight * (1 + 0.15 * Math.min(3, seen.length - 1)));
  const { id, innocent } = pattern;
  return [
    { id, pattern: pattern.pattern, quote: quoteAround(first, pattern.wording), innocent, weight, kind },
  ];
}

/** The clause, or of a long one the part around what was found. */
function quoteAround(clause: string, wording: RegExp): string {
  if (clause.length <= QUOTE) return clause;
  const at = wording.exec(clause)?.index ?? 0;
  const from = Math.max(0, Math.min(at - 60, clause.length - QUOTE));
  return clause.slice(from, from + QUOTE).trim();
}

const BEGINNER =
  /\b(?:entry[- ]level|junior|berufseinsteiger\p{L}*|einstiegs\p{L}*|graduates?|absolvent\p{L}*|trainee|berufsanfänger\p{L}*)\b/iu;

function beginnersWithYears({ title, years }: ReadPosting, clauses: readonly string[]): RedFlag[] {
  const step = seniorityOf(title);
  const forBeginners =
    (step !== undefined && step <= 1) ||
    clauses.some((clause) => BEGINNER.test(clause) && /level|position|role|stelle|job/iu.test(clause));
  if (!forBeginners || !years || years.min < 5) return [];
  return [
    {
      id: 'beginner-with-years',
      pattern: `A beginner's job that asks for ${years.min} years of experience`,
      quote: years.quote.slice(0, QUOTE).trim(),
      innocent: 'Title and text may come from two templates.',
      weight: years.min >= 8 ? 0.6 : 0.45,
      kind: 'inside',
    },
  ];
}

/** Numbers that people ask for without thinking of somebody. */
const USUAL = new Set([0, 1, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 25, 30]);

function oddYears(clauses: readonly string[]): RedFlag[] {
  for (const clause of clauses) {
    const odd =
      wordingOf(clause) === 'welcome'
        ? undefined
        : yearsIn(clause).find(({ min, max }) => max === null && !USUAL.has(min));
    if (!odd) continue;
    return [
      {
        id: 'odd-years',
        pattern: `An odd, exact number of years (${odd.min})`,
        quote: clause.slice(Math.max(0, odd.start - 60), odd.start + QUOTE - 60).trim(),
        innocent: 'It may follow a pay scale or a rule for licences.',
        weight: 0.4,
        kind: 'inside',
      },
    ];
  }
  return [];
}

/** Tools and certificates that must all be there, above which hardly anybody but one person has them. */
const MANY = 9;

function narrowDemands({ demands, languages }: ReadPosting): RedFlag[] {
  const musts = demands.filter(
    ({ importance, term }) =>
      importance === 'essential' && (term.kind === 'tool' || term.kind === 'certificate'),
  );
  const spoken = languages.filter(({ required, level }) => required && level >= 5);
  const narrow = musts.length + Math.max(0, spoken.length - 1) * 2;
  const shown = musts[0]?.quote ?? spoken[0]?.quote;
  if (narrow < MANY || shown === undefined) return [];
  return [
    {
      id: 'narrow-demands',
      pattern: `${musts.length} tools or certificates${spoken.length > 1 ? ` and ${spoken.length} languages` : ''} that must all be there`,
      quote: shown.slice(0, QUOTE).trim(),
      innocent: 'Lists of wishes are often worded as musts.',
      weight: Math.min(0.6, 0.3 + 0.03 * (narrow - MANY)),
      kind: 'inside',
    },
  ];
}

/** Characters under which nobody could decide upon a job. */
const SAYS_LITTLE = 350;

function vague({ description, demands, sections }: ReadPosting): RedFlag[] {
  const text = description.trim();
  const hard = demands.filter(({ term }) => term.kind !== 'soft').length;
  const told = hard > 1 || sections.some(({ kind }) => kind === 'requirements' || kind === 'tasks');
  if (told && (hard > 3 || text.length >= SAYS_LITTLE)) return [];
  const quote = clausesOf(text)[0]?.slice(0, QUOTE).trim();
  if (!quote) return [];
  return [
    {
      id: 'vague',
      pattern: 'So vague that nobody could decide upon it',
      quote,
      innocent: 'Short postings are usual in some trades.',
      weight: text.length < SAYS_LITTLE ? 0.25 : 0.2,
      kind: 'scam',
    },
  ];
}

/** What employers say of themselves somewhere in a posting. */
const OF_ITSELF =
  /\b(?:we are (?:an?|the|one)|we[’']re (?:an?|the)|our (?:company|mission|clients|customers|products|team|culture|history|offices)|founded in|headquartered|is (?:an?|the|one of the) (?:\p{L}+[ -]){0,4}(?:company|provider|leader|firm|organi[sz]ation|startup|agency|manufacturer|retailer|bank|group)|employees|we (?!are (?:looking|seeking|hiring|currently)|need\b|want\b|require|seek\b|offer\b)\p{Ll}{2,}|wir (?!suchen|bieten|freuen|erwarten|benötigen)\p{Ll}{3,}|unser(?:e|er|em)? (?:unternehmen|team|kund\p{L}+|produkte|haus)|gegründet|mitarbeite(?:nde|r)\p{L}*|standorte)\b/iu;

/** Absence cannot be quoted: shown is what the posting begins with instead. */
function faceless({ description, company, sections }: ReadPosting): RedFlag[] {
  const named = company !== null && company.length > 2 && description.includes(company);
  if (named || sections.some(({ kind }) => kind === 'company') || OF_ITSELF.test(description)) return [];
  const quote = clausesOf(description)[0]?.slice(0, QUOTE).trim();
  if (!quote) return [];
  return [
    {
      id: 'faceless',
      pattern: 'The text says nothing of the employer',
      quote,
      innocent: 'Many firms describe themselves elsewhere.',
      weight: 0.12,
      kind: 'scam',
    },
  ];
}
