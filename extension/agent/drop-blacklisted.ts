import { count } from '../store/counters';
import type { JobSieveDatabase } from '../store/database';
import { compileBlacklist, isBlacklisted } from './blacklist';

/** Drops what new rules name and nobody has decided yet, with its text, out of the numbers too. */
export function dropBlacklisted(db: JobSieveDatabase, blacklist: string): Promise<void> {
  const { rules } = compileBlacklist(blacklist);
  return db.transaction('rw', [db.leads, db.texts, db.snapshots, db.counters], async () => {
    const rows = await db.leads
      .where('stage')
      .anyOf('found', 'wanted', 'described', 'unjudged')
      // A decided job that is only scored again stays, like one that is not.
      .filter((row) => row.verdict === undefined && isBlacklisted(rules, row) !== null)
      .toArray();
    const keys = rows.map(({ key }) => key);
    await db.leads.bulkDelete(keys);
    await db.texts.bulkDelete(keys);
    await db.snapshots.bulkDelete(keys);
    await count(db, { discovered: -rows.length });
  });
}
