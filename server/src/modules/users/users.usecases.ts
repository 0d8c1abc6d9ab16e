import type { Clock } from '../../clock.ts';
import type { Queryable, Sql } from '../../database/client.ts';
import type { Caller } from '../../http/environment.ts';
import { problem } from '../../http/problem.ts';
import { mintToken, sha256 } from './token.ts';
import { findTokenOwner, insertToken, noteTokenUse, revokeToken } from './tokens.repository.ts';
import { findUser, insertUser } from './users.repository.ts';

/** A token's last use is kept to the minute: a write for every request would cost more than it tells. */
const USE_RESOLUTION_MS = 60_000;

/**
 * Finds whose token it is.
 *
 * @throws ProblemError auth.token_invalid, auth.token_revoked
 */
export function signIn({ sql, clock }: { sql: Sql; clock: Clock }) {
  return async (token: string): Promise<Caller> => {
    const owner = await findTokenOwner(sql, sha256(token));
    if (!owner) throw problem('auth.token_invalid');
    if (owner.revoked_at) throw problem('auth.token_revoked');
    const now = clock();
    if (!owner.last_used_at || now.getTime() - owner.last_used_at.getTime() >= USE_RESOLUTION_MS) {
      await noteTokenUse(sql, owner.token_id, now);
    }
    return { id: owner.id, name: owner.name, role: owner.role };
  };
}

/** @throws ProblemError user.exists */
export async function createUser(sql: Queryable, name: string, role: Caller['role']): Promise<Caller> {
  const user = await insertUser(sql, name, role);
  if (!user) throw problem('user.exists', { detail: `There is a user named "${name}" already.` });
  return user;
}

/** @throws ProblemError user.not_found */
export async function requireUser(sql: Queryable, nameOrId: string): Promise<Caller> {
  const user = await findUser(sql, nameOrId);
  if (!user) throw problem('user.not_found', { detail: `There is no user "${nameOrId}".` });
  return user;
}

/** Makes a token; this is the only time that it is seen. */
export async function issueToken(
  sql: Queryable,
  { userId, label, now }: { userId: number; label: string; now: Date },
): Promise<{ id: number; token: string }> {
  const token = mintToken();
  return { id: await insertToken(sql, { userId, hash: sha256(token), label, now }), token };
}

/** @throws ProblemError token.not_found */
export async function withdrawToken(
  sql: Queryable,
  token: { userId: number; tokenId: number; now: Date },
): Promise<void> {
  if (!(await revokeToken(sql, token))) throw problem('token.not_found');
}
