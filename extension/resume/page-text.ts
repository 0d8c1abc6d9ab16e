import { columnsOf } from './page-columns';
import { type Line, linesOf, lineText, type Piece } from './page-lines';

export type { Piece } from './page-lines';

/**
 * The text of a page in the order in which a person reads it: columns one after the other, what spans them before and after;
 * fields of a table side by side, with tabs between them. PDFs hold their pieces in any order, and most programs write columns
 * line by line across the page.
 */
export function pageText(pieces: readonly Piece[]): string {
  return regionText(pieces.filter(({ text }) => text.trim() !== '')).join('\n');
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
