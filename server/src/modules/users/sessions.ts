import type { Clock } from '../../clock.ts';
import type { Sql } from '../../database/client.ts';
import type { Caller } from '../../http/environment.ts';
import { problem } from '../../http/problem.ts';
import { sha256 } from './token.ts';
import { findTokenOwner, noteTokenUse } from './tokens.repository.ts';

/**
 * How long an answer of the database is believed. Long enough to spare an agent in full swing most of the questions;
 * short, because a token that another process revokes works that much longer in this one.
 */
const BELIEVED_MS = 2_000;
const REMEMBERED_MAX = 1_000;
/** A token's last use is kept to the minute: a write for every request would cost more than it tells. */
const USE_RESOLUTION_MS = 60_000;

/** Whose tokens are in use at the moment. */
export class Sessions {
  readonly #remembered = new Map<string, { caller: Caller; until: number }>();
  /** Counts what was forgotten: what was asked before may be out of date when its answer comes. */
  #generation = 0;
  readonly #sql: Sql;
  readonly #clock: Clock;

  constructor({ sql, clock }: { sql: Sql; clock: Clock }) {
    this.#sql = sql;
    this.#clock = clock;
  }

  /**
   * Finds whose token it is.
   *
   * @throws ProblemError auth.token_invalid, auth.token_revoked
   */
  async signIn(token: string): Promise<Caller> {
    const hash = sha256(token);
    const key = hash.toString('base64');
    const now = this.#clock();
    const session = this.#remembered.get(key);
    if (session && session.until > now.getTime()) return session.caller;
    this.#remembered.delete(key);

    const generation = this.#generation;
    const owner = await findTokenOwner(this.#sql, hash);
    if (!owner) throw problem('auth.token_invalid');
    if (owner.revoked_at) throw problem('auth.token_revoked');
    if (!owner.last_used_at || now.getTime() - owner.last_used_at.getTime() >= USE_RESOLUTION_MS) {
      await noteTokenUse(this.#sql, owner.token_id, now);
    }
    const caller: Caller = { id: owner.id, name: owner.name, role: owner.role };
    if (generation === this.#generation) this.#remember(key, caller, now.getTime() + BELIEVED_MS);
    return caller;
  }

  /** To be called after a token of the user's was revoked or the user erased: it counts from the next request on. */
  forget(userId: number): void {
    this.#generation += 1;
    for (const [key, { caller }] of this.#remembered) if (caller.id === userId) this.#remembered.delete(key);
  }

  #remember(key: string, caller: Caller, until: number): void {
    const [oldest] = this.#remembered.keys();
    if (oldest !== undefined && this.#remembered.size >= REMEMBERED_MAX) this.#remembered.delete(oldest);
    this.#remembered.set(key, { caller, until });
  }
}
