import type { Sql } from '../database/client.ts';
import { LOAD_MS } from '../pipeline/views/model-activity.ts';

/** Figures of the whole installation, whichever process is asked: workers in other processes write them, too. */
export interface Reading {
  /** Open steps by model; `scripts` are those without one. */
  queues: { model: string; status: string; count: number; oldest_seconds: number }[];
  /** What was done since the beginning, by model. */
  models: {
    model: string;
    completed: number;
    failed: number;
    retries: number;
    loads: number;
    prompt_tokens: number;
    output_tokens: number;
    output_seconds: number;
  }[];
  failures: { class: string; count: number }[];
  runs: { status: string; count: number }[];
  postings: { status: string; count: number }[];
  connections: { state: string; count: number }[];
  workers: number;
  tickets_open: number;
}

/** Reads {@link Reading}. One pass over the interactions: see `bench/admin.ts` for what it costs. */
export async function readFigures(sql: Sql): Promise<Reading> {
  const [queues, models, failures, runs, postings, connections, [single]] = await Promise.all([
    sql<Reading['queues']>`
      select coalesce(i.model, 'scripts') as model, i.status::text, count(*)::int as count,
        extract(epoch from now() - min(greatest(i.due_at, i.created_at)))::float8 as oldest_seconds
      from interactions i join workflow_runs r using (workflow_run_id)
      where i.status in ('pending', 'running') and r.status = 'running' group by 1, 2`,
    sql<Reading['models']>`
      select coalesce(model, 'scripts') as model, (count(*) filter (where status = 'completed'))::float8 as completed,
        (count(*) filter (where status = 'failed'))::float8 as failed, sum(greatest(attempts - 1, 0))::float8 as retries,
        (count(*) filter (where load_ms >= ${LOAD_MS}))::float8 as loads,
        coalesce(sum(prompt_tokens), 0)::float8 as prompt_tokens, coalesce(sum(output_tokens), 0)::float8 as output_tokens,
        coalesce(sum(output_ms), 0)::float8 / 1000 as output_seconds
      from interactions group by 1`,
    sql<Reading['failures']>`
      select coalesce(error_class, 'unknown') as class, count(*)::int as count from interactions
      where status = 'failed' group by 1`,
    sql<Reading['runs']>`select status::text, count(*)::int as count from workflow_runs group by 1`,
    sql<
      Reading['postings']
    >`select posting_status::text as status, count(*)::int as count from postings group by 1`,
    sql<Reading['connections']>`
      select coalesce(state, 'unknown') as state, count(*)::int as count from pg_stat_activity
      where datname = current_database() and application_name like 'jobsieve%' group by 1`,
    sql<Pick<Reading, 'workers' | 'tickets_open'>[]>`
      select (select count(*)::int from pipeline_workers where lease_until > now()) as workers,
        (select count(*)::int from review_tickets where status = 'open') as tickets_open`,
  ]);
  return {
    queues: [...queues],
    models: [...models],
    failures: [...failures],
    runs: [...runs],
    postings: [...postings],
    connections: [...connections],
    workers: single?.workers ?? 0,
    tickets_open: single?.tickets_open ?? 0,
  };
}
