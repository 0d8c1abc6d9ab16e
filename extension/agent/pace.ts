import type { Source } from '@jobsieve/shared/contracts/job';
import type { JobSieveDatabase, PaceRow } from '../store/database';
import { localDay, midnightAfter } from '../store/local-day';
import { backoff, type Timing } from './timing';

/** Whether and when the next request to a site may go. */
export interface Turn {
  /** ms since the epoch; in the past: now. */
  at: number;
  /** Today's share is used up. */
  capped: boolean;
}

const paceOf = async (db: JobSieveDatabase, source: Source): Promise<PaceRow> =>
  (await db.pace.get(source)) ?? { source, nextAt: 0, day: '', used: 0, backoff: 0, backoffUntil: 0 };

/**
 * The pause after the last request and the share of the day hold for the agent as a whole, whichever sites it visits; the
 * back-off is the site's own.
 *
 * @param cap requests a day
 */
export async function nextTurn(
  db: JobSieveDatabase,
  source: Source,
  now: number,
  cap: number,
): Promise<Turn> {
  const rows = await db.pace.toArray();
  const today = localDay(now);
  const used = rows.reduce((sum, row) => sum + (row.day === today ? row.used : 0), 0);
  if (used >= cap) return { at: midnightAfter(now), capped: true };
  const { backoffUntil } = await paceOf(db, source);
  return { at: Math.max(backoffUntil, ...rows.map((row) => row.nextAt)), capped: false };
}

/**
 * Counts a request before it goes, so that a worker which dies over it cannot hurry.
 *
 * @param random 0 to 1, from which the pause up to the next one follows
 */
export function takeTurn(
  db: JobSieveDatabase,
  source: Source,
  now: number,
  random: number,
  timing: Timing,
): Promise<void> {
  return change(db, source, (pace) => {
    const today = localDay(now);
    const used = pace.day === today ? pace.used + 1 : 1;
    return { day: today, used, nextAt: afterPause(now, random, timing) };
  });
}

/** The request was counted and did not go: it could not even be tried. */
export function giveTurnBack(db: JobSieveDatabase, source: Source): Promise<void> {
  return change(db, source, (pace) => ({ used: Math.max(0, pace.used - 1) }));
}

/**
 * The pause between requests counts from the end of the last one, so that a slow answer does not use it up.
 *
 * @param good the site answered as it should: a back-off eases
 */
export function turnEnds(
  db: JobSieveDatabase,
  source: Source,
  good: boolean,
  now: number,
  random: number,
  timing: Timing,
): Promise<void> {
  return change(db, source, (pace) => ({
    nextAt: Math.max(pace.nextAt, afterPause(now, random, timing)),
    backoff: good ? eased(pace.backoff, timing) : pace.backoff,
  }));
}

/**
 * The site said that this is too fast: waits from a minute to an hour, doubling. Said again during the wait (one refusal is
 * seen by whoever asked and by the page itself), it is the same refusal.
 *
 * @returns when to go on
 */
export async function slowDown(
  db: JobSieveDatabase,
  source: Source,
  now: number,
  timing: Timing,
): Promise<number> {
  await change(db, source, (pace) => {
    if (pace.backoffUntil > now) return {};
    const longer = pace.backoff === 0 ? backoff(timing.siteBackoff, 1) : pace.backoff * 2;
    const wait = Math.min(timing.siteBackoff[1], longer);
    return { backoff: wait, backoffUntil: now + wait };
  });
  return (await paceOf(db, source)).backoffUntil;
}

/** Notes that a job's page was not understood. @returns of how many jobs in a row */
export async function noteStrange(db: JobSieveDatabase, source: Source, externalId: string): Promise<number> {
  await change(db, source, ({ strange = [] }) => ({ strange: [...new Set([...strange, externalId])] }));
  return (await paceOf(db, source)).strange?.length ?? 0;
}

/** Ends the row. Writes only what changes. */
export async function notStrange(db: JobSieveDatabase, source: Source): Promise<void> {
  if ((await paceOf(db, source)).strange?.length) await change(db, source, () => ({ strange: [] }));
}

function change(
  db: JobSieveDatabase,
  source: Source,
  how: (pace: PaceRow) => Partial<PaceRow>,
): Promise<void> {
  return db.transaction('rw', db.pace, async () => {
    const pace = await paceOf(db, source);
    await db.pace.put({ ...pace, ...how(pace) });
  });
}

const afterPause = (now: number, random: number, { scrapePause: [least, most] }: Timing) =>
  now + least + random * (most - least);

/** Trust comes back by halves: the next refusal after one good answer still costs more than the first did. */
const eased = (wait: number, timing: Timing) => (wait / 2 < timing.siteBackoff[0] ? 0 : wait / 2);
