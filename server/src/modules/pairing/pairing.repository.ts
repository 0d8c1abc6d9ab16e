import type { Queryable } from '../../database/client.ts';
import type { Caller } from '../../http/environment.ts';

export interface PairingCodeRow {
  id: number;
  expires_at: Date;
  used_at: Date | null;
  attempts: number;
  user_id: number;
  user_name: Caller['name'];
}

export async function insertPairingCode(
  sql: Queryable,
  code: { userId: number; hash: Buffer; now: Date; expiresAt: Date },
): Promise<void> {
  await sql`
    insert into pairing_codes (user_id, code_hash, created_at, expires_at)
    values (${code.userId}, ${code.hash}, ${code.now}, ${code.expiresAt})`;
}

/** Locks the code, so that of two who use it at the same time only one gets in. */
export async function lockPairingCode(sql: Queryable, hash: Buffer): Promise<PairingCodeRow | null> {
  const [row] = await sql<PairingCodeRow[]>`
    select p.id, p.expires_at, p.used_at, p.attempts, u.id as user_id, u.name as user_name
    from pairing_codes p join users u on u.id = p.user_id
    where p.code_hash = ${hash}
    for update of p`;
  return row ?? null;
}

export async function noteAttempt(sql: Queryable, codeId: number, usedAt: Date | null): Promise<void> {
  await sql`
    update pairing_codes set attempts = attempts + 1, used_at = coalesce(used_at, ${usedAt}::timestamptz)
    where id = ${codeId}`;
}

/** Old codes are kept for a while, so that a late user hears "expired" and not "unknown". */
export async function deletePairingCodesExpiredBefore(sql: Queryable, then: Date): Promise<void> {
  await sql`delete from pairing_codes where expires_at < ${then}`;
}
