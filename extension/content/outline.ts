import { createMask, wordsIn } from './outline-names';

/** Characters; of all recorded pages only LinkedIn's largest takes more, by 30 elements. */
export const OUTLINE_MOST = 60_000;
const DEEPEST = 40;
const MOST_CLASSES = 8;
/** What is in them is no structure of the page. */
const CLOSED = 'script, style, noscript, template, svg, iframe, object, canvas, video, audio, math, select';
/** Attributes by whose values sites name parts of their pages; of any other only the name is told. */
const NAMES_PARTS =
  /^(?:id|role|componentkey|data-testid|data-test-[\w-]+|data-sdui-screen|data-sdui-component|data-view-name)$/;

/** A shape of element: what it looks like, what stands in it, how often. */
interface Shape {
  head: string;
  inside: [shape: Shape, times: number][];
  /** Elements, this one included. */
  size: number;
}

/**
 * The structure of a page, for whoever has to teach JobSieve its new layout: a line for each kind of element, with classes, ids,
 * test ids and the names of attributes, like shapes beside one another counted. Nothing of its text: no text nodes, no values
 * that carry texts, addresses or names, and no word of those in any name.
 */
export function outlinePage(document: Document, url: URL): { address: string; outline: string } {
  const mask = createMask(textsOf(document, url));
  const shapes = new Map<string, Shape>();
  const numbers = new Map<Shape, number>();

  function shapeOf(element: Element, depth: number): Shape {
    const head = headOf(element, mask);
    const within = depth < DEEPEST && !element.matches(CLOSED) ? [...element.children] : [];
    const times = new Map<Shape, number>();
    for (const child of within) {
      const shape = shapeOf(child, depth + 1);
      times.set(shape, (times.get(shape) ?? 0) + 1);
    }
    const inside = [...times];
    const key = `${head}(${inside.map(([shape, count]) => `${numbers.get(shape)}x${count}`).join()})`;
    const known = shapes.get(key);
    if (known) return known;
    const fresh = {
      head,
      inside,
      size: 1 + inside.reduce((sum, [shape, count]) => sum + shape.size * count, 0),
    };
    shapes.set(key, fresh);
    numbers.set(fresh, numbers.size);
    return fresh;
  }
  return {
    address: addressOf(url, mask),
    outline: document.body ? write(shapeOf(document.body, 0)) : 'no body',
  };
}

type Mask = ReturnType<typeof createMask>;

function write(body: Shape): string {
  const lines: string[] = [];
  let room = OUTLINE_MOST - 100;
  let left = 0;
  const add = (shape: Shape, times: number, depth: number): void => {
    const line = `${' '.repeat(depth)}${shape.head}${times > 1 ? ` ×${times}` : ''}`;
    if (room < line.length + 1) {
      room = 0;
      left += shape.size * times;
      return;
    }
    room -= line.length + 1;
    lines.push(line);
    for (const [inner, count] of shape.inside) add(inner, count, depth + 1);
  };
  add(body, 1, 0);
  if (left > 0) lines.push(`and ${left} more elements`);
  return lines.join('\n');
}

function headOf(element: Element, mask: Mask): string {
  const classes = [...element.classList].slice(0, MOST_CLASSES).map((name) => `.${mask.name(name)}`);
  const attributes = [...element.attributes]
    .filter(({ name }) => name !== 'class' && name !== 'style')
    .map(({ name, value }) => {
      if (!NAMES_PARTS.test(name) || value === '') return mask.name(name);
      return `${mask.name(name)}=${name === 'id' ? mask.id(value) : mask.name(value)}`;
    })
    .sort();
  const named = attributes.length > 0 ? `[${attributes.join(' ')}]` : '';
  const text = hasOwnText(element) ? ' text' : '';
  return `${mask.name(element.localName)}${classes.join('')}${named}${text}`;
}

const hasOwnText = (element: Element) =>
  !element.matches(CLOSED) &&
  [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && /\S/u.test(node.nodeValue ?? ''),
  );

/** All words that the page shows, carries in its attributes, or was asked for in its address. */
function textsOf(document: Document, url: URL): ReadonlySet<string> {
  const words = new Set<string>();
  const add = (text: string) => {
    for (const word of wordsIn(text)) words.add(word);
  };
  add(document.title);
  for (const value of url.searchParams.values()) add(value);
  add(decoded(url.pathname));
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // Not by its class: a node of a frame is made by another window's.
    if (node.nodeType === Node.TEXT_NODE) {
      if (!node.parentElement?.matches('script, style')) add(node.nodeValue ?? '');
      continue;
    }
    for (const { name, value } of (node as Element).attributes) {
      if (name !== 'class' && name !== 'style' && !NAMES_PARTS.test(name)) add(value);
    }
  }
  return words;
}

/** Of an address the words that are the site's own, and the names of what was asked for. */
function addressOf(url: URL, mask: Mask): string {
  const path = decoded(url.pathname)
    .split('/')
    .map((part) => (part === '' ? '' : mask.name(part)))
    .join('/');
  const names = [...new Set([...url.searchParams.keys()].map((name) => mask.name(name)))].sort();
  return (names.length > 0 ? `${path}?${names.join('&')}` : path).slice(0, 500);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
