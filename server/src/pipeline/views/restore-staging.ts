import type { Queryable, Sql } from '../../database/client.ts';

/** Why the staging table stays away; the message is for people. */
export class StagingNotRestored extends Error {
  override readonly name = 'StagingNotRestored';
}

/**
 * Brings the staging table of an earlier system back from its backup, which stays.
 *
 * @returns rows that it has
 * @throws StagingNotRestored when there is no backup, or the table is there already
 */
export async function restoreStaging(sql: Sql): Promise<number> {
  return sql.begin(async (tx) => {
    await requireBackup(tx);
    await tx`create table postings_staging (like postings_staging_backup including all)`;
    const { count } = await tx`insert into postings_staging select * from postings_staging_backup`;
    return count;
  });
}

/**
 * Rows that {@link restoreStaging} would bring back.
 *
 * @throws StagingNotRestored when it could not
 */
export async function countStagingBackup(sql: Queryable): Promise<number> {
  await requireBackup(sql);
  const [row] = await sql<{ count: number }[]>`select count(*)::int as count from postings_staging_backup`;
  return row?.count ?? 0;
}

async function requireBackup(sql: Queryable): Promise<void> {
  const [found] = await sql<{ backup: boolean; table: boolean }[]>`
    select to_regclass('postings_staging_backup') is not null as backup,
      to_regclass('postings_staging') is not null as table`;
  if (!found?.backup) {
    throw new StagingNotRestored(
      'There is no postings_staging_backup: this database never had a staging table.',
    );
  }
  if (found.table) {
    throw new StagingNotRestored('There is a table postings_staging already; nothing was changed.');
  }
}
