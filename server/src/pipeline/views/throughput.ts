import type { Queryable } from '../../database/client.ts';

/** How far back, and how finely: a count a minute, an hour or a day. */
export const SPANS = {
  hour: { step: '1 minute', unit: 'minute', count: 60 },
  day: { step: '1 hour', unit: 'hour', count: 24 },
  month: { step: '1 day', unit: 'day', count: 30 },
} as const;
export type Span = keyof typeof SPANS;

export interface Throughput {
  /** When the time counted begins, UTC. */
  at: Date;
  completed: number;
  failed: number;
}

/** Counts the interactions that ended in each minute, hour or day of a span, the present one last. */
export async function readThroughput(sql: Queryable, span: Span): Promise<Throughput[]> {
  const { step, unit, count } = SPANS[span];
  const rows = await sql<Throughput[]>`
    with spans as (
      select generate_series(last - ${step}::interval * ${count - 1}::int, last, ${step}::interval) as at
      from (select date_trunc(${unit}, now(), 'UTC') as last) present
    ), ended as (
      select date_trunc(${unit}, finished_at, 'UTC') as at,
        (count(*) filter (where status = 'completed'))::int as completed,
        (count(*) filter (where status = 'failed'))::int as failed
      from interactions
      where status in ('completed', 'failed') and finished_at >= (select min(at) from spans)
      group by 1
    )
    select at, coalesce(completed, 0) as completed, coalesce(failed, 0) as failed
    from spans left join ended using (at) order by at`;
  return [...rows];
}
