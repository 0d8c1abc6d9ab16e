import type { JobDetail, JobPage, ListQuery } from '@jobsieve/shared/contracts/job';
import type { Sql } from '../../database/client.ts';
import { decodeCursor, encodeCursor } from '../../http/cursor.ts';
import { problem } from '../../http/problem.ts';
import { listPositionSchema } from './cursor.ts';
import { findJob, listJobs } from './list.repository.ts';

/** @throws ProblemError request.cursor_invalid */
export async function pageOfJobs(sql: Sql, userId: number, query: ListQuery): Promise<JobPage> {
  const { cursor, limit, ...filter } = query;
  const after = cursor ? decodeCursor(listPositionSchema, cursor) : null;
  const found = await listJobs(sql, { userId, filter, after, limit: limit + 1 });
  const jobs = found.slice(0, limit);
  const last = jobs.at(-1);
  const more = found.length > limit && last !== undefined;
  return { jobs, next_cursor: more ? encodeCursor([last.match_score ?? -1, last.id]) : null };
}

/** @throws ProblemError job.not_found */
export async function requireJob(sql: Sql, userId: number, jobId: number): Promise<JobDetail> {
  const job = await findJob(sql, userId, jobId);
  if (!job) throw problem('job.not_found');
  return job;
}
