import type { GateStats } from '@jobsieve/shared/contracts/admin/stats';
import { GATE_SCORE } from '@jobsieve/shared/gate';
import type { Queryable } from '../../database/client.ts';

interface DayRow {
  day: string;
  kept_jobs: number;
  kept_bytes: number;
  rejected_jobs: number;
  saved_bytes: number | null;
}

/**
 * What the gate let in and kept out, in bytes of UTF-8 before compression. What it let in is counted. What it kept out was
 * never here: see the contract for the estimate.
 *
 * @param days of `by_day`, until the day of `now` in UTC
 */
export async function readGate(
  sql: Queryable,
  { days, now }: { days: number; now: Date },
): Promise<GateStats> {
  const rows = await sql<(DayRow & { mean_bytes: number | null })[]>`
    with kept as (
      -- octet_length reads the length from the row, not the text itself.
      select source, (deep_scraped_at at time zone 'utc')::date as day,
        octet_length(description) + coalesce(octet_length(requirements), 0) as bytes
      from jobs where description is not null
    ), mean as (select avg(bytes) as bytes from kept
    ), mean_of_source as (select source, avg(bytes) as bytes from kept group by source
    ), kept_by_day as (select day, count(*) as jobs, sum(bytes) as bytes from kept group by day
    ), rejected as (
      select j.id, j.source, (min(coalesce(a.analyzed_at, m.checked_at)) at time zone 'utc')::date as day
      from user_job_map m join jobs j on j.id = m.job_id left join job_match_analysis a using (user_id, job_id)
      where m.match_score < ${GATE_SCORE} and j.description is null
      group by j.id
    ), rejected_by_day as (
      select day, count(*) as jobs, sum(coalesce(s.bytes, mean.bytes)) as bytes
      from mean cross join rejected left join mean_of_source s using (source) group by day
    )
    select coalesce(k.day, r.day) as day, coalesce(k.jobs, 0)::int as kept_jobs, coalesce(k.bytes, 0)::bigint as kept_bytes,
      coalesce(r.jobs, 0)::int as rejected_jobs, r.bytes::bigint as saved_bytes, mean.bytes::bigint as mean_bytes
    from mean cross join (kept_by_day k full join rejected_by_day r on r.day = k.day)`;
  const mean = rows[0]?.mean_bytes ?? null;
  const sum = (figure: (row: DayRow) => number) => rows.reduce((total, row) => total + figure(row), 0);
  const byDay = new Map(rows.map((row) => [row.day, row]));
  return {
    kept: { jobs: sum((row) => row.kept_jobs), bytes: sum((row) => row.kept_bytes), mean_bytes: mean },
    saved: {
      jobs: sum((row) => row.rejected_jobs),
      bytes: mean === null ? null : sum((row) => row.saved_bytes ?? 0),
      estimated: true,
    },
    by_day: lastDays(days, now).map((day) => {
      const { kept_jobs = 0, kept_bytes = 0, rejected_jobs = 0, saved_bytes = null } = byDay.get(day) ?? {};
      return {
        day,
        kept_jobs,
        kept_bytes,
        rejected_jobs,
        saved_bytes: mean === null ? null : (saved_bytes ?? 0),
      };
    }),
  };
}

/** `YYYY-MM-DD`, oldest first. */
function lastDays(days: number, now: Date): string[] {
  const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
  return Array.from({ length: days }, (_, index) =>
    new Date(today - (days - 1 - index) * 24 * 60 * 60_000).toISOString().slice(0, 10),
  );
}
