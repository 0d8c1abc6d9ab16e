import type { ApplicationStatus } from '@jobsieve/shared/contracts/job';
import type { CounterRow, JobSieveDatabase, LeadRow } from './database';

/** Adds to the numbers of the popup. Called inside the transaction that changes the rows they count. */
export async function count(
  db: JobSieveDatabase,
  changes: Partial<Record<CounterRow['name'], number>>,
): Promise<void> {
  for (const [name, change] of Object.entries(changes) as [CounterRow['name'], number][]) {
    if (change === 0) continue;
    const value = (await db.counters.get(name))?.value ?? 0;
    await db.counters.put({ name, value: value + change });
  }
}

/** Put away by the user: a good score does not bring the job back, neither into a list nor into a number. */
const PUT_AWAY: ReadonlySet<ApplicationStatus> = new Set(['DECLINED', 'ARCHIVED']);

type Decided = Pick<LeadRow, 'verdict' | 'applicationStatus'>;

/** Whether a job stands in the list of matches, and so counts as one. */
export const isMatch = (job: Decided) => job.verdict === 'MATCHED' && !PUT_AWAY.has(job.applicationStatus);

/** Counts what a change of a row means for the numbers: a job that is checked again is never counted twice. */
export async function countVerdict(
  db: JobSieveDatabase,
  before: Decided | undefined,
  after: Decided,
): Promise<void> {
  const of = (job: Decided | undefined) => ({
    matched: Number(job !== undefined && isMatch(job)),
    rejected: Number(job?.verdict === 'AUTO_REJECTED'),
  });
  const [was, is] = [of(before), of(after)];
  await count(db, { matched: is.matched - was.matched, rejected: is.rejected - was.rejected });
}
