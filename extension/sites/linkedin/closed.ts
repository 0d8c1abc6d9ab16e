import { textOf } from '../dom';

const CLOSED =
  /no longer accepting applications|nimmt keine bewerbungen mehr|n.accepte plus de candidatures|ya no (se aceptan|acepta) solicitudes|tar inte längre emot ansökningar/i;

/**
 * What says that a job takes no more applications, else null.
 *
 * @param notices elements of the head of a job, never its title or description, which may say anything
 */
export function closedNotice(notices: Iterable<Element>): string | null {
  for (const notice of notices) {
    const text = textOf(notice) ?? '';
    if (CLOSED.test(text)) return text.slice(0, 200);
  }
  return null;
}
