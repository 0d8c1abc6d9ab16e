import type {
  AdminPosting,
  AdminPostingDetail,
  PostingsQuery,
} from '@jobsieve/shared/contracts/admin/postings';
import type { Queryable } from '../../database/client.ts';

export type PostingFilter = Omit<PostingsQuery, 'cursor' | 'limit'>;

type Row<T extends AdminPosting> = Omit<T, 'created_at' | 'last_seen_at'> & {
  created_at: Date;
  last_seen_at: Date;
};

/** The newest first, those behind `before`; without their texts. */
export async function listPostings(
  sql: Queryable,
  { filter, before, limit }: { filter: PostingFilter; before: number | null; limit: number },
): Promise<AdminPosting[]> {
  const { status, source, ihl_category, min_ihl, q } = filter;
  const words = q?.split(/\s+/).filter(Boolean) ?? [];
  const rows = await sql<Row<AdminPosting>[]>`
    select ${columns(sql)} from postings p
    where true
      ${status ? sql`and p.posting_status = ${status}` : sql``}
      ${source ? sql`and p.source = ${source}` : sql``}
      ${ihl_category ? sql`and p.ihl_category = ${ihl_category}` : sql``}
      ${min_ihl !== undefined ? sql`and p.ihl_score >= ${min_ihl}` : sql``}
      ${words.length > 0 ? sql`and concat_ws(' ', p.job_title, p.company, p.location) ilike all(${words.map(contains)}::text[])` : sql``}
      ${before ? sql`and p.posting_id < ${before}` : sql``}
    order by p.posting_id desc
    limit ${limit}`;
  return rows.map(toPosting);
}

/** One, whole. */
export async function findPosting(sql: Queryable, postingId: number): Promise<AdminPostingDetail | null> {
  const [row] = await sql<Row<AdminPostingDetail>[]>`
    select ${columns(sql)}, p.job_description, p.extracted_summary,
      (select coalesce(json_agg(json_build_object(
        'skill', s.skill, 'importance', s.importance, 'weight', s.weight, 'proficiency', s.proficiency,
        'years_required', s.years_required, 'reasoning', s.reasoning) order by s.weight desc, s.skill), '[]')
        from posting_skills s where s.posting_id = p.posting_id) as skills
    from postings p where p.posting_id = ${postingId}`;
  return row ? toPosting(row) : null;
}

const columns = (sql: Queryable) => sql`
  p.posting_id, p.job_id, p.source, p.external_id, p.job_title, p.company, p.location, p.url, p.language, p.published_on,
  p.posting_status, p.status_reason, p.extracted_summary is not null as has_summary,
  p.skill_keywords is not null as has_skills, p.ihl_score, p.ihl_category, p.engine, p.created_at, p.last_seen_at`;

const toPosting = <T extends Row<AdminPosting>>(row: T) => ({
  ...row,
  created_at: row.created_at.toISOString(),
  last_seen_at: row.last_seen_at.toISOString(),
});

const contains = (word: string) => `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`;
