import type { Rule } from '../rule.ts';
import { skillsIn } from '../skills.ts';

/** By place in the posting: two essential, three critical, four important, the others preferred. */
const PLACES = [
  { until: 2, importance: 'essential', weight: 95, proficiency: 'expert' },
  { until: 5, importance: 'critical', weight: 75, proficiency: 'advanced' },
  { until: 9, importance: 'important', weight: 50, proficiency: 'intermediate' },
  { until: Number.POSITIVE_INFINITY, importance: 'preferred', weight: 20, proficiency: 'beginner' },
];
const YEARS = /\b(\d{1,2})\+?\s*(?:years|Jahre)/i;

/** The known skills in the order in which the posting names them; the first one gets the first number of years. */
export const skillList: Rule = {
  name: 'skill list',
  answers: (properties) => properties.length === 1 && properties[0] === 'skills',
  answer({ posting }) {
    const years = Number(YEARS.exec(posting)?.[1] ?? 0);
    const skills = skillsIn(posting).map((skill, place) => {
      const { until, ...rank } = PLACES.find((rank) => place < rank.until) ?? PLACES[3] ?? { until: 0 };
      const years_required = place === 0 ? years : 0;
      return { skill, ...rank, years_required, reasoning: `The posting names ${skill}.` };
    });
    return { skills };
  },
};
