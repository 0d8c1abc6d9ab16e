import { kindOfHeading } from '@jobsieve/shared/posting/headings';

type Topic = 'requirements' | 'other';

/** What a heading is about: what candidates must bring or should, or something else; null when it is none that is known. */
function topicOf(line: string): Topic | null {
  const kind = kindOfHeading(line);
  if (kind === undefined) return null;
  return kind === 'requirements' || kind === 'preferred' ? 'requirements' : 'other';
}

const HEADING_MAX = 80;
const HEADING_WORDS = 10;

interface Block {
  lines: string[];
  /** What a heading at its beginning says that it is about; null: no heading that we know. */
  topic: Topic | null;
  /** It is a heading and nothing else. */
  isHeading: boolean;
}

const isItem = (line: string) => line.startsWith('• ');

/** Whether a line looks like a heading: short, no item, not a sentence. */
function looksLikeHeading(line: string): boolean {
  return (
    !isItem(line) &&
    line.length <= HEADING_MAX &&
    line.split(' ').length <= HEADING_WORDS &&
    !/[.,;]$/.test(line)
  );
}

/** "Requirements: Python, SQL and patience": a heading that shares its line with what it is the heading of. */
function headingOfLine(line: string): string | null {
  if (looksLikeHeading(line)) return line;
  const colon = line.indexOf(':');
  if (colon < 0 || isItem(line)) return null;
  const before = line.slice(0, colon);
  return looksLikeHeading(before) ? before : null;
}

function readBlock(lines: string[]): Block {
  const first = lines[0] ?? '';
  const heading = headingOfLine(first);
  return {
    lines,
    topic: heading ? topicOf(heading) : null,
    isHeading: lines.length === 1 && looksLikeHeading(first),
  };
}

/** Paragraphs; a known heading that is stuck to the lines before it begins one of its own. */
function blocksOf(text: string): Block[] {
  return text.split(/\n{2,}/).flatMap((paragraph) => {
    const groups: string[][] = [];
    for (const line of paragraph.split('\n')) {
      const known = headingOfLine(line) !== null && topicOf(headingOfLine(line) ?? '') !== null;
      const group = groups.at(-1);
      if (group && !known) group.push(line);
      else groups.push([line]);
    }
    return groups.map(readBlock);
  });
}

/**
 * The part of a posting that lists what the candidate must bring, found by its headings (English, German, French,
 * Spanish, Italian, Portuguese, Dutch, Polish, Swedish), with these headings; several such parts are joined.
 *
 * @param text as {@link plainText} makes it
 * @returns null when no heading announces one, or nothing stands below it
 */
export function requirementsIn(text: string): string | null {
  const kept: Block[] = [];
  let inside = false;
  let sawItems = false;
  for (const block of blocksOf(text)) {
    if (block.topic !== null) {
      inside = block.topic === 'requirements';
      sawItems = false;
    } else if (inside && sawItems && !isItem(block.lines[0] ?? '')) {
      // After a list, text that is no item begins something else, whatever its heading is called.
      inside = false;
    }
    if (!inside) continue;
    kept.push(block);
    sawItems ||= block.lines.some(isItem);
  }
  // Under its heading a single short line is content, however much it looks like a heading itself.
  const hasContent = kept.some((block) => block.topic === null || !block.isHeading);
  return hasContent ? kept.map((block) => block.lines.join('\n')).join('\n\n') : null;
}
