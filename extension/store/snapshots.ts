import type { JobSieveDatabase, LeadKey, LeadRow } from './database';

const DAY = 24 * 60 * 60 * 1000;
/** How long scoring again can be undone, in ms. */
export const UNDO_FOR = 7 * DAY;

/**
 * Keeps matches as they are, before they are scored again. A match that is kept already stays as it was the first time:
 * undoing leads back to before all of it. To be called inside a transaction over `snapshots`.
 */
export async function takeSnapshots(
  db: JobSieveDatabase,
  rows: readonly LeadRow[],
  at: number,
): Promise<void> {
  const known = new Set((await db.snapshots.bulkGet(rows.map(({ key }) => key))).map((row) => row?.key));
  await db.snapshots.bulkPut(
    rows.filter(({ key }) => !known.has(key)).map((before) => ({ key: before.key, at, before, text: null })),
  );
}

/**
 * Takes a rejected job's text away, and with it every way to it but one: where the user can still undo the scoring that
 * rejected it, the snapshot holds the text until it lapses. To be called inside a transaction over `texts` and `snapshots`.
 */
export async function discardText(db: JobSieveDatabase, key: LeadKey): Promise<void> {
  const snapshot = await db.snapshots.get(key);
  if (snapshot && snapshot.text === null) {
    const text = await db.texts.get(key);
    if (text) await db.snapshots.put({ ...snapshot, text });
  }
  await db.texts.delete(key);
}

/**
 * Drops what can no longer be undone. A snapshot from the future was taken while the clock was wrong, and counts from now:
 * no text stays for longer than {@link UNDO_FOR} from here.
 */
export function dropLapsed(db: JobSieveDatabase, now: number): Promise<void> {
  return db.transaction('rw', db.snapshots, async () => {
    await db.snapshots.filter(({ at }) => now - at >= UNDO_FOR).delete();
    await db.snapshots.filter(({ at }) => at > now).modify({ at: now });
  });
}

/** When undoing ends, ms since the epoch. */
export const undoableUntil = (oldest: number): number => oldest + UNDO_FOR;
