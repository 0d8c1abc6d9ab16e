import { GATE_SCORE } from './gate.ts';

/** What a range of scores means, so that a person can check a score against resume and posting. */
export interface Band {
  /** Lowest and highest score in it. */
  from: number;
  to: number;
  word: 'Weak' | 'Possible' | 'Good' | 'Strong';
  /** Must-haves of the posting that the resume shows, as a share: at least this much. */
  mustHaves: number;
  /** To be read by the model as its rule and by the user as its meaning. */
  means: string;
}

/** The rubric: lowest band first; the first one ends at the gate. */
export const BANDS: readonly Band[] = [
  {
    from: 0,
    to: GATE_SCORE - 1,
    word: 'Weak',
    mustHaves: 0,
    means:
      'fewer than half of the must-haves are there, or one without which nobody is taken (a licence, a language, a degree) is missing',
  },
  {
    from: GATE_SCORE,
    to: 49,
    word: 'Possible',
    mustHaves: 0.5,
    means: 'at least half of the must-haves are there; level or years may be off',
  },
  {
    from: 50,
    to: 74,
    word: 'Good',
    mustHaves: 0.65,
    means: 'at least two of three must-haves are there, and level and years come near',
  },
  {
    from: 75,
    to: 100,
    word: 'Strong',
    mustHaves: 0.85,
    means:
      'all must-haves are there but one at most, and level and years fit; from 90 on most nice-to-haves, too',
  },
];

/** @param score from 0 to 100 */
export function bandOf(score: number): Band {
  return BANDS.findLast((band) => score >= band.from) ?? (BANDS[0] as Band);
}

/**
 * How far a score lies from the bands that its own evidence allows: 0 when found and missing must-haves bear it out. One
 * must-have either way is a matter of judgement and counts for nothing.
 *
 * @returns points between the score and the nearest allowed one
 */
export function contradiction(score: number, found: number, missing: number): number {
  const all = found + missing;
  if (all === 0) return 0;
  const share = (more: number) => Math.min(1, Math.max(0, (found + more) / all));
  const best = BANDS.findLast((band) => share(1) >= band.mustHaves) as Band;
  // A missing licence, level or place may press any score down to the gate's lower side, so only praise is contradicted …
  if (score > best.to) return score - best.to;
  // … and a rejection although everything is there.
  return missing === 0 && score < GATE_SCORE ? GATE_SCORE - score : 0;
}
