import type { Queryable } from '../../database/client.ts';
import type { Plan } from '../engine/plan.ts';
import { readEta } from './eta.ts';
import { type ModelActivity, readModelActivity } from './model-activity.ts';

export interface Bar {
  name: 'Fetch' | 'Validate' | 'Summary' | 'Skills' | 'IHL';
  done: number;
  total: number;
  /** 0 to 100, rounded down: 100 only when all is done. */
  percent: number;
}

export interface Dashboard {
  at: string;
  workers: number;
  runs_running: number;
  /** Interactions completed in the last 5 minutes. */
  completed_last_5_minutes: number;
  bars: Bar[];
  /** Seconds until the running runs are through; null when nothing runs or nothing was measured yet. */
  eta_seconds: number | null;
  /** What waits and runs, by model; scripts are null. */
  queues: { model: string | null; pending: number; running: number }[];
  /** What each model did in the last 5 minutes. */
  models: ModelActivity[];
  /** Failed interactions by class. */
  failures: { class: string; count: number }[];
}

/** Reads where the pipeline stands. */
export async function readDashboard<Subject>(sql: Queryable, plan: Plan<Subject>): Promise<Dashboard> {
  const [now] = await sql<{ at: Date; workers: number; running: number; recent: number; expected: number }[]>`
    select now() as at,
      (select count(*)::int from pipeline_workers where lease_until > now()) as workers,
      (select count(*)::int from workflow_runs where status = 'running' and workflow_id = ${plan.workflow.id}) as running,
      (select count(*)::int from interactions where status = 'completed' and finished_at > now() - interval '5 minutes')
        as recent,
      (select coalesce(sum((parameters ->> 'max_jobs')::int), 0)::int from workflow_runs r
        where status = 'running' and posting_id is null and workflow_id = ${plan.workflow.id}
          and exists (select from interactions i where i.workflow_run_id = r.workflow_run_id
            and i.status in ('pending', 'running'))) as expected`;
  const [postings] = await sql<
    { total: number; validated: number; summary: number; skills: number; ihl: number; over: number }[]
  >`
    select count(*)::int as total, (count(*) filter (where posting_status <> 'pending'))::int as validated,
      count(extracted_summary)::int as summary, count(skill_keywords)::int as skills, count(ihl_score)::int as ihl,
      (count(*) filter (where posting_status in ('invalid', 'failed') and ihl_score is null))::int as over
    from postings`;
  const queues = await sql<Dashboard['queues']>`
    select model, (count(*) filter (where i.status = 'pending'))::int as pending,
      (count(*) filter (where i.status = 'running'))::int as running
    from interactions i join workflow_runs r using (workflow_run_id)
    where i.status in ('pending', 'running') and r.status = 'running' and r.workflow_id = ${plan.workflow.id}
    group by model order by model nulls first`;
  const failures = await sql<Dashboard['failures']>`
    select error_class as class, count(*)::int as count from interactions
    where status = 'failed' group by 1 order by 2 desc, 1`;
  const { total = 0, validated = 0, summary = 0, skills = 0, ihl = 0, over = 0 } = postings ?? {};
  const expected = now?.expected ?? 0;
  return {
    at: (now?.at ?? new Date()).toISOString(),
    workers: now?.workers ?? 0,
    runs_running: now?.running ?? 0,
    completed_last_5_minutes: now?.recent ?? 0,
    bars: [
      bar('Fetch', total, total + expected),
      bar('Validate', validated, total),
      // What ended as invalid or failed gets none of these any more.
      bar('Summary', summary, Math.max(summary, total - over)),
      bar('Skills', skills, Math.max(skills, total - over)),
      bar('IHL', ihl, Math.max(ihl, total - over)),
    ],
    eta_seconds: await readEta(sql, plan),
    queues: [...queues],
    models: await readModelActivity(sql),
    failures: [...failures],
  };
}

const bar = (name: Bar['name'], done: number, total: number): Bar => ({
  name,
  done,
  total,
  percent: total === 0 ? 0 : Math.floor((done / total) * 100),
});
