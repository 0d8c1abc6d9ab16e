import { GATE_SCORE } from '@jobsieve/shared/gate';
import type { Engine, RulesShift } from './engine';

/** The gate of the rules can be lowered by so many points at most: below 5 nearly everything would pass. */
export const SHIFT_MAX = 25;

/**
 * Moves a score of the rules to the scale on which the gate stands at {@link GATE_SCORE}, for a user whose rules' gate is
 * lower than that.
 *
 * The mapping is monotone and piecewise linear: 0 stays 0, `GATE_SCORE - points` becomes `GATE_SCORE`, and 100 stays 100.
 * So the order of jobs stays, a score below the lowered gate stays below the gate, and points are added mainly near the
 * gate, where the user has found the rules to be too strict.
 *
 * @param own the rules' own score, a whole number from 0 to 100
 * @param points a whole number from 0 to {@link SHIFT_MAX}; 0 changes nothing
 * @returns a whole number from 0 to 100; 30 or more exactly when `own >= GATE_SCORE - points`
 */
export function shiftedScore(own: number, points: number): number {
  const gate = GATE_SCORE - points;
  // Rounded down below the gate, so that rounding lets nothing through.
  if (own < gate) return Math.floor((own * GATE_SCORE) / gate);
  return GATE_SCORE + Math.round(((own - gate) * (100 - GATE_SCORE)) / (100 - gate));
}

/** How a shifted score came about, in a sentence that goes with the score wherever it is shown. */
export const shiftWords = (score: number, { own }: RulesShift) =>
  `${score} = ${own} + ${score - own}, because you lowered the gate of the rules.`;

/**
 * The built-in rules on the scale of a user who has lowered their gate. What they could not judge stays as it is.
 *
 * @param points see {@link shiftedScore}
 */
export function withShift(rules: Engine, points: number): Engine {
  if (points === 0) return rules;
  return {
    ...rules,
    async score(...question) {
      const scoring = await rules.score(...question);
      if (scoring.unjudged) return scoring;
      const score = shiftedScore(scoring.score, points);
      const shift = { points, own: scoring.score };
      return { ...scoring, score, shift, reasoning: `${scoring.reasoning} ${shiftWords(score, shift)}` };
    },
  };
}
