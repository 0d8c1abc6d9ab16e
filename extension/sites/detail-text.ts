import { DESCRIPTION_MAX } from '@jobsieve/shared/contracts/limits';
import { clip } from './plain-text';
import { requirementsIn } from './requirements';
import { plainText } from './text';
import { walk } from './walk';

/** The page's own heading above a description, "About the job" in many languages; the posting's stand within the text. */
export function headingOf(body: Element): Element | null {
  const own = body.querySelector(':scope > h2');
  if (own) return own;
  const heading = body.querySelector('h2');
  let first: Node | null = null;
  walk(body, (node) => {
    if (node.nodeType === 3 && node.nodeValue?.trim() !== '') first ??= node;
    return first === null;
  });
  return heading?.contains(first) ? heading : null;
}

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
