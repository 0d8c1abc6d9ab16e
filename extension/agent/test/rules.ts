import { BUILTIN, type BuiltinEngine } from '../../engines/builtin';
import type { Posting, Scoring, Unjudged } from '../../engines/engine';
import type { Resume } from '../../engines/resume';

/** Built-in rules that a test plays: they score by a mark in the posting, `worth 85`, and say what they do not understand. */
export function playedRules() {
  const state = { unjudged: (_resume: Resume, _posting: Posting): Unjudged | null => null };
  const rate: BuiltinEngine['rate'] = (resume, posting): Scoring => ({
    score: Number(/worth (\d+)/.exec(posting.description)?.[1] ?? 50),
    reasoning: 'Counted by fixed rules.',
    missing_skills: [],
    skill_gap_recommendations: [],
    evidence: null,
    confidence: 0.6,
    unjudged: state.unjudged(resume, posting),
  });
  const engine: BuiltinEngine = {
    name: BUILTIN,
    varies: false,
    ready: async () => {},
    rate,
    score: async (resume, posting) => rate(resume, posting),
  };
  return { engine, state };
}

export const EMPTY_POSTING: Unjudged = {
  cause: 'posting-not-understood',
  message: 'The posting hardly says anything.',
};
export const UNREAD_RESUME: Unjudged = {
  cause: 'resume-not-understood',
  message: 'Nothing was understood of your resume.',
};
