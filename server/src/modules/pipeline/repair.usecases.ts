import type { RolledBack } from '@jobsieve/shared/contracts/admin/pipeline';
import type { Sql } from '../../database/client.ts';
import { problem } from '../../http/problem.ts';
import { abortRuns, previewAbort } from '../../pipeline/engine/abort-runs.ts';
import { type Swept, sweep } from '../../pipeline/engine/sweep.ts';
import type { LazyPipeline } from '../../pipeline/lazy-pipeline.ts';
import {
  countStagingBackup,
  restoreStaging,
  StagingNotRestored,
} from '../../pipeline/views/restore-staging.ts';
import { requireRun } from './runs.usecases.ts';

/** Puts right what dead workers left behind; `all` also takes back what living ones have in hand. */
export async function resetStuck<Subject>(
  pipeline: LazyPipeline<Subject>,
  leases: 'expired' | 'all',
): Promise<Swept> {
  const { engine } = await pipeline.get();
  return sweep(engine, { leases });
}

/**
 * Aborts what runs, all of it or one run with those that it started, or only says what that would end.
 *
 * @throws ProblemError run.not_found, staging.not_restored
 */
export async function rollback<Subject>(
  sql: Sql,
  pipeline: LazyPipeline<Subject>,
  { runId, staging, preview }: { runId: number | null; staging: boolean; preview: boolean },
): Promise<RolledBack> {
  if (runId !== null) await requireRun(sql, runId);
  // First: a backup that cannot be restored is to leave the runs alone.
  const staging_rows = staging
    ? await (preview ? countStagingBackup(sql) : restoreStaging(sql)).catch(refuse)
    : null;
  const { runs, interactions } = preview
    ? await previewAbort({ sql, plan: pipeline.plan }, { runId })
    : await abortRuns((await pipeline.get()).engine, { runId });
  return { preview, aborted_runs: runs, ended_interactions: interactions, staging_rows };
}

function refuse(error: unknown): never {
  if (error instanceof StagingNotRestored) throw problem('staging.not_restored', { detail: error.message });
  throw error;
}
