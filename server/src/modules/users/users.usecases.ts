import type { Queryable, Sql } from '../../database/client.ts';
import { idBehind, pageOf } from '../../http/cursor.ts';
import type { Caller } from '../../http/environment.ts';
import { problem } from '../../http/problem.ts';
import { mintToken, sha256 } from './token.ts';
import { insertToken, listTokens, revokeToken, type TokenRow } from './tokens.repository.ts';
import { deleteUser, findUser, insertUser, listUsers, lockAdmins, type UserRow } from './users.repository.ts';

interface Page {
  cursor?: string | undefined;
  limit: number;
}

/** @throws ProblemError request.cursor_invalid */
export async function pageOfUsers(
  sql: Queryable,
  { cursor, limit }: Page,
): Promise<{ users: UserRow[]; next_cursor: string | null }> {
  const rows = await listUsers(sql, { after: idBehind(cursor), limit: limit + 1 });
  const { page, next_cursor } = pageOf(rows, limit, (user) => user.id);
  return { users: page, next_cursor };
}

/** @throws ProblemError request.cursor_invalid, user.not_found */
export async function pageOfTokens(
  sql: Queryable,
  userId: string,
  { cursor, limit }: Page,
): Promise<{ tokens: TokenRow[]; next_cursor: string | null }> {
  const user = await requireUser(sql, userId);
  const rows = await listTokens(sql, { userId: user.id, after: idBehind(cursor), limit: limit + 1 });
  const { page, next_cursor } = pageOf(rows, limit, (token) => token.id);
  return { tokens: page, next_cursor };
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

/**
 * Erases a user and everything that is theirs.
 *
 * @throws ProblemError user.last_admin
 */
export async function eraseUser(sql: Sql, user: Caller): Promise<void> {
  await sql.begin(async (transaction) => {
    if (user.role === 'admin') {
      const admins = await lockAdmins(transaction);
      if (admins.every((id) => id === user.id)) throw problem('user.last_admin');
    }
    await deleteUser(transaction, user.id);
  });
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
