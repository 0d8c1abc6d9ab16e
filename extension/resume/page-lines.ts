/** A piece of text where a page has it; points, y grows upwards. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** The document's name of the font: headings have one of their own. */
  font?: string | undefined;
}

/** Pieces on one height, in no order. */
export interface Line {
  y: number;
  pieces: Piece[];
}

const LEFT_TO_RIGHT = /\p{L}|\p{N}/u;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
/** Scripts that are written without spaces. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]/u;
/** Single letters in a row that are a letter-spaced word rather than initials. */
const FEWEST_LETTERS = 4;
const IS_LETTER = /^\S$/u;
/** Between letters of a heading and its words, in heights of them. */
const WIDEST_GAP = 5;

/** Pieces on one height belong to one line, however they were drawn; the highest first. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  for (const piece of pieces.toSorted((a, b) => b.y - a.y)) {
    const line = lines.at(-1);
    if (line && line.y - piece.y < Math.max(2, piece.height / 2)) line.pieces.push(piece);
    else lines.push({ y: piece.y, pieces: [piece] });
  }
  return lines;
}

/**
 * The text of a line as it is read, with spaces where there are gaps.
 *
 * @param columns x of the spaces between columns; a tab stands for each
 */
export function lineText({ pieces }: Line, columns: readonly number[] = []): string {
  const apart = gapBetweenWords(pieces);
  let text = '';
  let before: Piece | undefined;
  for (const piece of inReadingOrder(pieces)) {
    if (before !== undefined) text += separator(before, piece, apart, columns);
    text += piece.text;
    before = piece;
  }
  return text;
}

/** Whether most of its letters are of a script that is read from the right. */
export function isRightToLeft(pieces: readonly Piece[]): boolean {
  let right = 0;
  let all = 0;
  for (const { text } of pieces) {
    for (const character of text) {
      if (RIGHT_TO_LEFT.test(character)) right++;
      if (/\p{L}/u.test(character)) all++;
    }
  }
  return right > all / 2;
}

function separator(before: Piece, piece: Piece, apart: number, columns: readonly number[]): string {
  const [left, right] = before.x <= piece.x ? [before, piece] : [piece, before];
  if (columns.some((at) => left.x < at && right.x >= at)) return '\t';
  if (right.x - (left.x + left.width) <= apart) return '';
  if (/\s$/u.test(before.text) || /^\s/u.test(piece.text)) return '';
  return UNSPACED.test(before.text.at(-1) ?? '') && UNSPACED.test(piece.text[0] ?? '') ? '' : ' ';
}

/**
 * Points that part words. In a line whose letters are set apart, the usual gap is the one between letters, and the spaces
 * between its words are wider than that.
 */
function gapBetweenWords(pieces: readonly Piece[]): number {
  const height = Math.max(0, ...pieces.map((piece) => piece.height));
  const usual = Math.max(1, height * 0.15);
  const letters = pieces.filter(({ text }) => IS_LETTER.test(text)).length;
  if (letters < FEWEST_LETTERS || letters < pieces.length * 0.8) return usual;
  const sorted = pieces.toSorted((a, b) => a.x - b.x);
  const gaps = sorted
    .slice(1)
    .map(({ x }, at) => x - (sorted[at] as Piece).x - (sorted[at] as Piece).width)
    .sort((a, b) => a - b);
  const median = gaps[Math.floor((gaps.length - 1) / 2)] ?? 0;
  return Math.max(usual, median * 1.3 + height * 0.05);
}

/** Pieces of one letter in a row, as one: the gaps between them are no columns. */
export function lettersTogether(pieces: readonly Piece[]): Piece[] {
  return linesOf(pieces).flatMap(({ y, pieces: line }) => {
    const joined: Piece[] = [];
    let run: Piece[] = [];
    const end = () => {
      if (run.length < FEWEST_LETTERS) joined.push(...run);
      else joined.push(asOne(y, run));
      run = [];
    };
    for (const piece of line.toSorted((a, b) => a.x - b.x)) {
      const before = run.at(-1);
      const goesOn =
        before !== undefined &&
        before.font === piece.font &&
        piece.x - before.x - before.width < WIDEST_GAP * piece.height;
      if (!goesOn || !IS_LETTER.test(piece.text)) end();
      if (IS_LETTER.test(piece.text)) run.push(piece);
      else joined.push(piece);
    }
    end();
    return joined;
  });
}

function asOne(y: number, run: readonly Piece[]): Piece {
  const [first, last] = [run[0] as Piece, run.at(-1) as Piece];
  return { ...first, text: lineText({ y, pieces: [...run] }), width: last.x + last.width - first.x };
}

/** By the letters at both of its ends, which only a line of that direction has there; where they differ, by most of its letters. */
function isLineFromRight(sorted: readonly Piece[]): boolean {
  const words = sorted.filter(({ text }) => /\p{L}/u.test(text));
  const [first, last] = [words[0], words.at(-1)].map((piece) => RIGHT_TO_LEFT.test(piece?.text ?? ''));
  return first === last ? first === true : isRightToLeft(sorted);
}

/** From the left, or from the right; words of the other direction among them keep their own order. */
function inReadingOrder(pieces: readonly Piece[]): Piece[] {
  const sorted = pieces.toSorted((a, b) => a.x - b.x);
  if (!sorted.some(({ text }) => RIGHT_TO_LEFT.test(text))) return sorted;
  const fromRight = isLineFromRight(sorted);
  const isOther = ({ text }: Piece) =>
    fromRight ? !RIGHT_TO_LEFT.test(text) && LEFT_TO_RIGHT.test(text) : RIGHT_TO_LEFT.test(text);
  const isBase = ({ text }: Piece) =>
    fromRight ? RIGHT_TO_LEFT.test(text) : !RIGHT_TO_LEFT.test(text) && LEFT_TO_RIGHT.test(text);
  const ordered: Piece[] = fromRight ? sorted.toReversed() : sorted;
  for (let from = 0; from < ordered.length; from++) {
    if (!isOther(ordered[from] as Piece)) continue;
    // What has no direction between two such words goes with them.
    let end = from;
    for (let at = from; at < ordered.length && !isBase(ordered[at] as Piece); at++)
      if (isOther(ordered[at] as Piece)) end = at;
    ordered.splice(from, end - from + 1, ...ordered.slice(from, end + 1).reverse());
    from = end;
  }
  return ordered;
}
