import { z } from 'zod';

/** Query of every list: go on behind `next_cursor` of the page before, at most `limit` rows. */
export const pageQuery = {
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
};

/** Null on the last page. */
export const nextCursor = z.string().nullable();

/** An id in a query string. */
export const idInQuery = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER);

/** A moment as it is sent. */
export const moment = z.iso.datetime({ offset: true });
