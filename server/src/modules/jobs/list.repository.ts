import type { Job, JobDetail, ListQuery } from '@jobsieve/shared/contracts/job';
import type { Queryable } from '../../database/client.ts';
import type { ListPosition } from './cursor.ts';
import {
  detailColumns,
  type JobDetailRow,
  type JobRow,
  jobColumns,
  jobTables,
  toJob,
  toJobDetail,
} from './job-row.ts';

export type JobFilter = Pick<ListQuery, 'status' | 'min_score' | 'source' | 'q'>;

/** The user's jobs, best first, those without a score last; of equals the newest first. */
export async function listJobs(
  sql: Queryable,
  {
    userId,
    filter,
    after,
    limit,
  }: { userId: number; filter: JobFilter; after: ListPosition | null; limit: number },
): Promise<Job[]> {
  const words = filter.q?.split(/\s+/).filter(Boolean) ?? [];
  const rows = await sql<JobRow[]>`
    select ${jobColumns(sql)} from ${jobTables(sql)}
    where m.user_id = ${userId}
      ${filter.status ? sql`and m.application_status = ${filter.status}` : sql``}
      ${filter.min_score !== undefined ? sql`and coalesce(m.match_score, -1) >= ${filter.min_score}` : sql``}
      ${filter.source ? sql`and j.source = ${filter.source}` : sql``}
      ${words.length > 0 ? sql`and concat_ws(' ', j.title, j.company, j.location) ilike all(${words.map(contains)}::text[])` : sql``}
      ${after ? sql`and (coalesce(m.match_score, -1), m.job_id) < (${after[0]}, ${after[1]})` : sql``}
    order by coalesce(m.match_score, -1) desc, m.job_id desc
    limit ${limit}`;
  return rows.map(toJob);
}

export async function findJob(sql: Queryable, userId: number, jobId: number): Promise<JobDetail | null> {
  const [row] = await sql<JobDetailRow[]>`
    select ${jobColumns(sql)}, ${detailColumns(sql)}
    from ${jobTables(sql)} left join postings p on p.job_id = j.id
    where m.user_id = ${userId} and m.job_id = ${jobId}`;
  return row ? toJobDetail(row) : null;
}

/** All of the user's jobs, whole, by id, a page at a time. */
export async function listJobDetails(
  sql: Queryable,
  { userId, afterId, limit }: { userId: number; afterId: number; limit: number },
): Promise<JobDetail[]> {
  const rows = await sql<JobDetailRow[]>`
    select ${jobColumns(sql)}, ${detailColumns(sql)}
    from ${jobTables(sql)} left join postings p on p.job_id = j.id
    where m.user_id = ${userId} and m.job_id > ${afterId}
    order by m.job_id
    limit ${limit}`;
  return rows.map(toJobDetail);
}

const contains = (word: string) => `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`;
