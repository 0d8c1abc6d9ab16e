/**
 * Whether a page ends within an element: its transfer broke off there, and the last text may be half a word. A whole page
 * goes on after every job that it shows. An answer of an API has no head and may end with a job; what breaks off as XML is
 * no page at all.
 */
export function isCutOff(element: Element): boolean {
  const { head, contentType } = element.ownerDocument;
  if (contentType !== 'text/html' || !head || head.childElementCount === 0) return false;
  for (let at: Node | null = element; at; at = at.parentNode) if (at.nextSibling) return false;
  return true;
}
