import type { Verdict } from '@jobsieve/shared/contracts/job';
import type { CounterRow, JobSieveDatabase } from './database';

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

/** Counts that a job's verdict became another one: a job that is checked again is never counted twice. */
export async function countVerdict(
  db: JobSieveDatabase,
  before: Verdict | undefined,
  after: Verdict | undefined,
): Promise<void> {
  if (before === after) return;
  const changes = { matched: 0, rejected: 0 };
  if (before) changes[counterOf(before)] -= 1;
  if (after) changes[counterOf(after)] += 1;
  await count(db, changes);
}

const counterOf = (verdict: Verdict) => (verdict === 'MATCHED' ? 'matched' : 'rejected');
