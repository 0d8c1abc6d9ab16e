import type { Run, RunsQuery } from '@jobsieve/shared/contracts/admin/runs';
import type { Queryable } from '../../database/client.ts';

export type RunFilter = Omit<RunsQuery, 'cursor' | 'limit'>;

type RunRow = Omit<Run, 'created_at' | 'ended_at'> & { created_at: Date; ended_at: Date | null };

/** The newest runs first, those behind `before`. */
export async function listRuns(
  sql: Queryable,
  { filter, before, limit }: { filter: RunFilter; before: number | null; limit: number },
): Promise<Run[]> {
  const { status, posting_id, parent_run_id, top_level } = filter;
  const rows = await sql<RunRow[]>`
    ${runColumns(sql)}
    where true
      ${status ? sql`and r.status = ${status}` : sql``}
      ${posting_id ? sql`and r.posting_id = ${posting_id}` : sql``}
      ${parent_run_id ? sql`and r.parent_run_id = ${parent_run_id}` : sql``}
      ${top_level === 'true' ? sql`and r.parent_run_id is null` : sql``}
      ${before ? sql`and r.workflow_run_id < ${before}` : sql``}
    order by r.workflow_run_id desc
    limit ${limit}`;
  return rows.map(toRun);
}

export async function findRun(sql: Queryable, runId: number): Promise<Run | null> {
  const [row] = await sql<RunRow[]>`${runColumns(sql)} where r.workflow_run_id = ${runId}`;
  return row ? toRun(row) : null;
}

/** Of these postings, those that are there, with their running run if they have one. */
export async function findPostingsToRun(
  sql: Queryable,
  ids: readonly number[],
): Promise<{ posting_id: number; running: number | null }[]> {
  return sql<{ posting_id: number; running: number | null }[]>`
    select p.posting_id, r.workflow_run_id as running
    from postings p left join workflow_runs r on r.posting_id = p.posting_id and r.status = 'running'
    where p.posting_id = any (${[...ids]}::bigint[])
    order by p.posting_id`;
}

// The counts are made for the rows of one page only: laterals run behind the limit.
const runColumns = (sql: Queryable) => sql`
  select r.workflow_run_id, r.workflow_id, r.posting_id, p.job_title as posting_title, r.parent_run_id, r.status,
    r.parameters, r.failure_reason, r.created_at, r.ended_at,
    (select json_build_object(
      'pending', count(*) filter (where i.status = 'pending'), 'running', count(*) filter (where i.status = 'running'),
      'completed', count(*) filter (where i.status = 'completed'), 'failed', count(*) filter (where i.status = 'failed'),
      'skipped', count(*) filter (where i.status = 'skipped'))
      from interactions i where i.workflow_run_id = r.workflow_run_id) as steps,
    (select json_build_object(
      'running', count(*) filter (where c.status = 'running'), 'completed', count(*) filter (where c.status = 'completed'),
      'failed', count(*) filter (where c.status = 'failed'), 'aborted', count(*) filter (where c.status = 'aborted'))
      from workflow_runs c where c.parent_run_id = r.workflow_run_id) as children
  from workflow_runs r left join postings p on p.posting_id = r.posting_id`;

const toRun = (row: RunRow): Run => ({
  ...row,
  created_at: row.created_at.toISOString(),
  ended_at: row.ended_at?.toISOString() ?? null,
});
