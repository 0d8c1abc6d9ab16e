import type { Queryable } from '../../database/client.ts';
import type { Plan } from '../engine/plan.ts';

/** How much of the past is looked at, however much there is: runs that are through, and the latest steps of whatever runs. */
const RUNS = 200;
const LATEST = 2000;

interface Measured {
  name: string;
  /** Seconds that one interaction of the step took lately; null for a step that has not run lately. */
  seconds: number | null;
  /** Interactions of the step for each run over a posting that was completed. */
  share: number | null;
  /** Running runs that have not been there yet. */
  left: number;
}

/**
 * Estimates the seconds until what runs is through: for every step the runs that have yet to come there, times how often runs
 * come there, times what it takes, divided by how much is done at the same time lately.
 *
 * @returns null when nothing runs or nothing was measured yet
 */
export async function readEta<Subject>(sql: Queryable, plan: Plan<Subject>): Promise<number | null> {
  const [running] = await sql`
    select 1 from workflow_runs
    where status = 'running' and posting_id is not null and workflow_id = ${plan.workflow.id} limit 1`;
  // What follows looks through the past of every step: nothing to do while nobody waits for an answer.
  if (!running) return null;
  const rows = await sql<Measured[]>`
    with running as (
      select workflow_run_id from workflow_runs
      where status = 'running' and posting_id is not null and workflow_id = ${plan.workflow.id}
    ), through as (
      select workflow_run_id from workflow_runs
      where status = 'completed' and posting_id is not null and workflow_id = ${plan.workflow.id}
      order by workflow_run_id desc limit ${RUNS}
    ), past as materialized (
      -- Once for all steps: for each of them anew it would be most of what a dashboard costs.
      select i.conversation_id, i.finished_at - i.started_at as took from through join interactions i using (workflow_run_id)
      where i.status = 'completed'
    ), visits as (
      select conversation_id, count(*) as count from past group by conversation_id
    ), measured as (
      -- The latest as well: of the first runs none is through yet. Never a step's own past: for one that has not run for long,
      -- or never, that is all there is.
      select conversation_id, avg(extract(epoch from took))::float8 as seconds from (
        select conversation_id, took from past
        union all
        (select conversation_id, finished_at - started_at from interactions
          where status = 'completed' order by finished_at desc limit ${LATEST})
      ) known group by conversation_id
    )
    select c.conversation_name as name,
      (select seconds from measured where measured.conversation_id = c.conversation_id) as seconds,
      coalesce((select count from visits where visits.conversation_id = c.conversation_id), 0)
        / nullif((select count(*)::float8 from through), 0) as share,
      (select count(*)::int from running r where not exists (
        select from interactions i where i.workflow_run_id = r.workflow_run_id and i.conversation_id = c.conversation_id
          and i.status in ('completed', 'skipped'))) as left
    from conversations c where c.workflow_id = ${plan.workflow.id}`;
  const [busy] = await sql<{ lanes: number | null }[]>`
    select (sum(extract(epoch from finished_at - greatest(started_at, now() - interval '5 minutes')))
      / nullif(extract(epoch from max(finished_at) - greatest(min(started_at), now() - interval '5 minutes')), 0))::float8
      as lanes
    from interactions where status = 'completed' and finished_at > now() - interval '5 minutes'`;
  return estimate(
    rows.filter(({ name }) => name !== plan.workflow.source),
    busy?.lanes ?? 1,
  );
}

/** @param lanes how much is done at the same time, on average */
export function estimate(steps: readonly Measured[], lanes: number): number | null {
  const waiting = steps.filter(({ left }) => left > 0);
  if (waiting.length === 0 || waiting.every(({ seconds }) => seconds === null)) return null;
  const known = waiting.flatMap(({ seconds }) => seconds ?? []);
  const usual = known.reduce((sum, seconds) => sum + seconds, 0) / known.length;
  const work = waiting.reduce(
    (sum, { seconds, share, left }) => sum + (seconds ?? usual) * (share ?? 1) * left,
    0,
  );
  return Math.round(work / Math.max(lanes, 0.1));
}
