import type { Queryable, Transaction } from '../../database/client.ts';

/**
 * Takes hold of postings that wait for a run, oldest first.
 *
 * @param fresh only of those that never had one over their present text
 */
export async function claimWaiting(sql: Transaction, limit: number, fresh: boolean): Promise<number[]> {
  const rows = await sql<{ id: number }[]>`
    select posting_id as id from postings p
    where posting_status in ('pending', 'active')
      and not exists (select from workflow_runs r where r.posting_id = p.posting_id
        and (r.status = 'running' or ${fresh} and r.subject_version = p.text_version))
    order by posting_id limit ${limit} for update skip locked`;
  return rows.map(({ id }) => id);
}

/** Makes invalid and failed postings pending again. */
export async function reopenPostings(sql: Queryable, ids: readonly number[]): Promise<void> {
  await sql`select reopen_postings(${[...ids]}::bigint[])`;
}

/** A complete posting stays complete, whatever becomes of a later run over it. */
export async function failPosting(sql: Queryable, id: number, reason: string): Promise<void> {
  await sql`
    update postings set posting_status = 'failed', status_reason = ${reason}
    where posting_id = ${id} and posting_status in ('pending', 'active')`;
}
