import { z } from 'zod';
import { id, text } from '../text.ts';
import { moment, nextCursor, pageQuery } from './paging.ts';

export const roleSchema = z.enum(['user', 'admin']);

export const userNameSchema = text(100).refine(
  (name) => !/^[0-9]+$/.test(name),
  'must not be digits only: commands take a name or an id',
);

export const usersQuerySchema = z.strictObject(pageQuery);

export const createUserSchema = z.strictObject({ name: userNameSchema, role: roleSchema.default('user') });
export const createdUserSchema = z.object({ id, name: z.string(), role: roleSchema });

export const userSchema = createdUserSchema.extend({
  created_at: moment,
  /** Tokens that are not revoked. */
  tokens: z.int(),
});
export const userPageSchema = z.object({ users: z.array(userSchema), next_cursor: nextCursor });

export const tokensQuerySchema = z.strictObject(pageQuery);
export const createTokenSchema = z.strictObject({ label: text(100).default('made by an administrator') });

/** `token` is answered this once and never again. */
export const createdTokenSchema = z.object({ id, token: z.string() });

export const tokenSchema = z.object({
  id,
  label: z.string(),
  created_at: moment,
  last_used_at: moment.nullable(),
  revoked_at: moment.nullable(),
});
export const tokenPageSchema = z.object({ tokens: z.array(tokenSchema), next_cursor: nextCursor });

export const createPairingCodeSchema = z.strictObject({ user_id: id });
export const pairingCodeSchema = z.object({ code: z.string(), expires_at: moment });
