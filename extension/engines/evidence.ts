import { contradiction } from '@jobsieve/shared/rubric';
import { z } from 'zod';
import { isQuoted } from './quotation';

/** Longest texts that are kept; what a model writes beyond is cut off. */
const NAME = 80;
const QUOTE = 240;
const ENTRIES = 20;

const requirement = z.object({ name: z.string(), quote: z.string() });
export const FITS = ['fits', 'does not fit', 'unclear'] as const;
const fit = z.enum(FITS);
export type Fit = z.infer<typeof fit>;

/**
 * What a model has to lay open before it may name a number. The order counts: a model writes field after field, and what
 * stands before the score is what the score comes from.
 */
export const evidenceSchema = z.object({
  must_haves_found: z.array(requirement),
  must_haves_missing: z.array(requirement),
  nice_to_haves_found: z.array(z.string()),
  nice_to_haves_missing: z.array(z.string()),
  seniority: fit,
  years_asked: z.int().min(0).max(60).nullable(),
  years_shown: z.int().min(0).max(60).nullable(),
  location: fit,
  language: fit,
});
export type Evidence = z.infer<typeof evidenceSchema>;
export type Requirement = z.infer<typeof requirement>;

export interface CheckedEvidence {
  evidence: Evidence;
  /** 0 to 1: the share of quotations that stand in the posting, less where the score contradicts its own evidence. */
  confidence: number;
}

/** So much of the trust a score keeps whose model named no requirement at all. */
const WITHOUT_EVIDENCE = 0.4;
/** Points by which a score may go beyond its evidence until nothing of the trust is left. */
const BEYOND = 60;

/**
 * Keeps of a model's evidence what a person could look up: a requirement whose quotation does not stand in the posting is
 * made up, so it is dropped, and the trust in the whole answer with it.
 *
 * @param claimed as the model wrote it
 * @param posting everything that the model was given of the job
 */
export function checkEvidence(claimed: Evidence, posting: string, score: number): CheckedEvidence {
  const is = isQuoted(posting);
  const real = (list: readonly Requirement[]) => list.filter(({ quote }) => is(quote)).map(shortened);
  const found = real(claimed.must_haves_found);
  const missing = real(claimed.must_haves_missing).filter(
    ({ name }) => !found.some((other) => other.name.toLowerCase() === name.toLowerCase()),
  );
  const all = claimed.must_haves_found.length + claimed.must_haves_missing.length;
  const quoted = all === 0 ? WITHOUT_EVIDENCE : (found.length + missing.length) / all;
  const beyond = contradiction(score, found.length, missing.length);
  return {
    evidence: {
      ...claimed,
      must_haves_found: unique(found),
      must_haves_missing: unique(missing),
      nice_to_haves_found: names(claimed.nice_to_haves_found),
      nice_to_haves_missing: names(claimed.nice_to_haves_missing),
    },
    confidence: Math.max(0, quoted * (1 - Math.min(1, beyond / BEYOND))),
  };
}

/** What is missing, must-haves first: short names, none twice. */
export function missingIn({ must_haves_missing, nice_to_haves_missing }: Evidence): string[] {
  return names([...must_haves_missing.map(({ name }) => name), ...nice_to_haves_missing]);
}

const shortened = ({ name, quote }: Requirement): Requirement => ({
  name: cut(name, NAME),
  quote: cut(quote, QUOTE),
});

const unique = (list: readonly Requirement[]) =>
  list
    .filter(({ name }, place) => name !== '' && list.findIndex((other) => other.name === name) === place)
    .slice(0, ENTRIES);

const names = (list: readonly string[]) =>
  [...new Set(list.map((name) => cut(name, NAME)))].filter((name) => name !== '').slice(0, 2 * ENTRIES);

const cut = (text: string, most: number) => text.trim().slice(0, most).toWellFormed().trim();
