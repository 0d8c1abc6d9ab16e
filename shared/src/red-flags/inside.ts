import type { ReadPosting } from '../posting/read-posting.ts';
import { wordingOf } from '../posting/wording.ts';
import { yearsIn } from '../posting/years.ts';
import { MAX_QUOTE, type RedFlag } from './red-flag.ts';

const BEGINNER =
  /\b(?:entry[- ]level|junior|berufseinsteiger\p{L}*|einstiegs\p{L}*|graduates?|absolvent\p{L}*|trainee|intern(?:ship)?|praktik\p{L}+|werkstudent\p{L}*|working student|berufsanfänger\p{L}*)\b/iu;

/** A job for beginners that asks for many years of experience. */
export function beginnersWithYears({ title, years }: ReadPosting, clauses: readonly string[]): RedFlag[] {
  const forBeginners =
    BEGINNER.test(title) ||
    clauses.some((clause) => BEGINNER.test(clause) && /level|position|role|stelle|job/iu.test(clause));
  if (!forBeginners || !years || years.min < 5) return [];
  return [
    {
      id: 'beginner-with-years',
      pattern: `A beginner's job that asks for ${years.min} years of experience`,
      quote: years.quote.slice(0, MAX_QUOTE).trim(),
      innocent: 'Title and text may come from two templates.',
      weight: years.min >= 8 ? 0.6 : 0.45,
      kind: 'inside',
    },
  ];
}

/** Usual numbers of years, which do not point to a certain person; any number of months below a year is usual, too. */
const USUAL = new Set([0, 1, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 25, 30]);

/** A number of years that hardly anybody would think of without a certain person in mind. */
export function oddYears(clauses: readonly string[]): RedFlag[] {
  for (const clause of clauses) {
    const odd =
      wordingOf(clause) === 'welcome'
        ? undefined
        : yearsIn(clause).find(({ min, max }) => max === null && min >= 1 && !USUAL.has(min));
    if (!odd) continue;
    return [
      {
        id: 'odd-years',
        pattern: `An odd, exact number of years (${odd.min})`,
        quote: clause.slice(Math.max(0, odd.start - 60), odd.start + MAX_QUOTE - 60).trim(),
        innocent: 'It may follow from a pay scale or a licensing rule.',
        weight: 0.34,
        kind: 'inside',
      },
    ];
  }
  return [];
}

/** More required tools and certificates than this are rarely met by more than one person. */
const MANY = 9;

/** So many requirements that hardly more than one person meets them all. */
export function narrowDemands({ demands, languages }: ReadPosting): RedFlag[] {
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
      pattern: `${musts.length} tools or certificates${spoken.length > 1 ? ` and ${spoken.length} languages` : ''} are all required`,
      quote: shown.slice(0, MAX_QUOTE).trim(),
      innocent: 'Wish lists are often worded as requirements.',
      weight: Math.min(0.6, 0.3 + 0.03 * (narrow - MANY)),
      kind: 'inside',
    },
  ];
}
