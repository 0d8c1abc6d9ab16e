import type { Run, RunPage, RunsQuery, StartedRuns, StartRuns } from '@jobsieve/shared/contracts/admin/runs';
import type { Sql } from '../../database/client.ts';
import { idBehind, pageOf } from '../../http/cursor.ts';
import { problem } from '../../http/problem.ts';
import { type Aborted, abortRuns } from '../../pipeline/engine/abort-runs.ts';
import type { Engine } from '../../pipeline/engine/engine.ts';
import { startSource, startSubjects, startWaiting } from '../../pipeline/engine/start-runs.ts';
import type { LazyPipeline } from '../../pipeline/lazy-pipeline.ts';
import { SOURCE_NAMES } from '../../sources/sources.ts';
import { findPostingsToRun, findRun, listRuns } from './runs.repository.ts';

/** Runs that are started in one transaction. */
const BATCH = 100;

/** @throws ProblemError request.cursor_invalid */
export async function pageOfRuns(sql: Sql, { cursor, limit, ...filter }: RunsQuery): Promise<RunPage> {
  const rows = await listRuns(sql, { filter, before: idBehind(cursor), limit: limit + 1 });
  const { page, next_cursor } = pageOf(rows, limit, (run) => run.workflow_run_id);
  return { runs: page, next_cursor };
}

/** @throws ProblemError run.not_found */
export async function requireRun(sql: Sql, runId: number): Promise<Run> {
  const run = await findRun(sql, runId);
  if (!run) throw problem('run.not_found');
  return run;
}

/**
 * Starts runs; whoever works the pipeline off takes them up.
 *
 * @throws ProblemError request.invalid for an unknown source, posting.not_found
 */
export async function startRuns<Subject>(
  pipeline: LazyPipeline<Subject>,
  request: StartRuns,
): Promise<StartedRuns> {
  if ('max_jobs' in request) {
    const { source, max_jobs } = request;
    if (!SOURCE_NAMES.some((name) => name === source)) {
      const message = `there is no such source; there is: ${SOURCE_NAMES.join(', ')}`;
      throw problem('request.invalid', { errors: [{ path: 'source', message }] });
    }
    const { engine } = await pipeline.get();
    return started([await startSource(engine, { source, max_jobs })]);
  }
  const { engine } = await pipeline.get();
  if ('limit' in request) return started(await startUpTo(engine, request.limit));
  return startNamed(engine, request.posting_ids, request.force);
}

/** Each batch is kept; one that fails ends the request, and the next one goes on behind it. */
async function startUpTo<Subject>(engine: Engine<Subject>, limit: number): Promise<number[]> {
  const ids: number[] = [];
  while (ids.length < limit) {
    const batch = await startWaiting(engine, Math.min(BATCH, limit - ids.length));
    if (batch.length === 0) break;
    ids.push(...batch);
  }
  return ids;
}

async function startNamed<Subject>(
  engine: Engine<Subject>,
  postingIds: readonly number[],
  forced: boolean,
): Promise<StartedRuns> {
  const found = await findPostingsToRun(engine.sql, postingIds);
  const absent = postingIds.filter((id) => !found.some(({ posting_id }) => posting_id === id));
  if (absent.length > 0) {
    throw problem('posting.not_found', { detail: `There is no posting ${absent.slice(0, 20).join(', ')}.` });
  }
  const running = found.flatMap(({ posting_id, running }) => (running === null ? [] : posting_id));
  const free = found.flatMap(({ posting_id, running }) => (running === null ? posting_id : []));
  return started(await startSubjects(engine, free, { forced }), running);
}

const started = (run_ids: number[], already_running: number[] = []): StartedRuns => ({
  started: run_ids.length,
  run_ids,
  already_running,
});

/**
 * Aborts a run and those that it started.
 *
 * @throws ProblemError run.not_found, run.over
 */
export async function abortRun<Subject>(
  sql: Sql,
  pipeline: LazyPipeline<Subject>,
  runId: number,
): Promise<Aborted> {
  await requireRun(sql, runId);
  const { engine } = await pipeline.get();
  const aborted = await abortRuns(engine, { runId });
  if (aborted.runs.length === 0) throw problem('run.over');
  return aborted;
}
