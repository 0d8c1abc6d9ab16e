import type { Queryable } from '../../database/client.ts';
import type { Caller } from '../../http/environment.ts';

export interface TokenRow {
  id: number;
  label: string;
  created_at: Date;
  last_used_at: Date | null;
  revoked_at: Date | null;
}

export type TokenOwner = Caller & Pick<TokenRow, 'last_used_at' | 'revoked_at'> & { token_id: number };

export async function insertToken(
  sql: Queryable,
  token: { userId: number; hash: Buffer; label: string; now: Date },
): Promise<number> {
  const [row] = await sql<[{ id: number }]>`
    insert into api_tokens (user_id, token_hash, label, created_at)
    values (${token.userId}, ${token.hash}, ${token.label}, ${token.now})
    returning id`;
  return row.id;
}

export async function findTokenOwner(sql: Queryable, hash: Buffer): Promise<TokenOwner | null> {
  const [row] = await sql<TokenOwner[]>`
    select u.id, u.name, u.role, t.id as token_id, t.last_used_at, t.revoked_at
    from api_tokens t join users u on u.id = t.user_id
    where t.token_hash = ${hash}`;
  return row ?? null;
}

export async function noteTokenUse(sql: Queryable, tokenId: number, now: Date): Promise<void> {
  await sql`update api_tokens set last_used_at = ${now} where id = ${tokenId}`;
}

/** By id, those behind `after`; all of them without a limit. */
export async function listTokens(
  sql: Queryable,
  { userId, after = null, limit = null }: { userId: number; after?: number | null; limit?: number | null },
): Promise<TokenRow[]> {
  return sql<TokenRow[]>`
    select id, label, created_at, last_used_at, revoked_at from api_tokens
    where user_id = ${userId} and id > ${after ?? 0} order by id limit ${limit}`;
}

/** @returns whether the user has such a token; one that is revoked already stays as it is */
export async function revokeToken(
  sql: Queryable,
  token: { userId: number; tokenId: number; now: Date },
): Promise<boolean> {
  const rows = await sql`
    update api_tokens set revoked_at = coalesce(revoked_at, ${token.now}::timestamptz)
    where id = ${token.tokenId} and user_id = ${token.userId}
    returning id`;
  return rows.length > 0;
}
