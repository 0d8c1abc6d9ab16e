/** Lines that a cell has at least where it is a column of the page rather than a field of a table. */
const COLUMN_LINES = 2;
/** Characters of a line that stands beside others: dates, places. */
const FIELD_MAX = 32;

const MONTH = '\\p{L}{3,9}\\.?';
const POINT = `(?:(?:\\d{1,2}[./-])?(?:\\d{1,2}[./-]|${MONTH}\\s*)?(?:19|20)\\d\\d(?:[./-]\\d{1,2}){0,2})`;
const OPEN =
  '(?:present|current(?:ly)?|now|today|to ?date|till date|ongoing|heute|jetzt|aktuell|laufend|bis heute)';
/** One date, and nothing else. */
const DATE = new RegExp(`^${POINT}$`, 'iu');
const DATE_OR_OPEN = new RegExp(`^(?:${POINT}|${OPEN})$`, 'iu');
/** A period, and nothing else but dashes. */
const DATES = new RegExp(
  `^(?:[\\s–—−‐‑-]|to|bis|until|till|since|seit|from|${POINT}|${OPEN})*(?:${POINT}|${OPEN})(?:[\\s–—−‐‑-]|to|bis|${OPEN})*$`,
  'iu',
);

/**
 * The text of a row of a table: its cells side by side, with tabs between them, line by line. Cells that hold columns of a
 * page, as templates with a sidebar have them, come one after the other.
 *
 * @param cells each with its lines
 */
export function rowText(cells: readonly (readonly string[])[]): string {
  const filled = cells.map(withoutMargins).filter((lines) => lines.length > 0);
  const fields = periodsJoined(filled.map(onOneLineIfDates));
  const tall = fields.filter((lines) => lines.length >= COLUMN_LINES);
  if (tall.length > 1 && !tall.some(standsBeside))
    return fields.map((lines) => lines.join('\n')).join('\n\n');
  const height = Math.max(0, ...fields.map((lines) => lines.length));
  const rows = Array.from({ length: height }, (_, at) =>
    fields.flatMap((lines) => lines[at]?.trim() || []).join('\t'),
  );
  return rows.join('\n');
}

function withoutMargins(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return first === -1 ? [] : lines.slice(first, last + 1);
}

/** A period that a narrow cell breaks into lines. */
function onOneLineIfDates(lines: string[]): string[] {
  const words = lines.filter((line) => line.trim() !== '');
  const periods = words.filter((line) => /(?:19|20)\d\d.*(?:19|20)\d\d/u.test(line));
  const narrow = words.length > 1 && words.length <= 3 && periods.length === 0;
  const joined = words.map((line) => line.trim()).join(' ');
  return narrow && joined.length <= 2 * FIELD_MAX && DATES.test(joined) ? [joined] : lines;
}

/** Columns "from" and "to" are one period. */
function periodsJoined(fields: readonly string[][]): string[][] {
  const joined: string[][] = [];
  for (const field of fields) {
    const before = joined.at(-1);
    const isPeriod =
      before?.length === 1 &&
      field.length === 1 &&
      DATE.test(before[0]?.trim() ?? '') &&
      DATE_OR_OPEN.test(field[0]?.trim() ?? '');
    if (isPeriod) joined.splice(-1, 1, [`${before[0]?.trim()} - ${field[0]?.trim()}`]);
    else joined.push(field);
  }
  return joined;
}

/** Dates for the most part, each beside a line of the neighbour. */
function standsBeside(lines: readonly string[]): boolean {
  const words = lines.map((line) => line.trim()).filter((line) => line !== '');
  if (words.some((line) => line.length > FIELD_MAX)) return false;
  return words.filter((line) => DATES.test(line)).length >= words.length / 2;
}
