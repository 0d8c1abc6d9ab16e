import { setTimeout as sleep } from 'node:timers/promises';
import type { Sql } from '../../database/client.ts';
import { pendingMigrations } from '../../database/migrations.ts';
import { problem } from '../../http/problem.ts';

/** Whoever asks for readiness wants an answer, not to wait as long as a connection may take. */
const PATIENCE_MS = 3_000;

/** @throws ProblemError database.unavailable, database.migrations_pending */
export async function requireReady(sql: Sql): Promise<void> {
  const enough = new AbortController();
  const answer = pendingMigrations(sql).catch((cause: unknown) => {
    throw problem('database.unavailable', { retryAfter: 2, cause });
  });
  const silence = sleep(PATIENCE_MS, null, { signal: enough.signal, ref: false });
  try {
    const pending = await Promise.race([answer, silence]);
    if (pending === null) throw problem('database.unavailable', { retryAfter: 2 });
    if (pending.length > 0) throw problem('database.migrations_pending');
  } finally {
    silence.catch(() => {});
    answer.catch(() => {});
    enough.abort();
  }
}
