import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { backoff } from './client.ts';
import type { Log } from './log.ts';

/** Any number, as long as it stays the same: everybody who uses the server holds this advisory lock, shared. */
const LOCK = 4_126_507_332;

/** That this process uses a shared server. A process that dies, however, is gone from the server at once. */
export interface Presence {
  /**
   * Gives the presence up.
   *
   * @returns true for the last one, who then stops the server; until `close` nobody else can arrive
   */
  leave(): Promise<boolean>;
  close(): Promise<void>;
}

/**
 * Announces this process to the server. The connection is held for as long as the process uses the server.
 *
 * @param revive called when the connection is lost; brings the server back
 * @returns null when the last user is just stopping the server
 */
export async function arrive(url: string, revive: () => Promise<void>, log: Log): Promise<Presence | null> {
  let leaving = false;
  let arrived = false;
  const sql = postgres(url, {
    max: 1,
    idle_timeout: 0,
    max_lifetime: null,
    fetch_types: false,
    connect_timeout: 10,
    backoff,
    connection: { application_name: 'jobsieve presence' },
    onnotice: () => {},
    onclose: () => {
      if (arrived && !leaving) void returnToServer();
    },
  });

  async function returnToServer(): Promise<void> {
    arrived = false;
    while (!leaving) {
      try {
        await revive();
        arrived = await announce();
        if (arrived) return;
      } catch (error) {
        log.warn(
          `The embedded database is gone, trying again: ${error instanceof Error ? error.message : error}`,
        );
      }
      await sleep(500, undefined, { ref: false });
    }
  }

  async function announce(): Promise<boolean> {
    const [row] = await sql<{ present: boolean }[]>`select pg_try_advisory_lock_shared(${LOCK}) as present`;
    return row?.present === true;
  }

  try {
    arrived = await announce();
  } catch (error) {
    await sql.end({ timeout: 0 });
    throw error;
  }
  if (!arrived) {
    await sql.end({ timeout: 0 });
    return null;
  }
  return {
    async leave() {
      leaving = true;
      try {
        await sql`select pg_advisory_unlock_shared(${LOCK})`;
        const [row] = await sql<{ alone: boolean }[]>`select pg_try_advisory_lock(${LOCK}) as alone`;
        return row?.alone === true;
      } catch {
        // Nothing answers, so there is nothing to stop either.
        return false;
      }
    },
    close: () => sql.end({ timeout: 0 }),
  };
}
