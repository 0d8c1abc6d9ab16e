import type { Queryable } from '../../database/client.ts';
import type { Caller } from '../../http/environment.ts';

export interface SessionRow extends Caller {
  created_at: Date;
  last_seen_at: Date;
}

export async function insertSession(
  sql: Queryable,
  session: { hash: Buffer; tokenId: number; now: Date; expiresAt: Date },
): Promise<void> {
  const { hash, tokenId, now, expiresAt } = session;
  await sql`
    insert into admin_sessions (session_hash, token_id, created_at, last_seen_at, expires_at)
    values (${hash}, ${tokenId}, ${now}, ${now}, ${expiresAt})`;
}

/** One that has not ended, whose token is not revoked and whose user is still an administrator. */
export async function findSession(sql: Queryable, hash: Buffer, now: Date): Promise<SessionRow | null> {
  const [row] = await sql<SessionRow[]>`
    select u.id, u.name, u.role, s.created_at, s.last_seen_at
    from admin_sessions s join api_tokens t on t.id = s.token_id join users u on u.id = t.user_id
    where s.session_hash = ${hash} and s.expires_at > ${now} and t.revoked_at is null and u.role = 'admin'`;
  return row ?? null;
}

export async function prolongSession(
  sql: Queryable,
  session: { hash: Buffer; now: Date; expiresAt: Date },
): Promise<void> {
  await sql`
    update admin_sessions set last_seen_at = ${session.now}, expires_at = ${session.expiresAt}
    where session_hash = ${session.hash}`;
}

export async function deleteSession(sql: Queryable, hash: Buffer): Promise<void> {
  await sql`delete from admin_sessions where session_hash = ${hash}`;
}

export async function deleteSessionsExpiredBefore(sql: Queryable, now: Date): Promise<void> {
  await sql`delete from admin_sessions where expires_at <= ${now}`;
}
