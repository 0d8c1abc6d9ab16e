import { textOf } from '../dom';
import { oneLine } from '../plain-text';

/**
 * The visible text of a line in LinkedIn's layout of 2026, whose classes tell nothing: beside a text may stand a copy for
 * screen readers with words added ("Selected, ...", "Posted on November 13, 2026"), and within a date ("2 minutes ago")
 * an explanation of it ("Within the past 24 hours", seen 2026-08).
 */
export function visibleText(line: Element): string | null {
  const shown = line.querySelector(':scope > [aria-hidden="true"]');
  if (shown && textOf(shown) !== null) return visibleText(shown);
  const time = line.localName === 'time' ? line : line.querySelector('time');
  const dated =
    time &&
    oneLine([...time.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : '')).join(' '));
  const whole = textOf(line);
  if (!time || !dated) return whole;
  return whole?.replace(textOf(time) ?? dated, () => dated) ?? null;
}

const isDot = (text: string): boolean => text === '·';

/**
 * A line whose parts are elements with dots between them, "place · posted · applicants", as one text. Parts without a dot
 * between them are on lines of their own: nothing tells what they are together.
 */
export function dottedLine(line: Element): string {
  const parts = [...line.childNodes].flatMap((node) => {
    const text = node.nodeType === 1 ? visibleText(node as Element) : oneLine(node.nodeValue ?? '');
    return text ? [text] : [];
  });
  return parts.reduce((whole, part, index) => {
    const isParted =
      index === 0 || isDot(part) || /(^|\s)·$/.test(parts[index - 1] ?? '') || part.startsWith('·');
    return `${whole}${isParted ? ' ' : '\n'}${part}`;
  }, '');
}

/** The parts of a line that are parted by dots. */
export const partsOf = (line: string): string[] =>
  line
    .split('·')
    .map((part) => part.trim())
    .filter((part) => part !== '');
