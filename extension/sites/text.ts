import { oneLine, visible } from './plain-text';
import { walk } from './walk';

const SKIPPED = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT HEAD TITLE SVG CANVAS IFRAME OBJECT EMBED VIDEO AUDIO BUTTON INPUT SELECT TEXTAREA'.split(
    ' ',
  ),
);
const PARAGRAPHS = new Set(
  'P H1 H2 H3 H4 H5 H6 BLOCKQUOTE PRE TABLE HR ARTICLE SECTION HEADER FOOTER DL FIGURE'.split(' '),
);
const LINES = new Set('DIV TR DT DD FIGCAPTION CAPTION ADDRESS'.split(' '));
const LISTS = new Set(['UL', 'OL', 'MENU']);
const CELLS = new Set(['TD', 'TH']);
const TWIN = /(^|\s)(sr-only|visually-hidden|a11y-text)(\s|$)/;

/** How far apart two texts are: on one line, on two lines, in two paragraphs. */
const NEW_LINE = 1;
const NEW_PARAGRAPH = 2;

class Writer {
  private text = '';
  private line = '';
  private gap = 0;
  private listDepth = 0;
  private itemStarts = false;

  words(raw: string): void {
    const folded = visible(raw).replace(/\s+/g, ' ');
    this.line += this.line === '' || this.line.endsWith(' ') ? folded.trimStart() : folded;
  }

  /** Ends the line; the next one is at least so far away. */
  separate(gap: number): void {
    const line = this.line.trim();
    this.line = '';
    if (line !== '') this.put(line);
    // Within a list everything is lines: a paragraph in an item, an item in an item.
    this.gap = Math.max(this.gap, this.listDepth > 0 ? Math.min(gap, NEW_LINE) : gap);
  }

  lineBreak(): void {
    // A break after a break is how people without a stylesheet make a paragraph.
    this.separate(this.line.trim() === '' ? NEW_PARAGRAPH : NEW_LINE);
  }

  startList(): void {
    this.separate(NEW_PARAGRAPH);
    this.listDepth += 1;
  }

  startItem(): void {
    this.separate(NEW_LINE);
    this.itemStarts = true;
  }

  endItem(): void {
    this.separate(NEW_LINE);
    this.itemStarts = false;
  }

  endList(): void {
    this.listDepth -= 1;
    this.separate(NEW_PARAGRAPH);
  }

  result(): string {
    this.separate(0);
    return this.text;
  }

  private put(line: string): void {
    const typed = /^[•●▪■◦‣∙·➢➤✓✔]\s*(?=\S)/u.exec(line);
    const isItem = this.itemStarts || typed !== null;
    const before = this.text.slice(this.text.lastIndexOf('\n') + 1);
    // Bullets that were typed into paragraphs of their own are a list all the same.
    if (typed && before.startsWith('• ')) this.gap = NEW_LINE;
    if (this.text !== '') this.text += '\n'.repeat(Math.max(this.gap, NEW_LINE));
    this.text += isItem ? `• ${line.slice(typed?.[0].length ?? 0)}` : line;
    this.gap = 0;
    this.itemStarts = false;
  }
}

const gapAround = (name: string): number =>
  PARAGRAPHS.has(name) ? NEW_PARAGRAPH : LINES.has(name) ? NEW_LINE : 0;

/** Whether the element's children are to be written. */
function begin(element: Element, writer: Writer): boolean {
  const name = element.tagName.toUpperCase();
  if (SKIPPED.has(name) || element.hasAttribute('hidden')) return false;
  if (TWIN.test(element.getAttribute('class') ?? '')) return false;
  if (name === 'BR') {
    writer.lineBreak();
    return false;
  }
  if (LISTS.has(name)) writer.startList();
  else if (name === 'LI') writer.startItem();
  else if (gapAround(name) > 0) writer.separate(gapAround(name));
  if (name !== 'PRE') return true;
  writePreformatted(element, writer);
  end(element, writer);
  return false;
}

function end(element: Element, writer: Writer): void {
  const name = element.tagName.toUpperCase();
  if (LISTS.has(name)) writer.endList();
  else if (name === 'LI') writer.endItem();
  else if (gapAround(name) > 0) writer.separate(gapAround(name));
  if (CELLS.has(name)) writer.words(' ');
}

function writePreformatted(element: Element, writer: Writer): void {
  for (const line of (element.textContent ?? '').split('\n')) {
    writer.words(oneLine(line));
    writer.lineBreak();
  }
}

/**
 * The text of a part of a page: paragraphs apart by an empty line, list items on lines of their own that begin with
 * "• ". Never HTML, and the same without layout, in a document that DOMParser made.
 *
 * @param without a part of it to leave out
 */
export function plainText(root: Element, without: Element | null = null): string {
  const writer = new Writer();
  walk(
    root,
    (node) => {
      if (node.nodeType === 3) writer.words(node.nodeValue ?? '');
      return node.nodeType === 1 && node !== without && begin(node as Element, writer);
    },
    (element) => end(element, writer),
  );
  return writer.result();
}
