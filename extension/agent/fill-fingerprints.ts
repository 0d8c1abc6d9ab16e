import { FINGERPRINT_VERSION } from '@jobsieve/shared/same-job/fingerprint';
import type { JobSieveDatabase, LeadRow } from '../store/database';
import { fingerprintOf } from '../store/fingerprint-of';

const FILLED = 'fingerprints';
const BATCH = 1000;

/**
 * Makes the fingerprints of rows from before there were any, or from before the rules for them changed. Here and not when the
 * database is opened, which every page of the extension does: none of them needs the rules. A worker that dies over it begins anew.
 */
export async function fillFingerprints(db: JobSieveDatabase): Promise<void> {
  const version = String(FINGERPRINT_VERSION);
  if ((await db.cursors.get(FILLED))?.value === version) return;
  for (let after = ''; ; ) {
    const rows = await db.transaction('rw', db.leads, async () => {
      const batch = await db.leads.where('key').above(after).limit(BATCH).toArray();
      await db.leads.bulkPut(batch.map(anew));
      return batch;
    });
    after = rows.at(-1)?.key ?? after;
    if (rows.length < BATCH) break;
  }
  await db.cursors.put({ id: FILLED, value: version });
}

function anew({ fingerprint: _old, ...row }: LeadRow): LeadRow {
  return { ...row, ...fingerprintOf(row) };
}
