import type { JobSieveDatabase } from '../store/database';

const ACCOUNT = 'account';
/** The position in the server's feed of changes. */
export const CHANGES = 'changes';

/** Whose jobs are on this device; null before the first connection. */
export const accountOf = async (db: JobSieveDatabase): Promise<string | null> =>
  (await db.cursors.get(ACCOUNT))?.value ?? null;

/**
 * Notes whose account the device is connected to: a user of a server. Another user, or the same name on another server, gets
 * none of the jobs of the one before; what was found before the first connection is taken along.
 *
 * A step that is under way for the account before finds its row gone, and drops what it has.
 *
 * @returns whether it is another one than before
 */
export function enterAccount(db: JobSieveDatabase, account: string): Promise<boolean> {
  const ofJobs = [db.leads, db.texts, db.snapshots, db.findings, db.counters, db.activity, db.gateChecks];
  return db.transaction('rw', [...ofJobs, db.cursors], async () => {
    const before = await accountOf(db);
    await db.cursors.put({ id: ACCOUNT, value: account });
    if (before === null || before === account) return false;
    await db.cursors.delete(CHANGES);
    await Promise.all(ofJobs.map((table) => table.clear()));
    return true;
  });
}
