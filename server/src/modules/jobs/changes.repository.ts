import type { ChangedJob } from '@jobsieve/shared/contracts/job';
import type { Queryable } from '../../database/client.ts';
import type { ChangePosition } from './cursor.ts';
import { type ChangedJobRow, findingsColumns, jobColumns, jobTables, toChangedJob } from './job-row.ts';

export interface Change {
  job: ChangedJob;
  position: ChangePosition;
}

/**
 * The user's jobs that changed after a position, in the order of the changes; each once, at its last change, be it of the
 * user's row, of the job, or of what the pipeline made of it.
 *
 * Transactions commit in another order than they got their ids, so the feed ends before the oldest one that still runs
 * in this database: below it nothing can appear any more, and no reader ever skips a change. A writer that hangs delays
 * the feed and never falsifies it. Other databases of the same PostgreSQL share its transaction ids but never write
 * here, so their open transactions do not hold the feed back; an id whose database is unknown counts as ours.
 */
export async function listChanges(
  sql: Queryable,
  { userId, after, limit }: { userId: number; after: ChangePosition; limit: number },
): Promise<Change[]> {
  // One for each table that can have changed last, each along that table's own index; where several have, in the same
  // transaction, `union` keeps one. With `=` for `>=` the planner takes the rows for rare and reads them all to sort them.
  const lastChangedIn = (table: 'm' | 'j' | 'p', id: 'job_id' | 'id') => {
    const [stamp, jobId] = [sql(`${table}.changed_xid`), sql(`${table}.${id}`)];
    return sql`(
      select ${stamp}, ${jobId}
      from user_job_map m join jobs j on j.id = m.job_id left join postings p on p.job_id = j.id
      where m.user_id = ${userId}
        and (${stamp}, ${jobId}) > (${after[0]}::text::xid8, ${after[1]})
        and ${stamp} < (select xid from horizon)
        and ${stamp} >= greatest(m.changed_xid, j.changed_xid, p.changed_xid)
      order by ${stamp}, ${jobId}
      limit ${limit})`;
  };
  const rows = await sql<(ChangedJobRow & { changed_xid: string })[]>`
    with horizon (xid) as materialized (
      select coalesce(
        (
          select open.xid
          from pg_snapshot_xip(pg_current_snapshot()) open (xid)
          where not exists (
              select from pg_stat_activity
              where backend_xid = open.xid::xid and datname <> current_database()
            )
            and not exists (
              select from pg_prepared_xacts
              where transaction = open.xid::xid and database <> current_database()
            )
          order by open.xid
          limit 1
        ),
        pg_snapshot_xmax(pg_current_snapshot())
      )
    ),
    change (xid, job_id) as (
      ${lastChangedIn('m', 'job_id')} union ${lastChangedIn('j', 'id')} union ${lastChangedIn('p', 'job_id')}
      order by 1, 2
      limit ${limit}
    )
    select ${jobColumns(sql)}, ${findingsColumns(sql)}, change.xid::text as changed_xid
    from change join (${jobTables(sql)}) on m.job_id = change.job_id left join postings p on p.job_id = j.id
    where m.user_id = ${userId}
    order by change.xid, change.job_id`;
  return rows.map(({ changed_xid, ...row }) => ({ job: toChangedJob(row), position: [changed_xid, row.id] }));
}

/** Whether a position lies ahead of every transaction that this database has seen. */
export async function isFromTheFuture(sql: Queryable, position: ChangePosition): Promise<boolean> {
  const [row] = await sql<[{ ahead: boolean }]>`
    select ${position[0]}::text::xid8 >= pg_snapshot_xmax(pg_current_snapshot()) as ahead`;
  return row.ahead;
}
