import { columnsOf } from './page-columns';
import { type Line, lettersTogether, linesOf, lineText, type Piece } from './page-lines';

export type { Piece } from './page-lines';

/**
 * The text of a page in the order in which a person reads it: columns one after the other, what spans them before and after;
 * fields of a table side by side, with tabs between them. PDFs hold their pieces in any order, and most programs write columns
 * line by line across the page.
 */
export function pageText(pieces: readonly Piece[]): string {
  const drawn = pieces.filter(({ text }) => text.trim() !== '');
  return regionText(lettersTogether(withBullets(drawn))).join('\n');
}

/**
 * Fonts of signs draw their bullets with letters, and not all PDFs say so: a font of which a page has one and the same
 * character, always by itself and before a text, is taken for one.
 */
function withBullets(pieces: readonly Piece[]): Piece[] {
  const byFont = Map.groupBy(pieces, ({ font }) => font);
  const isBullet = (own: readonly Piece[]) =>
    own.length > 1 &&
    own.every(
      ({ text, x, y }) =>
        text === own[0]?.text &&
        /^[^\p{Lu}\p{N}]$/u.test(text) &&
        pieces.some((other) => other.font !== own[0]?.font && Math.abs(other.y - y) < 2 && other.x > x),
    );
  const bullets = new Set([...byFont].filter(([font, own]) => font && isBullet(own)).map(([font]) => font));
  return pieces.map((piece) => (bullets.has(piece.font) ? { ...piece, text: '•' } : piece));
}

/** Lines of text in reading order. */
function regionText(pieces: readonly Piece[]): string[] {
  const lines = linesOf(pieces);
  const block = columnsOf(lines);
  if (block === null) return lines.map((line) => lineText(line));
  const { from, to, columns, tabs } = block;
  return [
    ...lines.slice(0, from).map((line) => lineText(line)),
    ...(tabs.length > 0 ? lines.slice(from, to).map((line) => lineText(line, tabs)) : []),
    ...columns.flatMap(regionText),
    ...regionText(piecesOf(lines.slice(to))),
  ];
}

const piecesOf = (lines: readonly Line[]) => lines.flatMap((line) => line.pieces);
