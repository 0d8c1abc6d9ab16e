import type { JobSieveDatabase } from '../store/database';

const ACCOUNT = 'account';
const CHANGES = 'changes';

/**
 * Notes whose account the device is connected to. Ids and positions mean nothing on another server or to another user: what
 * is under way then starts over, and what is settled is offered again when it is seen again.
 *
 * @returns whether it is another one than before
 */
export function enterAccount(db: JobSieveDatabase, account: string): Promise<boolean> {
  return db.transaction('rw', [db.leads, db.texts, db.cursors, db.health], async () => {
    const before = (await db.cursors.get(ACCOUNT))?.value;
    await db.cursors.put({ id: ACCOUNT, value: account });
    if (before === undefined || before === account) return false;
    await db.cursors.delete(CHANGES);
    const underWay = await db.leads.where('stage').anyOf('wanted', 'described').primaryKeys();
    await db.texts.bulkDelete(underWay);
    await db.leads.toCollection().modify((row) => {
      row.jobId = null;
      row.syncedAt = null;
      row.hasServerText = false;
      row.leaseHolder = null;
      row.leaseUntil = 0;
      if (row.stage !== 'settled') row.stage = 'found';
    });
    return true;
  });
}
