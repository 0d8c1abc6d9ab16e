import type { Transaction } from '../../database/client.ts';
import { createRuns, type RunOptions } from './create-runs.ts';
import type { Engine } from './engine.ts';
import { enter } from './enter.ts';
import { follow } from './follow.ts';
import type { Run, RunStates } from './run-state.ts';
import { inTransaction } from './transaction.ts';

/**
 * Starts a run that looks for subjects.
 *
 * @param parameters what its first step is given, e.g. `{source, max_jobs}`
 * @returns the run's id
 */
export async function startSource<Subject>(
  engine: Engine<Subject>,
  parameters: Record<string, unknown>,
): Promise<number> {
  const { workflow } = engine.plan;
  const source = workflow.source;
  if (source === undefined) throw new Error(`Workflow ${workflow.id} has no step that finds postings.`);
  return inTransaction(engine.sql, async (tx) => {
    const [run] = await tx<Run[]>`
      insert into workflow_runs (workflow_id, parameters) values (${workflow.id}, ${tx.json(parameters as never)})
      returning workflow_run_id, posting_id, parent_run_id, base_run_id, parameters`;
    if (!run) throw new Error('The run could not be made.');
    const states = { outputs: new Map([[run.workflow_run_id, new Map()]]), subjects: new Map() };
    await enter(tx, engine, states, [{ run, step: engine.plan.step(source), round: 1 }]);
    return run.workflow_run_id;
  });
}

/**
 * Starts runs over the given subjects, as a person asks for it: ended ones are reopened, those with a running run are left
 * out, and what an earlier run has completed is skipped unless `forced`.
 *
 * @returns ids of the runs
 */
export async function startSubjects<Subject>(
  engine: Engine<Subject>,
  subjectIds: readonly number[],
  options: Pick<RunOptions, 'forced'> = {},
): Promise<number[]> {
  return inTransaction(engine.sql, (tx) => startSubjectsIn(tx, engine, subjectIds, options));
}

/** Like {@link startSubjects}, in a transaction of the caller's. */
export async function startSubjectsIn<Subject>(
  tx: Transaction,
  engine: Engine<Subject>,
  subjectIds: readonly number[],
  options: Pick<RunOptions, 'forced'> = {},
): Promise<number[]> {
  await engine.plan.workflow.reopen(tx, subjectIds);
  return start(tx, engine, subjectIds, options);
}

/**
 * Starts runs over subjects that wait, at most `limit`; several processes may do so at once.
 *
 * @param options.fresh only over those that never had a run
 * @returns ids of the runs; none when nothing waits
 */
export async function startWaiting<Subject>(
  engine: Engine<Subject>,
  limit: number,
  { fresh = false }: { fresh?: boolean } = {},
): Promise<number[]> {
  await engine.outdated.refresh();
  return inTransaction(engine.sql, async (tx) =>
    start(tx, engine, await engine.plan.workflow.claimWaiting(tx, limit, fresh), {}),
  );
}

/** Whether a subject waits that never had a run. */
export async function anyWaiting<Subject>({ sql, plan }: Engine<Subject>): Promise<boolean> {
  return inTransaction(sql, async (tx) => (await plan.workflow.claimWaiting(tx, 1, true)).length > 0);
}

async function start<Subject>(
  tx: Transaction,
  engine: Engine<Subject>,
  subjectIds: readonly number[],
  options: RunOptions,
): Promise<number[]> {
  if (subjectIds.length === 0) return [];
  const { workflow, step } = engine.plan;
  const runs = await createRuns(tx, engine, subjectIds, options);
  const states: RunStates<Subject> = {
    outputs: new Map(runs.map((run) => [run.workflow_run_id, new Map()])),
    subjects: await workflow.readSubjects(tx, subjectIds),
  };
  const entry = step(workflow.entry);
  const entered = await enter(
    tx,
    engine,
    states,
    runs.map((run) => ({ run, step: entry, round: 1 })),
  );
  await follow(tx, engine, states, entered.skipped);
  return runs.map((run) => run.workflow_run_id);
}
