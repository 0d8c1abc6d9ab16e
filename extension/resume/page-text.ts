/** A piece of text where a page has it; points, y grows upwards. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Line {
  y: number;
  pieces: Piece[];
}

/** Points between two columns at least: more than any space between words. */
const GUTTER = 12;
/** A column has so many lines, else it is a stray note in the margin. */
const FEWEST_LINES = 4;
/** Dates beside what they belong to are no column of their own. */
const DATED = /\b(?:19|20)\d\d\b|\b\d{1,2}[./]\d{2,4}\b|present|today|current|heute|aktuell/iu;

/**
 * The text of a page in the order in which a person reads it: columns one after the other, what spans them before and after.
 * PDFs hold their pieces in any order, and most programs write columns line by line across the page.
 */
export function pageText(pieces: readonly Piece[]): string {
  const drawn = pieces.filter(({ text }) => text.trim() !== '');
  return blocks(linesOf(drawn)).map(lineText).join('\n');
}

/** Lines in reading order. */
function blocks(lines: readonly Line[]): Line[] {
  // A headline over all columns hides the space between them: lines are set aside from the top, then from the bottom.
  for (let top = 0; top + FEWEST_LINES <= lines.length; top++) {
    for (let bottom = lines.length; bottom - top >= FEWEST_LINES; bottom--) {
      const columns = columnsOf(lines.slice(top, bottom));
      if (columns === null) continue;
      return [...lines.slice(0, top), ...columns.flatMap(blocks), ...blocks(lines.slice(bottom))];
    }
  }
  return [...lines];
}

/** The two sides of the widest space that runs through all these lines; null: there is none, or it parts no columns. */
function columnsOf(lines: readonly Line[]): [Line[], Line[]] | null {
  const pieces = lines.flatMap((line) => line.pieces).sort((a, b) => a.x - b.x);
  let end = Number.NEGATIVE_INFINITY;
  let widest: { at: number; width: number } | null = null;
  for (const { x, width } of pieces) {
    const space = x - end;
    if (Number.isFinite(space) && space >= GUTTER && space > (widest?.width ?? 0))
      widest = { at: end, width: space };
    end = Math.max(end, x + width);
  }
  if (widest === null) return null;
  const { at } = widest;
  const side = (left: boolean) =>
    lines.flatMap(({ y, pieces }) => {
      const own = pieces.filter(({ x }) => x < at === left);
      return own.length === 0 ? [] : [{ y, pieces: own }];
    });
  const sides: [Line[], Line[]] = [side(true), side(false)];
  return sides.every(isColumn) ? sides : null;
}

const isColumn = (lines: readonly Line[]) =>
  lines.length >= FEWEST_LINES &&
  lines.filter((line) => DATED.test(lineText(line)) && lineText(line).length < 30).length < lines.length / 2;

/** Pieces on one height belong to one line, however they were drawn. */
function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  for (const piece of pieces.toSorted((a, b) => b.y - a.y)) {
    const line = lines.at(-1);
    if (line && line.y - piece.y < Math.max(2, piece.height / 2)) line.pieces.push(piece);
    else lines.push({ y: piece.y, pieces: [piece] });
  }
  return lines;
}

function lineText({ pieces }: Line): string {
  let text = '';
  let end = Number.NEGATIVE_INFINITY;
  for (const { text: next, x, width, height } of pieces.toSorted((a, b) => a.x - b.x)) {
    const apart = x - end > Math.max(1, height * 0.15);
    if (text !== '' && apart && !/\s$/u.test(text) && !/^\s/u.test(next)) text += ' ';
    text += next;
    end = x + width;
  }
  return text;
}
