import { z } from 'zod';
import { problem } from '../../http/problem.ts';

/** A position in the list: the last row's score (-1: none) and job id. */
export const listPositionSchema = z.tuple([z.int().min(-1).max(100), z.int().positive()]);
export type ListPosition = z.infer<typeof listPositionSchema>;

/** A position in the change feed: transaction id (64 bits, as decimal text) and job id. */
export const changePositionSchema = z.tuple([z.string().regex(/^\d{1,19}$/), z.int().min(0)]);
export type ChangePosition = z.infer<typeof changePositionSchema>;

/** Cursors are opaque outside: what they hold may change. */
export const encodeCursor = (position: ListPosition | ChangePosition): string =>
  Buffer.from(JSON.stringify(position)).toString('base64url');

/** @throws ProblemError request.cursor_invalid */
export function decodeCursor<S extends z.ZodType>(schema: S, cursor: string): z.output<S> {
  try {
    return schema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch {
    throw problem('request.cursor_invalid');
  }
}
