import { z } from 'zod';

/** For `refine`: NUL is refused because PostgreSQL cannot store it and no page shows it. */
export const withoutNul = [
  (value: string) => !value.includes('\0'),
  'must not contain NUL characters',
] as const;

/**
 * Spaces, controls, and what Unicode says may be ignored where it cannot be shown: zero-width characters, marks of direction,
 * fillers. The blank pattern of Braille is a space in all but name.
 */
const INVISIBLE = /^[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]*$/u;

/** Whether a text has nothing to read: it is empty, or none of its characters is visible. */
export const isBlank = (value: string) => INVISIBLE.test(value);

/** Text of 1 to `max` characters after trimming, at least one of which is visible. */
export const text = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine(...withoutNul)
    // For an empty text, the other message is enough.
    .refine((value) => value === '' || !isBlank(value), 'must contain a visible character');

/** Like {@link text}, but a text with nothing to read, null or absence all mean "not known" and become null. */
export const optionalText = (max: number) =>
  z
    .preprocess(
      (value) => (typeof value === 'string' && isBlank(value) && !value.includes('\0') ? null : value),
      text(max).nullable(),
    )
    .optional()
    .transform((value) => value ?? null);

/** Ids of rows: positive integers that a JavaScript number holds exactly. */
export const id = z.int().positive();
