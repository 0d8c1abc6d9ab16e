import type {
  InteractionDetail,
  InteractionPage,
  InteractionsQuery,
} from '@jobsieve/shared/contracts/admin/interactions';
import type { Sql } from '../../database/client.ts';
import { idBehind, pageOf } from '../../http/cursor.ts';
import { problem } from '../../http/problem.ts';
import { retryInteraction } from '../../pipeline/engine/retry-interaction.ts';
import type { LazyPipeline } from '../../pipeline/lazy-pipeline.ts';
import { findInteraction, listInteractions } from './interactions.repository.ts';

/** @throws ProblemError request.cursor_invalid */
export async function pageOfInteractions(
  sql: Sql,
  { cursor, limit, ...filter }: InteractionsQuery,
): Promise<InteractionPage> {
  const rows = await listInteractions(sql, { filter, before: idBehind(cursor), limit: limit + 1 });
  const { page, next_cursor } = pageOf(rows, limit, (it) => it.interaction_id);
  return { interactions: page, next_cursor };
}

/** @throws ProblemError interaction.not_found */
export async function requireInteraction(sql: Sql, interactionId: number): Promise<InteractionDetail> {
  const interaction = await findInteraction(sql, interactionId);
  if (!interaction) throw problem('interaction.not_found');
  return interaction;
}

/**
 * Tries a failed step again, in a new run that skips what is completed.
 *
 * @returns id of that run
 * @throws ProblemError interaction.not_found, interaction.not_failed, posting.running
 */
export async function retryFailed<Subject>(
  pipeline: LazyPipeline<Subject>,
  interactionId: number,
): Promise<number> {
  const { engine } = await pipeline.get();
  const retried = await retryInteraction(engine, interactionId);
  if (retried === 'not_found') throw problem('interaction.not_found');
  if (retried === 'not_failed') throw problem('interaction.not_failed');
  if (retried === 'running') throw problem('posting.running');
  return retried.runId;
}
