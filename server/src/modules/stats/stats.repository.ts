import type { Stats } from '@jobsieve/shared/contracts/admin/stats';
import type { Queryable } from '../../database/client.ts';

type Counted = { key: string; count: number }[];

export type Counts = Omit<Stats, 'gate'>;

/** How much there is of everything. */
export async function readCounts(sql: Queryable): Promise<Counts> {
  const [totals] = await sql<{ users: number; tickets_open: number }[]>`
    select (select count(*)::int from users) as users,
      (select count(*)::int from review_tickets where status = 'open') as tickets_open`;
  const sources = await sql<{ key: string; count: number; with_text: number }[]>`
    select source as key, count(*)::int as count, count(description)::int as with_text from jobs group by source order by source`;
  const statuses = await sql<Counted>`
    select s.key::text, count(m.job_id)::int as count
    from unnest(enum_range(null::application_status)) as s (key) left join user_job_map m on m.application_status = s.key
    group by s.key order by s.key`;
  const postingStatuses = await sql<Counted>`
    select s.key::text, count(p.posting_id)::int as count
    from unnest(enum_range(null::posting_status)) as s (key) left join postings p on p.posting_status = s.key
    group by s.key order by s.key`;
  const scores = await sql<{ bin: number; count: number }[]>`
    select least(match_score / 10, 9)::int as bin, count(*)::int as count from user_job_map
    where match_score is not null group by 1`;
  const ihl = await sql<{ bin: number; category: string; count: number }[]>`
    select ihl_score::int as bin, ihl_category as category, count(*)::int as count from postings
    where ihl_score is not null group by 1, 2`;
  const category = (name: string) => total(ihl.filter((row) => row.category === name));
  return {
    users: totals?.users ?? 0,
    jobs: {
      total: total(sources),
      with_text: sources.reduce((sum, row) => sum + row.with_text, 0),
      by_source: keyed(sources),
      by_status: keyed(statuses) as Counts['jobs']['by_status'],
    },
    postings: {
      total: total(postingStatuses),
      by_status: keyed(postingStatuses) as Counts['postings']['by_status'],
      by_category: {
        GENUINE: category('GENUINE'),
        BORDERLINE: category('BORDERLINE'),
        COMPLIANCE_THEATER: category('COMPLIANCE_THEATER'),
        FAKE: category('FAKE'),
      },
    },
    tickets_open: totals?.tickets_open ?? 0,
    score_histogram: histogram(10, scores),
    ihl_histogram: histogram(11, ihl),
  };
}

const total = (rows: readonly { count: number }[]) => rows.reduce((sum, { count }) => sum + count, 0);

const keyed = (rows: readonly { key: string; count: number }[]): Record<string, number> =>
  Object.fromEntries(rows.map(({ key, count }) => [key, count]));

const histogram = (bins: number, rows: readonly { bin: number; count: number }[]) =>
  Array.from({ length: bins }, (_, bin) => total(rows.filter((row) => row.bin === bin)));
