import { DESCRIPTION_MAX } from '@jobsieve/shared/contracts/limits';
import { clip } from './plain-text';
import { requirementsIn } from './requirements';
import { plainText } from './text';

/**
 * The two texts of a job, from the element that holds its description; null while that is empty.
 *
 * @param without a part of the element that is not the posting's, such as the page's own heading
 */
export function descriptionIn(
  root: Element | null,
  without: Element | null = null,
): { description: string; requirements: string | null } | null {
  const description = root ? clip(plainText(root, without), DESCRIPTION_MAX) : '';
  return description === '' ? null : { description, requirements: requirementsIn(description) };
}
