import type { ScanRow } from '../store/database';
import { LEASE } from '../store/leases';
import type { AgentParts } from './parts';

/** What a step makes of the scan. */
export type ScanChange = Partial<ScanRow>;

/** @returns the scan as it was, now held by this worker; null: there is none that is due and free */
export function claimScan({ db, holder, now }: AgentParts): Promise<ScanRow | null> {
  return db.transaction('rw', db.scans, async () => {
    const scan = await db.scans.get('scan');
    if (scan?.state !== 'running' || scan.dueAt > now() || scan.leaseUntil > now()) return null;
    await db.scans.put({ ...scan, leaseUntil: now() + LEASE, leaseHolder: holder });
    return scan;
  });
}

/**
 * Writes what a step has come to, if the scan is still this worker's: the user may have stopped it, or begun another, in the
 * meantime.
 *
 * @returns whether it is
 */
export function change({ db, holder }: AgentParts, next: ScanChange): Promise<boolean> {
  return db.transaction('rw', db.scans, async () => {
    const scan = await db.scans.get('scan');
    if (scan?.state !== 'running' || scan.leaseHolder !== holder) return false;
    await db.scans.put({ ...scan, ...next });
    return true;
  });
}

/** @param state `done`: it came to its end; `stopped`: something stood in its way */
export const over = (words: string, state: 'done' | 'stopped' = 'stopped'): ScanChange => ({ state, words });
