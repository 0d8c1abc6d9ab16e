import { openDatabase } from '../../server/src/database/open.ts';
import type { ServerProcess } from './server.ts';

/** A lead, a decision, a posting as the server's tables hold them. */
export interface StoredJob {
  id: number;
  external_id: string;
  title: string;
  company: string;
  location: string | null;
  url: string;
  posted_at: string | null;
  salary: string | null;
  workplace: string | null;
  description: string | null;
  requirements: string | null;
  is_easy_apply: boolean | null;
  application_status: string;
  overall_match: number | null;
  user_name: string;
  postings: number;
}

/** Reads what the server really keeps, past its API. */
export async function serverMemory(
  server: ServerProcess,
): Promise<{ jobs: StoredJob[]; everything: string }> {
  const database = await openDatabase({ dataDir: server.dataDir });
  try {
    const { sql } = database;
    const jobs = await sql<StoredJob[]>`
      select j.*, m.application_status, a.overall_match, u.name as user_name,
             (select count(*)::int from postings p where p.job_id = j.id) as postings
      from jobs j
      join user_job_map m on m.job_id = j.id
      join users u on u.id = m.user_id
      left join job_match_analysis a on a.job_id = j.id and a.user_id = m.user_id
      order by j.id, u.id`;
    const tables = await sql<{ name: string }[]>`
      select format('%I.%I', table_schema, table_name) as name from information_schema.tables
      where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`;
    const contents = await Promise.all(
      tables.map(({ name }) =>
        sql.unsafe(`select coalesce(string_agg(t::text, chr(10)), '') as rows from ${name} t`),
      ),
    );
    return { jobs, everything: contents.map(([row]) => row?.rows).join('\n') };
  } finally {
    await database.close();
  }
}
