import type { LeadRow, ResumeRow } from './database';
import type { Settings } from './settings';

/**
 * Whether a score was made with another resume than would be taken today: an edited one, one that is gone, or one that is not
 * in use any more. Scores that came from elsewhere do not tell, and count as good.
 *
 * @param resumes the one in use first
 */
export function isStale(
  { basis }: Pick<LeadRow, 'basis'>,
  resumes: readonly ResumeRow[],
  choice: Settings['resumeChoice'],
): boolean {
  const [inUse] = resumes;
  if (!basis || !inUse) return false;
  const known = resumes.find(({ id }) => id === basis.resume.id);
  if (!known || known.updatedAt !== basis.resume.updatedAt) return true;
  return choice === 'active' && known.id !== inUse.id;
}
