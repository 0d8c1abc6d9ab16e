import type { Queryable } from '../../database/client.ts';

/** What keys are made of. */
export interface KeyedJob {
  id: number;
  title: string;
  company: string;
  location: string | null;
}

/** Jobs whose keys are of another version, by id. */
export const jobsWithOldKeys = (
  sql: Queryable,
  { version, afterId, limit }: { version: number; afterId: number; limit: number },
): Promise<KeyedJob[]> => sql<KeyedJob[]>`
  select id, title, company, location from jobs
  where keys_version <> ${version} and id > ${afterId}
  order by id limit ${limit}`;

/** Writes keys, but for jobs that a sync has changed since they were read: it brought their keys along. @returns how many */
export async function writeKeys(
  sql: Queryable,
  jobs: readonly (KeyedJob & { role_key: string | null; place_key: string | null })[],
  version: number,
): Promise<number> {
  const rows = await sql`
    with made as (
      select * from jsonb_to_recordset(${sql.json(jobs.map((job) => ({ ...job })))}) as made (
        id bigint, title text, company text, location text, role_key text, place_key text)
    ), locked as (
      -- In the order in which everybody takes hold of jobs.
      select j.id from jobs j join made using (id)
      where (j.title, j.company, j.location) is not distinct from (made.title, made.company, made.location)
      order by j.source, j.external_id for update of j
    )
    update jobs j set role_key = made.role_key, place_key = made.place_key, keys_version = ${version}
    from made join locked using (id)
    where j.id = made.id`;
  return rows.count;
}
