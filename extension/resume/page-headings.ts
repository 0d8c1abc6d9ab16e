import { type Line, linesOf, lineText, type Piece } from './page-lines';

interface ColumnLine {
  y: number;
  text: string;
  height: number;
  /** null: it has several. */
  font: string | undefined | null;
  inCapitals: boolean;
}

/** The lines of a column of a page, and what is usual among them. */
export interface Column {
  lines: ColumnLine[];
  usualHeight: number;
  /** Lines by font. */
  fonts: Map<string | undefined | null, number>;
  inCapitals: number;
}

/** Characters of a heading. */
const LONGEST = 40;
/** Words that headings of resumes are made of, in the languages that the rules read. */
const CALLED =
  /^(?:(?:[\p{L}&]+ ){0,3}(?:experience|employment|career|education|skills|competenc\p{L}+|languages|projects|summary|profile|objective|certific\p{L}*|courses|references|interests|hobbies|contact|achievements|publications|awards|history|training)|\p{L}*(?:erfahrung(?:en)?|werdegang|ausbildung|bildung|kenntnisse|fähigkeiten|sprachen|projekte|profil|kontakt|interessen|hobbys|zertifikate|referenzen)):?$/iu;

export function columnOf(content: readonly Piece[] | readonly Line[]): Column {
  const lines = isLines(content) ? content : linesOf(content);
  const read = lines.map(({ y, pieces }): ColumnLine => {
    const text = lineText({ y, pieces }).trim();
    const [font, ...others] = new Set(pieces.map((piece) => piece.font));
    return {
      y,
      text,
      height: Math.max(...pieces.map(({ height }) => height)),
      font: others.length > 0 ? null : font,
      inCapitals: /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text),
    };
  });
  const heights = read.map(({ height }) => height).sort((a, b) => a - b);
  const fonts: Column['fonts'] = new Map();
  for (const { font } of read) fonts.set(font, (fonts.get(font) ?? 0) + 1);
  return {
    lines: read,
    usualHeight: heights[Math.floor(heights.length / 2)] ?? 0,
    fonts,
    inCapitals: read.filter((line) => line.inCapitals).length,
  };
}

const isLines = (content: readonly Piece[] | readonly Line[]): content is readonly Line[] =>
  content.length > 0 && 'pieces' in (content[0] as Piece | Line);

/**
 * The lines of a column that look like headings.
 *
 * @param first the first column of the page: what looks like a heading only by its type, beside one of that column, is the head
 *   of a table
 */
export function headingsOf(column: Column, first?: Column): ColumnLine[] {
  const heads = first?.lines.filter((line) => looksLikeHeading(line, first)) ?? [];
  return column.lines.filter(
    (line) =>
      isCalledHeading(line, column) ||
      (isSetAsHeading(line, column) && !heads.some((head) => Math.abs(head.y - line.y) < 2)),
  );
}

/** The share of the lines of a column that stand on the height of a line of another. */
export function shareAligned(column: Column, other: Column): number {
  const on = column.lines.filter(({ y }) => other.lines.some((line) => Math.abs(line.y - y) < 2));
  return on.length / column.lines.length;
}

const looksLikeHeading = (line: ColumnLine, column: Column) =>
  isCalledHeading(line, column) || isSetAsHeading(line, column);

/** By its words, or by capitals among lines that are not in capitals for the most part. */
function isCalledHeading({ text, inCapitals }: ColumnLine, column: Column): boolean {
  if (text.length > LONGEST) return false;
  return CALLED.test(text) || (inCapitals && text.length > 4 && column.inCapitals < column.lines.length / 2);
}

/** Larger than the others, or in a font that few of them have. */
function isSetAsHeading({ text, height, font }: ColumnLine, column: Column): boolean {
  if (text.length > LONGEST || /\d/u.test(text) || !/\p{L}{3}/u.test(text)) return false;
  if (height > column.usualHeight * 1.1) return true;
  return typeof font === 'string' && (column.fonts.get(font) ?? 0) < column.lines.length / 3;
}
