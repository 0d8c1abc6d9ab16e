import type { Queryable } from '../database/client.ts';
import type { FoundPosting } from './source.ts';

/** Those of a source's external ids that have a posting. */
export async function readKnown(
  sql: Queryable,
  source: string,
  externalIds: readonly string[],
): Promise<Set<string>> {
  const rows = await sql<{ external_id: string }[]>`
    select external_id from postings
    where source = ${source} and external_id = any(${[...externalIds]}::text[])`;
  return new Set(rows.map((row) => row.external_id));
}

/**
 * Inserts what is new, as pending, and notes of the rest that it was seen again. Rows are written in sorted order, so that
 * two fetches at once wait for each other instead of deadlocking.
 *
 * @returns ids of the new postings, in the order of `postings`
 */
export async function savePostings(
  sql: Queryable,
  { source, postings, seen }: { source: string; postings: readonly FoundPosting[]; seen: readonly string[] },
): Promise<number[]> {
  const rows = await sql<{ external_id: string; posting_id: number; fresh: boolean }[]>`
    with incoming as (
      select * from jsonb_to_recordset(${sql.json([...postings])}) as it (external_id text, title text, company text,
        location text, url text, description text, language text, published_on date)
    )
    insert into postings (source, external_id, job_title, company, location, url, job_description, language, published_on)
    select ${source}, external_id, title, company, location, url, description, language, published_on
    from incoming order by external_id
    on conflict (source, external_id) do update set last_seen_at = now()
    returning external_id, posting_id, xmax = 0 as fresh`;
  await sql`
    update postings set last_seen_at = now() where posting_id in (
      select posting_id from postings
      where source = ${source} and external_id = any(${[...seen]}::text[])
      order by external_id for no key update)`;
  const ids = new Map(rows.filter((row) => row.fresh).map((row) => [row.external_id, row.posting_id]));
  return postings.flatMap((posting) => ids.get(posting.external_id) ?? []);
}
