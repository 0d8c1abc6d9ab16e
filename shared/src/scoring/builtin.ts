import { knownOccupations } from '../occupations/known-occupations.ts';
import type { OccupationTable } from '../occupations/table.ts';
import { type PostingText, type ReadPosting, readPosting } from '../posting/read-posting.ts';
import { type ReadResume, readResume } from '../resume/read-resume.ts';
import { knownSkills } from '../skills/known-skills.ts';
import { missingDemands, reasoningOf, recommendationsOf } from './explain.ts';
import { type Candidate, candidateOf } from './features.ts';
import { type Scored, scoreResume } from './score-resume.ts';
import type { Unjudged } from './unjudged.ts';

export type { Unjudged };

/** As it is stored with a decision. */
export const BUILTIN = 'builtin';

/** The same fields as a model's answer, and what the score rests on. */
export interface BuiltinScoring {
  engine: typeof BUILTIN;
  /** Whole number, 0 to 100. */
  score: number;
  reasoning: string;
  missing_skills: string[];
  skill_gap_recommendations: string[];
  /** Why the rules make no decision about this job; null where they do. */
  unjudged: Unjudged | null;
  /** For cross-checks and for people who want to see behind the number. */
  basis: Scored & { posting: ReadPosting; resume: ReadResume };
}

/** The scorer that needs no model. A resume is read once and scores many postings. */
export class BuiltinScorer {
  readonly #candidate: Candidate;
  readonly #table: OccupationTable;

  /**
   * @param resume its text, or what was read of it and looked over since
   * @param now until when a job that goes on is counted
   * @param table of occupations; without it the known one (`knownOccupations`)
   */
  constructor(resume: string | ReadResume, now = new Date(), table = knownOccupations()) {
    const read = typeof resume === 'string' ? readResume(knownSkills(), resume, now) : resume;
    this.#table = table;
    this.#candidate = candidateOf(table, read);
  }

  /** What was understood of the resume. */
  get resume(): ReadResume {
    return this.#candidate.resume;
  }

  /** Deterministic: the same texts, the same answer; some milliseconds for a posting of usual length. */
  score(text: PostingText): BuiltinScoring {
    const vocabulary = knownSkills();
    const posting = readPosting(vocabulary, text);
    const scored = scoreResume(this.#table, vocabulary, this.#candidate, posting);
    return {
      engine: BUILTIN,
      score: scored.score,
      reasoning: reasoningOf(scored, this.resume, posting),
      missing_skills: missingDemands(scored).map(({ name }) => name),
      skill_gap_recommendations: recommendationsOf(scored, this.resume, posting),
      unjudged: scored.unjudged,
      basis: { ...scored, posting, resume: this.resume },
    };
  }
}
