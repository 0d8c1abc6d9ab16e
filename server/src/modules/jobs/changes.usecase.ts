import type { ChangesResponse } from '@jobsieve/shared/contracts/job';
import type { Sql } from '../../database/client.ts';
import { decodeCursor, encodeCursor } from '../../http/cursor.ts';
import { isFromTheFuture, listChanges } from './changes.repository.ts';
import { type ChangePosition, changePositionSchema } from './cursor.ts';

const BEGINNING: ChangePosition = ['0', 0];

/** @throws ProblemError request.cursor_invalid */
export async function changesSince(
  sql: Sql,
  { userId, cursor, limit }: { userId: number; cursor: string | undefined; limit: number },
): Promise<ChangesResponse> {
  let after = cursor ? decodeCursor(changePositionSchema, cursor) : BEGINNING;
  let changes = await listChanges(sql, { userId, after, limit: limit + 1 });
  if (changes.length === 0 && (await isFromTheFuture(sql, after))) {
    // The cursor comes from another database, or this one is back from a backup. The feed tells states and not
    // events, so that starting over is always right.
    after = BEGINNING;
    changes = await listChanges(sql, { userId, after, limit: limit + 1 });
  }
  const page = changes.slice(0, limit);
  return {
    jobs: page.map((change) => change.job),
    next_cursor: encodeCursor(page.at(-1)?.position ?? after),
    more: changes.length > limit,
  };
}
