import { DESCRIPTION_MAX } from '@jobsieve/shared/contracts/limits';
import { clip } from './plain-text';
import { requirementsIn } from './requirements';
import { plainText } from './text';

/** The two texts of a job, from the element that holds its description; null while that is empty. */
export function descriptionIn(
  root: Element | null,
): { description: string; requirements: string | null } | null {
  const description = root ? clip(plainText(root), DESCRIPTION_MAX) : '';
  return description === '' ? null : { description, requirements: requirementsIn(description) };
}
