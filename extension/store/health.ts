import type { HealthRow, JobSieveDatabase } from './database';

export type HealthId = HealthRow['id'];
export type Trouble = Pick<HealthRow, 'code' | 'message'> & Partial<HealthRow>;

/** Until when something has to be left alone: 0 when it is fine, Infinity until the user acts; ms since the epoch. */
export async function closedUntil(db: JobSieveDatabase, id: HealthId): Promise<number> {
  const row = await db.health.get(id);
  if (!row || row.state === 'ok' || row.code === DRIFT) return 0;
  return row.retryAt ?? Number.POSITIVE_INFINITY;
}

/** A result page that was not understood says nothing about the pages of jobs, so it closes nothing. */
export const DRIFT = 'site.drift';
/** The pages of jobs are not understood any more, of one job after the other. */
export const JOB_DRIFT = 'site.job-drift';
/** A site did not answer at all. */
export const UNREACHABLE = 'site.unreachable';
/** Today's share of pages is read. */
export const DAILY_CAP = 'site.daily-cap';

/** Notes that something does not work; the popup shows the message. A wall is not covered up by anything lesser. */
export function trouble(db: JobSieveDatabase, id: HealthId, now: number, what: Trouble): Promise<void> {
  return db.transaction('rw', db.health, async () => {
    const before = await db.health.get(id);
    if (before?.state === 'blocked' && what.state !== 'blocked') return;
    const lesser = what.code === DRIFT && before?.state === 'waiting' && before.code !== DRIFT;
    if (lesser) return;
    const attempts = (before?.state === 'ok' ? 0 : (before?.attempts ?? 0)) + 1;
    await db.health.put({ id, state: 'waiting', signal: null, at: now, retryAt: null, attempts, ...what });
  });
}

/** Failures in a row so far. */
export const failuresOf = async (db: JobSieveDatabase, id: HealthId) =>
  (await db.health.get(id))?.attempts ?? 0;

/** Notes that it works. Writes only what changes: every write wakes the popup. A wall stays until the user says so. */
export function recovered(
  db: JobSieveDatabase,
  id: HealthId,
  now: number,
  from: (row: HealthRow) => boolean = (row) => row.state !== 'blocked',
): Promise<void> {
  return db.transaction('rw', db.health, async () => {
    const row = await db.health.get(id);
    if (row && (row.state === 'ok' || !from(row))) return;
    await db.health.put({
      id,
      state: 'ok',
      code: null,
      message: null,
      signal: null,
      at: now,
      retryAt: null,
      attempts: 0,
    });
  });
}

/**
 * Lets what waits for a time of its own be tried at once; failures stay counted. A site's own pace and walls are not the
 * user's to skip.
 */
export async function retryNow(db: JobSieveDatabase, now: number): Promise<void> {
  const ours = ({ id, code }: HealthRow) =>
    id === 'server' || id === 'ollama' || code === DAILY_CAP || code === UNREACHABLE;
  await db.health
    .filter((row) => ours(row) && row.retryAt !== null && row.retryAt > now)
    .modify({ retryAt: now });
}
