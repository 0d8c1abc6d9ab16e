import { id, text } from '@jobsieve/shared/contracts/text';
import { z } from 'zod';

export const userNameSchema = text(100).refine(
  (name) => !/^[0-9]+$/.test(name),
  'must not be digits only: commands take a name or an id',
);

export const createUserSchema = z.strictObject({
  name: userNameSchema,
  role: z.enum(['user', 'admin']).default('user'),
});

export const createTokenSchema = z.strictObject({ label: text(100).default('made by an administrator') });

export const userSchema = z.object({
  id,
  name: z.string(),
  role: z.enum(['user', 'admin']),
  created_at: z.iso.datetime(),
  /** Tokens that are not revoked. */
  tokens: z.int(),
});

export const tokenSchema = z.object({
  id,
  label: z.string(),
  created_at: z.iso.datetime(),
  last_used_at: z.iso.datetime().nullable(),
  revoked_at: z.iso.datetime().nullable(),
});
