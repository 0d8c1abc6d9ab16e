/** What stands in a posting before its text: `Title: ...` and so on, each on a line. */
export function factOf(posting: string, name: 'Title' | 'Company' | 'Location' | 'Job ID'): string {
  return new RegExp(`^${name}: (.+)$`, 'm').exec(posting)?.[1]?.trim() ?? '';
}

const FACTS = /^(?:Title|Company|Location|Job ID): .*$/gm;
const LONGEST = 200;

/** The text's sentences and lines of at least 20 characters, white space folded, cut to 200 at a word; each once. */
export function sentencesOf(posting: string): string[] {
  const pieces = posting
    .replaceAll(FACTS, '')
    .split(/\n+|(?<=[.!?])\s+|[•·▪]/)
    .map((piece) => piece.replaceAll(/\s+/g, ' ').trim())
    .filter((piece) => piece.length >= 20)
    .map((piece) => (piece.length > LONGEST ? piece.slice(0, LONGEST).replace(/\s\S*$/, '') : piece));
  return [...new Set(pieces)];
}

/** A number that tells postings apart: the sum of the codes of its characters. */
export const checksum = (text: string): number =>
  [...text.trim()].reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0);
