import type {
  AdminPostingDetail,
  PostingPage,
  PostingsQuery,
} from '@jobsieve/shared/contracts/admin/postings';
import type { Sql } from '../../database/client.ts';
import { idBehind, pageOf } from '../../http/cursor.ts';
import { problem } from '../../http/problem.ts';
import { findPosting, listPostings } from './postings.repository.ts';

/** @throws ProblemError request.cursor_invalid */
export async function pageOfPostings(
  sql: Sql,
  { cursor, limit, ...filter }: PostingsQuery,
): Promise<PostingPage> {
  const rows = await listPostings(sql, { filter, before: idBehind(cursor), limit: limit + 1 });
  const { page, next_cursor } = pageOf(rows, limit, (posting) => posting.posting_id);
  return { postings: page, next_cursor };
}

/** @throws ProblemError posting.not_found */
export async function requirePosting(sql: Sql, postingId: number): Promise<AdminPostingDetail> {
  const posting = await findPosting(sql, postingId);
  if (!posting) throw problem('posting.not_found');
  return posting;
}
