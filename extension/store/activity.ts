import type { ActivityRow, JobSieveDatabase, LeadRow } from './database';

/** Shows in the popup what is being done while it is done. */
export async function showing<T>(
  db: JobSieveDatabase,
  id: ActivityRow['id'],
  job: Pick<LeadRow, 'key' | 'title'> | null,
  since: number,
  work: () => Promise<T>,
): Promise<T> {
  await db.activity.put({ id, key: job?.key ?? null, what: job?.title ?? null, since });
  try {
    return await work();
  } finally {
    await db.activity.delete(id);
  }
}
