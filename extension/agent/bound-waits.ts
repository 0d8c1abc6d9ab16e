import { STAGES } from '../store/database';
import type { HealthId } from '../store/health';
import { LEASE, queue } from '../store/leases';
import { localDay } from '../store/local-day';
import type { AgentParts } from './parts';
import type { Timing } from './timing';

/**
 * The longest wait, in ms, that a rule of the agent can give. What is stored as further away was stored while the clock was
 * ahead (a second operating system with another time zone, an empty battery), and nothing is to wait until that date.
 */
const longestWaits = ({ scrapePause, siteBackoff, retry, jobRetry }: Timing) => ({
  pause: scrapePause[1],
  site: siteBackoff[1],
  job: jobRetry[1],
  ollama: retry[1],
  /** The server may ask for a longer pause than the agent's own: see `close` in `server-door.ts`. */
  server: siteBackoff[1],
});

/** Shortens every stored wait to the longest one that its rule can give, counted from now. Writes only what changes. */
export async function boundWaits({
  db,
  now: clock,
  timing,
}: Pick<AgentParts, 'db' | 'now' | 'timing'>): Promise<void> {
  const now = clock();
  const longest = longestWaits(timing);

  await db.transaction('rw', [db.pace, db.health, db.leads, db.scans], async () => {
    const today = localDay(now);
    await db.pace
      .filter(
        (row) => row.nextAt > now + longest.pause || row.backoffUntil > now + longest.site || row.day > today,
      )
      .modify((row) => {
        row.nextAt = Math.min(row.nextAt, now + longest.pause);
        row.backoffUntil = Math.min(row.backoffUntil, now + longest.site);
        // What was read on that day was read today, at the latest.
        if (row.day > today) row.day = today;
      });

    await db.health
      .filter(({ id, retryAt }) => retryAt !== null && retryAt > now + waitOf(id))
      .modify((row) => {
        row.retryAt = now + waitOf(row.id);
      });

    for (const stage of STAGES) {
      await db.leads
        .where('[stage+dueAt]')
        .between([stage, now + longest.job], [stage, Number.POSITIVE_INFINITY], false, true)
        .modify({ dueAt: now + longest.job });
      // Settled jobs are many, and nobody works on them.
      if (stage === 'settled') continue;
      await queue(db, stage)
        .filter(({ leaseUntil }) => leaseUntil > now + LEASE)
        .modify({ leaseUntil: now + LEASE });
    }

    await db.scans
      .filter(
        (row) =>
          row.dueAt > now + longest.site || row.leaseUntil > now + LEASE || row.stepAt > now + longest.site,
      )
      .modify((row) => {
        row.dueAt = Math.min(row.dueAt, now + longest.site);
        row.leaseUntil = Math.min(row.leaseUntil, now + LEASE);
        row.stepAt = Math.min(row.stepAt, now + longest.site);
      });
  });

  function waitOf(id: HealthId): number {
    if (id === 'server') return longest.server;
    return id === 'ollama' ? longest.ollama : longest.site;
  }
}
