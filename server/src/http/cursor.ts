import { z } from 'zod';
import { problem } from './problem.ts';

/** Cursors are opaque outside: what they hold may change. */
export const encodeCursor = (position: readonly unknown[]): string =>
  Buffer.from(JSON.stringify(position)).toString('base64url');

/** @throws ProblemError request.cursor_invalid */
export function decodeCursor<S extends z.ZodType>(schema: S, cursor: string): z.output<S> {
  try {
    return schema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch {
    throw problem('request.cursor_invalid');
  }
}

const idPosition = z.tuple([z.int().positive()]);

/** The id that a page begins behind; null for the first page. @throws ProblemError request.cursor_invalid */
export const idBehind = (cursor: string | undefined): number | null =>
  cursor === undefined ? null : decodeCursor(idPosition, cursor)[0];

/**
 * Cuts a page out of rows that are ordered by their id.
 *
 * @param rows `limit` + 1 where there are as many: the one too many tells that there is another page
 */
export function pageOf<Row>(rows: readonly Row[], limit: number, idOf: (row: Row) => number) {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { page, next_cursor: more ? encodeCursor([idOf(last)]) : null };
}
