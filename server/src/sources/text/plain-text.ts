import { Parser } from 'htmlparser2';
import { isMarkup } from './html-blocks.ts';
import { markupLines } from './markup-lines.ts';
import { oneLine, tidyLines } from './visible.ts';

/** Texts come packed once or twice: markup whose tags are entities, entities whose ampersand is one. */
const MAX_PACKED = 3;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31}\d{0,2});/i;

function decoded(text: string): string {
  // A `<` is text here, which a parser of markup has to be told.
  let out = '';
  const parser = new Parser({ ontext: (part) => (out += part) });
  parser.end(text.replaceAll('<', '&lt;'));
  return out;
}

function unpacked(raw: string): string {
  let text = raw;
  for (let times = 0; times < MAX_PACKED; times += 1) {
    if (isMarkup(text)) text = markupLines(text);
    else if (ENTITY.test(text)) text = decoded(text);
    else break;
  }
  return text;
}

/**
 * What a person reads of a text that may be markup, may hold entities, and may be neither: paragraphs parted by an empty
 * line, list items with a bullet. It is text from there on: whoever shows it must not take it for markup.
 */
export const plainText = (raw: string) => tidyLines(unpacked(raw));

/** The same for a title or a place: in one line. */
export const plainLine = (raw: string) => oneLine(unpacked(raw));
