import { Dexie } from 'dexie';
import { countVerdict } from './counters';
import type { JobSieveDatabase, LeadKey, LeadRow, Stage } from './database';

/** How long a claimed row is kept from others, and how often a living worker renews that; ms. */
export const LEASE = 15_000;
export const RENEW_EVERY = 5_000;

/** Rows of a stage in the order in which they were found. */
export const queue = (db: JobSieveDatabase, stage: Stage) =>
  db.leads.where('[stage+order]').between([stage, Dexie.minKey], [stage, Dexie.maxKey]);

export interface Claim {
  stage: Stage;
  /** Who claims; unique to a running worker. */
  holder: string;
  /** ms since the epoch */
  now: number;
  limit: number;
  /** Leaves out rows that are not wanted now. */
  accept?(row: LeadRow): boolean;
  /** Written with the claim: true in the database before the work begins. */
  mark?: Partial<LeadRow>;
}

export const isFree = (row: LeadRow, now: number) => row.dueAt <= now && row.leaseUntil <= now;

/**
 * Takes the next rows of a stage for a while ({@link LEASE}).
 *
 * @returns the rows as they were before the claim, in their order
 */
export function claim(db: JobSieveDatabase, wanted: Claim): Promise<LeadRow[]> {
  const { stage, holder, now, limit, accept, mark } = wanted;
  return db.transaction('rw', db.leads, async () => {
    const rows = await queue(db, stage)
      .filter((row) => isFree(row, now) && (accept?.(row) ?? true))
      .limit(limit)
      .toArray();
    await db.leads.bulkPut(
      rows.map((row) => ({ ...row, ...mark, leaseUntil: now + LEASE, leaseHolder: holder })),
    );
    return rows;
  });
}

/** When the first of the rows that are not free becomes free, ms since the epoch; Infinity: none is waiting. */
export async function nextFree(db: JobSieveDatabase, stage: Stage, now: number): Promise<number> {
  let at = Number.POSITIVE_INFINITY;
  await queue(db, stage).each((row) => {
    if (!isFree(row, now)) at = Math.min(at, Math.max(row.dueAt, row.leaseUntil));
  });
  return at;
}

/** Holds claimed rows as long as this worker lives. @returns stops holding; the rows are released by whoever finishes */
export function hold(db: JobSieveDatabase, keys: LeadKey[], holder: string, now: () => number): () => void {
  const timer = setInterval(() => {
    db.leads
      .where('key')
      .anyOf(keys)
      .and((row) => row.leaseHolder === holder)
      .modify({ leaseUntil: now() + LEASE })
      .catch(() => undefined); // A missed renewal is a retry at worst.
  }, RENEW_EVERY);
  return () => clearInterval(timer);
}

/** Whether a step is still this holder's. Asked right before anything of it leaves the device. */
export async function holds(
  db: JobSieveDatabase,
  step: { key: LeadKey; stage: Stage; holder: string },
): Promise<boolean> {
  const row = await db.leads.get(step.key);
  return row?.stage === step.stage && row.leaseHolder === step.holder;
}

/**
 * Finishes a step in one transaction over leads, texts, snapshots and counters, and frees the row.
 *
 * @param write says what becomes of the row; may touch those tables, and nothing but them
 * @returns false, with nothing written, when the row is no longer this holder's at that stage
 */
export function finish(
  db: JobSieveDatabase,
  step: { key: LeadKey; stage: Stage; holder: string },
  write: (row: LeadRow) => Promise<Partial<LeadRow>> | Partial<LeadRow>,
): Promise<boolean> {
  return db.transaction('rw', [db.leads, db.texts, db.snapshots, db.counters], async () => {
    const row = await db.leads.get(step.key);
    if (row?.stage !== step.stage || row.leaseHolder !== step.holder) return false;
    const next = { ...row, leaseUntil: 0, leaseHolder: null, ...(await write(row)) };
    await db.leads.put(next);
    await countVerdict(db, row, next);
    return true;
  });
}
