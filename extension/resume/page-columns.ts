import { type Column, columnOf, headingsOf, shareAligned } from './page-headings';
import { isRightToLeft, type Line, type Piece } from './page-lines';

/** Lines of a page that are to be read as columns, or as the rows of a table. */
export interface ColumnBlock {
  /** The first of the lines, and the one behind the last. */
  from: number;
  to: number;
  /** In reading order; none for a table. */
  columns: Piece[][];
  /** Of a table: x where each column but the first begins. */
  tabs: number[];
}

/** The minimum gap between two columns, in points: wider than any space between words. */
const GUTTER = 12;
/** The minimum number of lines of a column; anything shorter is a note in the margin. */
const FEWEST_LINES = 4;
/** Rows of a table of three and more columns; one of two needs as many as columns do. */
const FEWEST_ROWS = 2;
/** Characters of a date, a place, a field of a table. */
const SHORT = 30;
/** The maximum number of lines of a page that is searched for columns; no resume has more. */
const LINES_MAX = 400;
/** Dates beside what they belong to are no column of their own. */
const DATED =
  /\b(?:19|20)\d\d\b|\b\d{1,2}[./]\d{2,4}\b|present|today|current|\bnow\b|ongoing|heute|aktuell|jetzt|至今|現在|현재/iu;

interface Zone {
  start: number;
  end: number;
  pieces: Piece[];
}

/** The first columns or table among these lines, as many lines of it as there are; null: there are none. */
export function columnsOf(lines: readonly Line[]): ColumnBlock | null {
  if (lines.length < FEWEST_ROWS || lines.length > LINES_MAX) return null;
  for (const [from, to] of candidates(lines)) {
    const block = blockOf(lines, from, to);
    if (block !== null) return block;
  }
  return null;
}

/**
 * Runs of lines through which at least one space runs, from the top, the longest first. A headline over all columns hides the
 * space between them, so runs begin and end at such lines, and at headings.
 */
function* candidates(lines: readonly Line[]): Generator<[from: number, to: number]> {
  const page = columnOf(lines);
  const headings = new Set(headingsOf(page).map(({ y }) => page.lines.findIndex((line) => line.y === y)));
  let before: number[] = [];
  for (let from = 0; from < lines.length; from++) {
    // By `to`: how many zones the lines up to there make.
    const counts: number[] = [];
    let spans: [number, number][] = [];
    for (let to = from + 1; to <= lines.length; to++) {
      spans = merged([...spans, ...spansOf(lines[to - 1] as Line)]);
      counts[to] = spans.length;
    }
    for (let to = lines.length; to - from >= FEWEST_ROWS; to--) {
      const zones = counts[to] as number;
      if (zones < 2) continue;
      const begins = from === 0 || headings.has(from) || (before[to] as number) < zones;
      const ends = to === lines.length || headings.has(to) || (counts[to + 1] as number) < zones;
      if (begins && ends) yield [from, to];
    }
    before = counts;
  }
}

const spansOf = ({ pieces }: Line) => pieces.map(({ x, width }): [number, number] => [x, x + width]);

/** Spans that overlap or nearly touch, as one. */
function merged(spans: readonly [number, number][]): [number, number][] {
  const whole: [number, number][] = [];
  for (const [start, end] of spans.toSorted(([a], [b]) => a - b)) {
    const last = whole.at(-1);
    if (last === undefined || start - last[1] >= GUTTER) whole.push([start, end]);
    else last[1] = Math.max(last[1], end);
  }
  return whole;
}

function blockOf(lines: readonly Line[], from: number, to: number): ColumnBlock | null {
  const zones = withCompanions(zonesOf(lines.slice(from, to)));
  if (zones.length < 2) return null;
  const columns = zones.map(({ pieces }) => columnOf(pieces));
  if (isTable(columns) || isLabelled(columns))
    return { from, to, columns: [], tabs: zones.slice(1).map(({ start }) => start) };
  if (columns.some((column) => column.lines.length < FEWEST_LINES)) return null;
  const end = nextSection(columns);
  if (end !== null) {
    const at = lines.findIndex(({ y }) => y <= end + 1);
    // Without what follows they may be something else.
    if (at > from && at < to) return blockOf(lines, from, at);
  }
  const inOrder = isRightToLeft(lines.flatMap(({ pieces }) => pieces)) ? zones.reverse() : zones;
  return { from, to, columns: inOrder.map(({ pieces }) => pieces), tabs: [] };
}

/** What stands between the spaces that run through all these lines. */
function zonesOf(lines: readonly Line[]): Zone[] {
  const spans = merged(lines.flatMap(spansOf));
  const zones = spans.map(([start, end]): Zone => ({ start, end, pieces: [] }));
  for (const piece of lines.flatMap(({ pieces }) => pieces))
    zones.findLast(({ start }) => start <= piece.x)?.pieces.push(piece);
  return zones;
}

/** Dates, bullets and notes in the margin together with the column that they belong to. */
function withCompanions(zones: readonly Zone[]): Zone[] {
  const parts = [...zones];
  for (let at = 0; at < parts.length && parts.length > 1; ) {
    const owner = ownerOf(parts, at);
    if (owner === null) {
      at++;
      continue;
    }
    const pair = [parts[at], parts[owner]] as [Zone, Zone];
    parts.splice(Math.min(at, owner), 2, {
      start: Math.min(...pair.map(({ start }) => start)),
      end: Math.max(...pair.map(({ end }) => end)),
      pieces: pair.flatMap(({ pieces }) => pieces),
    });
    at = 0;
  }
  return parts;
}

/** The neighbour that a zone belongs to; null: it stands for itself. */
function ownerOf(zones: readonly Zone[], at: number): number | null {
  const column = columnOf(zones[at]?.pieces ?? []);
  const { lines } = column;
  const [before, after] = [zones[at - 1], zones[at + 1]].map((zone) => zone && columnOf(zone.pieces));
  // Bullets and icons stand in front of what they mark.
  if (lines.every(({ text }) => !/[\p{L}\p{N}]/u.test(text))) return after ? at + 1 : at - 1;
  const dates = lines.filter(({ text }) => text.length < SHORT && DATED.test(text));
  if (dates.length < lines.length / 2) return before && isMarginNote(column, before, zones) ? at - 1 : null;
  if (!before) return at + 1;
  if (!after) return at - 1;
  const [left, right] = [shareAligned(column, before), shareAligned(column, after)];
  if (left !== right) return left > right ? at - 1 : at + 1;
  const { pieces } = zones[at] as Zone;
  return isFlush(pieces.map(({ x }) => x)) && !isFlush(pieces.map(({ x, width }) => x + width))
    ? at + 1
    : at - 1;
}

/** Places, amounts and dates at the end of lines of a text, beside which there is a real column. */
const isMarginNote = (column: Column, before: Column, zones: readonly Zone[]) =>
  zones.length > 2 &&
  (column.lines.length < before.lines.length / 2 || column.lines.some(({ text }) => DATED.test(text))) &&
  column.lines.every(({ text }) => text.length < SHORT) &&
  shareAligned(column, before) === 1 &&
  headingsOf(column).length === 0;

const isFlush = (edges: readonly number[]) => Math.max(...edges) - Math.min(...edges) < 3;

/** Rows of short fields: each stands on the height of one in the first column, and no other column has headings. */
function isTable([first, ...others]: readonly Column[]): boolean {
  const fewest = others.length > 1 ? FEWEST_ROWS : FEWEST_LINES;
  return others.every(
    (column) =>
      first !== undefined &&
      column.lines.length >= fewest &&
      shareAligned(column, first) >= 0.8 &&
      column.lines.every(({ text }) => text.length <= SHORT) &&
      headingsOf(column, first).length === 0,
  );
}

/**
 * Labels and what they stand for, which may go on below: each label stands on the height of a line of the other columns, and
 * those have no headings of their own, nor anything beside the headings of the first.
 */
function isLabelled([first, ...others]: readonly Column[]): boolean {
  if (first === undefined || others.some((column) => headingsOf(column, first).length > 0)) return false;
  const headings = headingsOf(first);
  const isBeside = ({ y }: { y: number }) =>
    others.some(({ lines }) => lines.some((line) => Math.abs(line.y - y) < 2));
  const labels = first.lines.filter((line) => !headings.includes(line));
  return (
    others.flatMap(({ lines }) => lines).length >= labels.length &&
    labels.every(({ text }) => text.length <= SHORT) &&
    labels.filter(isBeside).length >= labels.length * 0.8 &&
    !headings.some(isBeside)
  );
}

/**
 * Where the next section of the whole page begins: a heading in the first column, below the end of all others. What stands in
 * those belongs before it.
 */
function nextSection([first, ...others]: readonly Column[]): number | null {
  const end = Math.min(...others.flatMap(({ lines }) => lines.map(({ y }) => y)));
  // Columns with headings of their own are not the content of a section.
  if (first === undefined || others.some((column) => headingsOf(column).length > 0)) return null;
  return headingsOf(first).find(({ y }) => y < end - 1)?.y ?? null;
}
