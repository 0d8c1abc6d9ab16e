import type { Demand } from '../posting/demands.ts';
import type { ReadResume } from '../resume/read-resume.ts';
import { closeness } from '../skills/find-skills.ts';

/** A demand, and how far the resume shows it. */
export interface Met {
  demand: Demand;
  /** 0 not at all, 1 by its name. */
  credit: number;
}

/** How people are counts for less: everybody says it of themselves. */
const SOFT = 0.15;
/** What must be there counts more than in proportion to its weight. */
const STRESS = 1.6;

/** Which demands a resume meets; where one of several skills is enough, by the one that it shows best. */
export const demandsMet = (demands: readonly Demand[], { skills }: Pick<ReadResume, 'skills'>): Met[] =>
  demands.map((demand) => ({
    demand,
    credit: Math.max(
      0,
      ...demand.alternatives.flatMap((wanted) => skills.map((held) => closeness(held, wanted))),
    ),
  }));

/**
 * How much of what is asked for is met, each by its weight.
 *
 * @returns 0 to 1; null when nothing was found that is asked for
 */
export function skillFit(met: readonly Met[]): { fit: number; asked: number } | null {
  let got = 0;
  let all = 0;
  for (const { demand, credit } of met) {
    const weight = (demand.weight / 100) ** STRESS * (demand.term.kind === 'soft' ? SOFT : 1);
    got += weight * credit;
    all += weight;
  }
  return all === 0 ? null : { fit: got / all, asked: all };
}
