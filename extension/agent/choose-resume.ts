import type { BuiltinEngine } from '../engines/builtin';
import type { Posting } from '../engines/engine';
import type { ResumeRow } from '../store/database';
import type { Settings } from '../store/settings';

/**
 * Which of several resumes a job is scored against: the one in use, or the one that the built-in rules find fits this job
 * best; of equals the one in use.
 *
 * @param resumes the one in use first
 */
export function chooseResume(
  resumes: readonly [ResumeRow, ...ResumeRow[]],
  choice: Settings['resumeChoice'],
  rules: BuiltinEngine | null,
  posting: Posting,
): ResumeRow {
  const [inUse, ...others] = resumes;
  if (choice === 'active' || rules === null || others.length === 0) return inUse;
  let best = { resume: inUse, score: rules.rate(inUse, posting).score };
  for (const resume of others) {
    const { score } = rules.rate(resume, posting);
    if (score > best.score) best = { resume, score };
  }
  return best.resume;
}
