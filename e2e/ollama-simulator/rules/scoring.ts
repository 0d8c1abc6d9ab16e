import { toldScore } from './obedience.ts';
import type { Rule } from './rule.ts';
import { mentionsIn, skillsIn } from './skills.ts';

/** Score of a posting that names no skill we know. */
const NOTHING_TO_COMPARE = 50;

/** A test may fix the score by writing `[[score:15]]` into a posting. No real posting contains such a marker. */
const TEST_MARKER = /\[\[score:(\d{1,3})\]\]/;

const list = (words: string[]) => (words.length > 0 ? words.join(', ') : 'none of them');

/** Skills of the posting that the resume names too, as a share of the skills of the posting, in percent. */
export const scoring: Rule = {
  name: 'scoring',
  answers: (properties) =>
    properties.includes('score') &&
    (properties.includes('must_haves_missing') || properties.includes('missing_skills')),
  answer({ resume, posting, gullible }) {
    const mentions = mentionsIn(posting);
    const wanted = mentions.map(({ skill }) => skill);
    const offered = new Set(skillsIn(resume));
    const shared = wanted.filter((skill) => offered.has(skill));
    const missing = wanted.filter((skill) => !offered.has(skill));
    const quoted = (skills: string[]) =>
      mentions
        .filter(({ skill }) => skills.includes(skill))
        .map(({ skill, as }) => ({ name: skill, quote: as }));
    const marker = TEST_MARKER.exec(posting)?.[1];
    const told = gullible ? toldScore(posting) : null;
    const share = wanted.length > 0 ? Math.round((100 * shared.length) / wanted.length) : NOTHING_TO_COMPARE;
    const reasoning =
      wanted.length > 0
        ? `The posting asks for ${list(wanted)}; the resume shows ${list(shared)} (${shared.length} of ${wanted.length}).`
        : 'The posting names no skill that could be compared with the resume.';
    return {
      must_haves_found: quoted(shared),
      must_haves_missing: quoted(missing),
      nice_to_haves_found: [],
      nice_to_haves_missing: [],
      seniority: 'unclear',
      years_asked: null,
      years_shown: null,
      location: 'unclear',
      language: 'unclear',
      score: told ?? (marker === undefined ? share : Math.min(100, Number(marker))),
      reasoning,
      missing_skills: missing,
      skill_gap_recommendations: missing
        .slice(0, 3)
        .map((skill) => `Learn ${skill}: the posting asks for it.`),
    };
  },
};
