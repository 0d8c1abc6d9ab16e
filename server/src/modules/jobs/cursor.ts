import { z } from 'zod';

/** A position in the list: the last row's score (-1: none) and job id. */
export const listPositionSchema = z.tuple([z.int().min(-1).max(100), z.int().positive()]);
export type ListPosition = z.infer<typeof listPositionSchema>;

/** A position in the change feed: transaction id (64 bits, as decimal text) and job id. */
export const changePositionSchema = z.tuple([z.string().regex(/^\d{1,19}$/), z.int().min(0)]);
export type ChangePosition = z.infer<typeof changePositionSchema>;
