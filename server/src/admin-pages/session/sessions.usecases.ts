import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Sql } from '../../database/client.ts';
import type { Caller } from '../../http/environment.ts';
import { problem } from '../../http/problem.ts';
import { sha256 } from '../../modules/users/token.ts';
import { findTokenOwner, noteTokenUse } from '../../modules/users/tokens.repository.ts';
import {
  deleteSession,
  deleteSessionsExpiredBefore,
  findSession,
  insertSession,
  prolongSession,
} from './sessions.repository.ts';

const MINUTE_MS = 60_000;
/** A browser that was away for so long signs in again. */
export const IDLE_MS = 12 * 60 * MINUTE_MS;
/** However busy it is, a browser signs in again after so long. */
const LIFE_MS = 7 * 24 * 60 * MINUTE_MS;

/**
 * Signs a browser in.
 *
 * @returns the session's id: the only copy, for the browser's cookie
 * @throws ProblemError auth.token_invalid, auth.token_revoked, auth.admin_only
 */
export async function openSession(sql: Sql, token: string, now: Date): Promise<string> {
  const owner = await findTokenOwner(sql, sha256(token));
  if (!owner) throw problem('auth.token_invalid');
  if (owner.revoked_at) throw problem('auth.token_revoked');
  if (owner.role !== 'admin') throw problem('auth.admin_only');
  const id = randomBytes(32).toString('base64url');
  await deleteSessionsExpiredBefore(sql, now);
  await noteTokenUse(sql, owner.token_id, now);
  const expiresAt = new Date(now.getTime() + IDLE_MS);
  await insertSession(sql, { hash: sha256(id), tokenId: owner.token_id, now, expiresAt });
  return id;
}

/** Whose browser it is; null when it has to sign in. */
export async function callerOf(sql: Sql, id: string, now: Date): Promise<Caller | null> {
  const hash = sha256(id);
  const session = await findSession(sql, hash, now);
  if (!session) return null;
  if (now.getTime() - session.last_seen_at.getTime() >= MINUTE_MS) {
    const expiresAt = Math.min(now.getTime() + IDLE_MS, session.created_at.getTime() + LIFE_MS);
    if (expiresAt > now.getTime()) await prolongSession(sql, { hash, now, expiresAt: new Date(expiresAt) });
  }
  return { id: session.id, name: session.name, role: session.role };
}

export async function closeSession(sql: Sql, id: string): Promise<void> {
  await deleteSession(sql, sha256(id));
}

/** What each form of a session carries: a page elsewhere cannot know it. */
export const formTokenOf = (id: string): string =>
  createHmac('sha256', id).update('jobsieve admin form').digest('base64url');

export function isFormTokenOf(id: string, given: unknown): boolean {
  const wanted = Buffer.from(formTokenOf(id));
  const said = Buffer.from(typeof given === 'string' ? given : '');
  return said.length === wanted.length && timingSafeEqual(said, wanted);
}
