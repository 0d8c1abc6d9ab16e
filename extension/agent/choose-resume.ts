import type { BuiltinEngine } from '../engines/builtin';
import { BUILTIN } from '../engines/builtin';
import type { Posting } from '../engines/engine';
import { shiftedScore } from '../engines/rules-shift';
import type { Decision, ResumeRow } from '../store/database';
import { decisionWith, isPass } from '../store/decisions';

/** A resume, and what the built-in rules make of a job with it. */
export interface Ranked {
  resume: ResumeRow;
  /** 0 to 100, with what a lowered gate of the rules adds; null: they cannot judge the job with it. */
  byRules: number | null;
}

/**
 * Which resume of several fits a job best, by the built-in rules.
 *
 * @param resumes the one in use first; of equals it stays first
 * @param shift by how many points the gate of the rules is lowered
 * @returns the likeliest first; last those with which the rules cannot judge the job
 */
export const rankResumes = (
  resumes: readonly ResumeRow[],
  rules: BuiltinEngine,
  posting: Posting,
  shift: number,
): Ranked[] =>
  resumes
    .map((resume) => {
      const { score, unjudged } = rules.rate(resume, posting);
      return { resume, byRules: unjudged ? null : shiftedScore(score, shift) };
    })
    .sort((a, b) => (b.byRules ?? -1) - (a.byRules ?? -1));

/**
 * The resume that a job has to be scored with before it may be rejected, where the best of the resumes counts; undefined:
 * there is none, and the gate may decide.
 *
 * A job is scored with the likeliest resume by the rules first, and with that one alone if it passes. If it does not pass,
 * the rules may have picked the wrong resume: every other one that the rules would let through is asked for too, the
 * likeliest first, until one passes. So no job is rejected that the rules alone would have matched, without the engine
 * having judged it with that very resume. The price is bounded: it is paid only for jobs that are about to be rejected, once
 * for each resume that the rules let through, and there are ten resumes at most (`RESUMES_MAX`).
 *
 * @param decisions of the job so far
 * @param engine who scores now: what a model is to judge is not settled by a decision of the rules
 */
export function nextResume(
  ranked: readonly Ranked[],
  decisions: readonly Decision[],
  engine: string,
): ResumeRow | undefined {
  const isJudged = ({ id, updatedAt }: ResumeRow) => {
    const known = decisionWith(decisions, id);
    const isCurrent = known?.basis?.resume.updatedAt === updatedAt;
    return isCurrent && (known?.engine !== BUILTIN || known.basis?.crossCheck !== null || engine === BUILTIN);
  };
  return ranked.find(
    ({ resume, byRules }) => byRules !== null && isPass({ score: byRules }) && !isJudged(resume),
  )?.resume;
}
