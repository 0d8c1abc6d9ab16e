import type { FindingsRow, JobSieveDatabase, LeadKey, LeadRow } from '../../store/database';

export type FindingsByJob = ReadonlyMap<LeadKey, FindingsRow>;

/** What the server's pipeline made of these jobs, of those that it has come to. */
export async function findingsOf(db: JobSieveDatabase, jobs: readonly LeadRow[]): Promise<FindingsByJob> {
  const rows = await db.findings.bulkGet(jobs.map(({ key }) => key));
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.key, row] as const])));
}
