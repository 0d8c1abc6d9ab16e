import { z } from 'zod';
import { id } from './text.ts';

/** A pairing code is eight letters and digits without look-alikes; case, spaces and dashes do not matter. */
export const PAIRING_ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
export const PAIRING_CODE_LENGTH = 8;
export const PAIRING_MINUTES = 10;

export const pairRequestSchema = z.strictObject({
  code: z
    .string()
    .max(64)
    .transform((code) => code.toUpperCase().replaceAll(/[\s-]/g, ''))
    .pipe(z.string().min(1, 'enter the pairing code')),
});

export const pairResponseSchema = z.object({
  token: z.string().min(1),
  user: z.object({ id, name: z.string() }),
});
export type PairResponse = z.infer<typeof pairResponseSchema>;
