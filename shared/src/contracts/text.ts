import { z } from 'zod';

/** For `refine`: NUL is refused, PostgreSQL cannot store it, and no page shows it. */
export const withoutNul = [
  (value: string) => !value.includes('\0'),
  'must not contain NUL characters',
] as const;

/** Text of 1 to `max` characters after trimming. */
export const text = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine(...withoutNul);

/** Like {@link text}, but an empty text, null or absence all mean "not known" and become null. */
export const optionalText = (max: number) =>
  z
    .preprocess(
      (value) => (typeof value === 'string' && value.trim() === '' ? null : value),
      text(max).nullable(),
    )
    .optional()
    .transform((value) => value ?? null);

/** Ids of rows: positive integers that a JavaScript number holds exactly. */
export const id = z.int().positive();
