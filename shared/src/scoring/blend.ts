import type { Parts } from './features.ts';
import { WEIGHTS } from './weights.ts';

/** What the blend weighs: 0 to 1, or -1 to 0 for what only takes away. More is never worse. */
export const SIGNALS = [
  'family',
  'group',
  'field',
  'occupation',
  'title',
  'skills',
  'years',
  'above',
  'below',
  'languages',
] as const;
export type Signal = (typeof SIGNALS)[number];

/** What is taken where the texts do not tell: rather little, so that silence is never better than an answer. */
const UNKNOWN = { title: 0.15, skills: 0.2 };
/** Steps down that are nothing unusual: a title that tells less than one has been. */
const USUAL_BELOW = 1;
/** Steps of a career, and languages, beyond which it does not get worse. */
const MOST_STEPS = 3;
const MOST_LANGUAGES = 2;

export function signalsOf(parts: Parts): Record<Signal, number> {
  const { family, group, field, occupation, title, skills, years, steps, languagesMissing } = parts;
  return {
    family,
    group,
    field,
    occupation,
    title: title ?? UNKNOWN.title,
    skills: skills ?? UNKNOWN.skills,
    years: years === null ? 0 : years - 1,
    above: -Math.min(MOST_STEPS, Math.max(0, steps)) / MOST_STEPS,
    below: -Math.min(MOST_STEPS, Math.max(0, -steps - USUAL_BELOW)) / MOST_STEPS,
    languages: -Math.min(MOST_LANGUAGES, languagesMissing.length) / MOST_LANGUAGES,
  };
}

/** Log odds that somebody would want to see the job, moved so that the gate lies where `fit.ts` has set it. */
export function blend(parts: Parts): number {
  const signals = signalsOf(parts);
  return SIGNALS.reduce((sum, signal) => sum + WEIGHTS[signal] * signals[signal], WEIGHTS.offset);
}

/** @param odds log odds; @returns 0 to 1 */
export const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));
