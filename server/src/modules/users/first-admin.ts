import type { Clock } from '../../clock.ts';
import type { Sql, Transaction } from '../../database/client.ts';
import type { Caller } from '../../http/environment.ts';
import { sha256 } from './token.ts';
import { firstUser, insertUser } from './users.repository.ts';
import { issueToken } from './users.usecases.ts';

/** Marks the token that comes from the environment, so that another value there replaces it. */
const FROM_ENVIRONMENT = 'JOBSIEVE_ADMIN_TOKEN';
/** Marks one that another value has replaced: unlike one that somebody revoked, it counts again when it is set again. */
const REPLACED = 'JOBSIEVE_ADMIN_TOKEN, replaced';
/** Any number; the key of the advisory lock under which starting servers do this one after the other. */
const LOCK = 7_140_031;

/**
 * Ensures that there is an administrator's token: the configured one or, if there is none at all, a new one.
 *
 * A configured token that was revoked stays revoked after a restart: it was revoked for a reason.
 *
 * @param configured the value of JOBSIEVE_ADMIN_TOKEN
 * @returns the new token, to be shown once (null when there was one already), and whether the configured one is revoked
 */
export async function ensureAdminToken(
  sql: Sql,
  { configured, clock }: { configured: string | undefined; clock: Clock },
): Promise<{ made: string | null; configuredIsRevoked: boolean }> {
  return sql.begin(async (transaction) => {
    await transaction`select pg_advisory_xact_lock(${LOCK})`;
    const admin = await ensureAdmin(transaction);
    const now = clock();
    const hash = configured === undefined ? null : sha256(configured);
    await transaction`
      update api_tokens set revoked_at = ${now}, label = ${REPLACED}
      where label = ${FROM_ENVIRONMENT} and revoked_at is null and token_hash is distinct from ${hash}::bytea`;
    if (hash) {
      await transaction`
        insert into api_tokens (user_id, token_hash, label, created_at)
        values (${admin.id}, ${hash}, ${FROM_ENVIRONMENT}, ${now})
        on conflict (token_hash) do update set revoked_at = null, user_id = excluded.user_id, label = excluded.label
        where api_tokens.label = ${REPLACED}`;
      const [row] = await transaction<{ revoked: boolean }[]>`
        select revoked_at is not null as revoked from api_tokens where token_hash = ${hash}`;
      return { made: null, configuredIsRevoked: row?.revoked === true };
    }
    const [live] = await transaction`
      select 1 from api_tokens t join users u on u.id = t.user_id
      where u.role = 'admin' and t.revoked_at is null limit 1`;
    if (live) return { made: null, configuredIsRevoked: false };
    const { token } = await issueToken(transaction, { userId: admin.id, label: 'made at first start', now });
    return { made: token, configuredIsRevoked: false };
  });
}

async function ensureAdmin(transaction: Transaction): Promise<Caller> {
  const found = await firstUser(transaction, 'admin');
  if (found) return found;
  // A user who happens to be called "admin" is not made one.
  for (let suffix = 1; ; suffix += 1) {
    const created = await insertUser(transaction, suffix === 1 ? 'admin' : `admin-${suffix}`, 'admin');
    if (created) return created;
  }
}
