import { isCutOff } from './cut-off';
import { oneLine } from './plain-text';
import { walk } from './walk';

/** Ordered: the first selector that finds something wins. Each is followed by a comment: layout, seen when. */
export type Selectors = readonly [string, ...string[]];

/** A field that the job cannot do without is not where the layout has it. */
export class FieldMissing extends Error {
  readonly field: string;
  constructor(field: string) {
    super(`The page does not show the ${field} where this layout has it`);
    this.name = 'FieldMissing';
    this.field = field;
  }
}

/** The first element that one of the selectors finds, else null. */
export function $optional(root: ParentNode, selectors: Selectors): Element | null {
  for (const selector of selectors) {
    const found = root.querySelector(selector);
    if (found) return found;
  }
  return null;
}

/** Whether one of the selectors finds something: in one pass over the page, since the order does not matter. */
export function has(root: ParentNode, selectors: Selectors): boolean {
  return root.querySelector(selectors.join(',')) !== null;
}

/**
 * Like {@link $optional}, for what has to be there.
 *
 * @throws FieldMissing
 */
export function $(root: ParentNode, field: string, selectors: Selectors): Element {
  const found = $optional(root, selectors);
  if (!found) throw new FieldMissing(field);
  return found;
}

/** Copies of a text for screen readers; they repeat what is beside them, often with words added. */
const TWINS = '.sr-only, .visually-hidden, .a11y-text';

/** What is in these is no text of the page. */
const UNSEEN = 'script, style, template, noscript';

/** The element's text on one line, without the copies for screen readers; null when there is none, or half of one. */
export function textOf(element: Element | null): string | null {
  if (!element || isCutOff(element)) return null;
  const child = element.firstChild;
  // Most fields are one text node: no list, no walk.
  if (child?.nodeType === 3 && !child.nextSibling) return oneLine(child.nodeValue ?? '') || null;
  const parts: string[] = [];
  walk(element, (node) => {
    if (node.nodeType === 3) parts.push(node.nodeValue ?? '');
    return node.nodeType === 1 && !(node as Element).matches(`${TWINS}, ${UNSEEN}`);
  });
  return oneLine(parts.join('')) || null;
}

/** The text of the first element found that has any, else null. */
export function fieldText(root: ParentNode, selectors: Selectors): string | null {
  for (const selector of selectors) {
    const text = textOf(root.querySelector(selector));
    if (text) return text;
  }
  return null;
}

/**
 * Like {@link fieldText}, for what has to be there.
 *
 * @throws FieldMissing
 */
export function requiredText(root: ParentNode, field: string, selectors: Selectors): string {
  const text = fieldText(root, selectors);
  if (!text) throw new FieldMissing(field);
  return text;
}

/** The value of an attribute on one line, null when it is absent or empty. */
export function attribute(element: Element | null, name: string): string | null {
  return oneLine(element?.getAttribute(name) ?? '') || null;
}
