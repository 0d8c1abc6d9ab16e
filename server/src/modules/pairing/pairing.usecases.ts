import { randomInt } from 'node:crypto';
import {
  PAIRING_ALPHABET,
  PAIRING_CODE_LENGTH,
  PAIRING_MINUTES,
  type PairResponse,
} from '@jobsieve/shared/contracts/pairing';
import type { Sql } from '../../database/client.ts';
import { type ProblemCode, problem } from '../../http/problem.ts';
import { sha256 } from '../users/token.ts';
import { issueToken } from '../users/users.usecases.ts';
import {
  deletePairingCodesExpiredBefore,
  insertPairingCode,
  lockPairingCode,
  noteAttempt,
  type PairingCodeRow,
} from './pairing.repository.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** How often one code may be tried, counted in the database: over all processes and restarts. */
const ATTEMPTS_A_CODE = 5;

export interface PairingCode {
  code: string;
  expires_at: Date;
}

/** Makes a one-time code with which a browser gets a token of the user's. */
export async function createPairingCode(sql: Sql, userId: number, now: Date): Promise<PairingCode> {
  const code = Array.from(
    { length: PAIRING_CODE_LENGTH },
    () => PAIRING_ALPHABET[randomInt(PAIRING_ALPHABET.length)],
  ).join('');
  const expiresAt = new Date(now.getTime() + PAIRING_MINUTES * MINUTE_MS);
  await deletePairingCodesExpiredBefore(sql, new Date(now.getTime() - DAY_MS));
  await insertPairingCode(sql, { userId, hash: sha256(code), now, expiresAt });
  return { code, expires_at: expiresAt };
}

/**
 * Exchanges a code for a token.
 *
 * @throws ProblemError pairing.code_unknown, pairing.code_used, pairing.code_expired, pairing.too_many_attempts
 */
export async function redeemPairingCode(sql: Sql, code: string, now: Date): Promise<PairResponse> {
  // A refusal is returned and thrown outside: thrown inside it would roll back the counting of the attempt.
  const outcome = await sql.begin(async (transaction): Promise<PairResponse | ProblemCode> => {
    const row = await lockPairingCode(transaction, sha256(code));
    if (!row) return 'pairing.code_unknown';
    const refusal = refuse(row, now);
    if (refusal === 'pairing.too_many_attempts') return refusal;
    await noteAttempt(transaction, row.id, refusal ? null : now);
    if (refusal) return refusal;
    const { token } = await issueToken(transaction, { userId: row.user_id, label: 'paired browser', now });
    return { token, user: { id: row.user_id, name: row.user_name } };
  });
  if (typeof outcome !== 'string') return outcome;
  throw problem(outcome, outcome === 'pairing.too_many_attempts' ? { retryAfter: PAIRING_MINUTES * 60 } : {});
}

function refuse(row: PairingCodeRow, now: Date): ProblemCode | null {
  if (row.attempts >= ATTEMPTS_A_CODE) return 'pairing.too_many_attempts';
  if (row.used_at) return 'pairing.code_used';
  if (row.expires_at <= now) return 'pairing.code_expired';
  return null;
}
