import type { Source } from '@jobsieve/shared/contracts/job';
import type { JobSieveDatabase, PaceRow } from '../store/database';
import { backoff, type Timing } from './timing';

/** Whether and when the next request to a site may go. */
export interface Turn {
  /** ms since the epoch; in the past: now. */
  at: number;
  /** Today's share is used up. */
  capped: boolean;
}

const paceOf = async (db: JobSieveDatabase, source: Source): Promise<PaceRow> =>
  (await db.pace.get(source)) ?? { source, nextAt: 0, day: '', used: 0, backoff: 0 };

/** @param cap requests a day and site */
export async function nextTurn(
  db: JobSieveDatabase,
  source: Source,
  now: number,
  cap: number,
): Promise<Turn> {
  const pace = await paceOf(db, source);
  if (pace.day === dayOf(now) && pace.used >= cap) return { at: midnightAfter(now), capped: true };
  if (cap === 0) return { at: midnightAfter(now), capped: true };
  return { at: pace.nextAt, capped: false };
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
  const [least, most] = timing.scrapePause;
  return db.transaction('rw', db.pace, async () => {
    const pace = await paceOf(db, source);
    const today = dayOf(now);
    const used = pace.day === today ? pace.used + 1 : 1;
    await db.pace.put({ ...pace, day: today, used, nextAt: now + least + random * (most - least) });
  });
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
  const [least, most] = timing.scrapePause;
  return db.transaction('rw', db.pace, async () => {
    const pace = await paceOf(db, source);
    const nextAt = Math.max(pace.nextAt, now + least + random * (most - least));
    await db.pace.put({ ...pace, nextAt, backoff: good ? eased(pace.backoff, timing) : pace.backoff });
  });
}

/** The site said that this is too fast: waits from a minute to an hour, doubling. @returns when to go on */
export function slowDown(db: JobSieveDatabase, source: Source, now: number, timing: Timing): Promise<number> {
  return db.transaction('rw', db.pace, async () => {
    const pace = await paceOf(db, source);
    const longer = pace.backoff === 0 ? backoff(timing.siteBackoff, 1) : pace.backoff * 2;
    const wait = Math.min(timing.siteBackoff[1], longer);
    await db.pace.put({ ...pace, backoff: wait, nextAt: now + wait });
    return now + wait;
  });
}

/** Trust comes back by halves: the next refusal after one good answer still costs more than the first did. */
const eased = (wait: number, timing: Timing) => (wait / 2 < timing.siteBackoff[0] ? 0 : wait / 2);

/** The local day, `YYYY-MM-DD`. */
function dayOf(now: number): string {
  const date = new Date(now);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function midnightAfter(now: number): number {
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime();
}
