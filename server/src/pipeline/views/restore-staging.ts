import type { Sql } from '../../database/client.ts';

/**
 * Brings the staging table of an earlier system back from its backup, which stays.
 *
 * @returns rows that it has
 * @throws Error for people when there is no backup, or the table is there already
 */
export async function restoreStaging(sql: Sql): Promise<number> {
  return sql.begin(async (tx) => {
    const [found] = await tx<{ backup: boolean; table: boolean }[]>`
      select to_regclass('postings_staging_backup') is not null as backup,
        to_regclass('postings_staging') is not null as table`;
    if (!found?.backup) {
      throw new Error('There is no postings_staging_backup: this database never had a staging table.');
    }
    if (found.table) throw new Error('There is a table postings_staging already; nothing was changed.');
    await tx`create table postings_staging (like postings_staging_backup including all)`;
    const { count } = await tx`insert into postings_staging select * from postings_staging_backup`;
    return count;
  });
}
