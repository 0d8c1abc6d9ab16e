import type { Job } from '@jobsieve/shared/contracts/job';
import type { Queryable } from '../../database/client.ts';
import type { ChangePosition } from './cursor.ts';
import { type JobRow, jobColumns, jobTables, toJob } from './job-row.ts';

export interface Change {
  job: Job;
  position: ChangePosition;
}

/**
 * The user's rows that changed after a position, in the order of the changes; each row once, at its last change.
 *
 * Transactions commit in another order than they got their ids, so the feed ends before the oldest one that still
 * runs: below pg_snapshot_xmin nothing can appear any more, and no reader ever skips a change. A writer that hangs
 * delays the feed and never falsifies it.
 */
export async function listChanges(
  sql: Queryable,
  { userId, after, limit }: { userId: number; after: ChangePosition; limit: number },
): Promise<Change[]> {
  const rows = await sql<(JobRow & { changed_xid: string })[]>`
    select ${jobColumns(sql)}, m.changed_xid::text as changed_xid
    from ${jobTables(sql)}
    where m.user_id = ${userId}
      and (m.changed_xid, m.job_id) > (${after[0]}::text::xid8, ${after[1]})
      and m.changed_xid < pg_snapshot_xmin(pg_current_snapshot())
    order by m.changed_xid, m.job_id
    limit ${limit}`;
  return rows.map(({ changed_xid, ...row }) => ({ job: toJob(row), position: [changed_xid, row.id] }));
}

/** Whether a position lies ahead of every transaction that this database has seen. */
export async function isFromTheFuture(sql: Queryable, position: ChangePosition): Promise<boolean> {
  const [row] = await sql<[{ ahead: boolean }]>`
    select ${position[0]}::text::xid8 >= pg_snapshot_xmax(pg_current_snapshot()) as ahead`;
  return row.ahead;
}
