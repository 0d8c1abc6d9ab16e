import type { Queryable } from '../../database/client.ts';
import type { Engine } from './engine.ts';
import type { Context, Step } from './workflow.ts';

/** A row of `workflow_runs`, as far as the engine needs it. */
export interface Run {
  workflow_run_id: number;
  posting_id: number | null;
  parent_run_id: number | null;
  base_run_id: number | null;
  parameters: Record<string, unknown>;
}

/** What a run's steps have produced so far: by name of the step, then by round. */
export type Outputs = Map<string, Map<number, unknown>>;

/** A step of a run in one of its rounds. */
export interface Place<Subject> {
  run: Run;
  step: Step<Subject>;
  round: number;
}

/** What transitions are decided upon, for all runs at hand; grows while runs go on. */
export interface RunStates<Subject> {
  outputs: Map<number, Outputs>;
  subjects: ReadonlyMap<number, Subject>;
}

/** What happened to which subject, for progress reports. */
export interface Followed {
  skipped: number;
  endedRuns: number[];
  /** Queues that received something. */
  filled: Set<string>;
}

export function remember(outputs: Outputs, step: string, round: number, output: unknown): void {
  const rounds = outputs.get(step) ?? new Map<number, unknown>();
  outputs.set(step, rounds.set(round, output));
}

/** Reads what the given runs have produced. */
export async function readOutputs(
  sql: Queryable,
  { registered }: Pick<Engine, 'registered'>,
  runIds: readonly number[],
): Promise<Map<number, Outputs>> {
  const byRun = new Map<number, Outputs>(runIds.map((id) => [id, new Map()]));
  const rows = await sql<
    { workflow_run_id: number; conversation_id: number; round: number; output: unknown }[]
  >`
    select workflow_run_id, conversation_id, round, output from interactions
    where workflow_run_id = any (${[...runIds]}::bigint[]) and status in ('completed', 'skipped')`;
  for (const row of rows) {
    const step = registered.stepName(row.conversation_id);
    const outputs = byRun.get(row.workflow_run_id);
    if (step !== undefined && outputs) remember(outputs, step, row.round, row.output);
  }
  return byRun;
}

/** What input builders and transitions are shown. */
export function contextOf<Subject>(
  run: Run,
  subject: Subject | undefined,
  outputs: Outputs,
  round: number,
): Context<Subject> {
  const all = (step: string) =>
    [...(outputs.get(step) ?? [])].sort(([a], [b]) => a - b).map(([, output]) => output);
  return { subject, parameters: run.parameters, round, all, latest: (step) => all(step).at(-1) };
}
