import type { Engine } from './engine.ts';
import { startSource, startSubjects } from './start-runs.ts';

export type Retried = { runId: number } | 'not_found' | 'not_failed' | 'running';

/**
 * Tries a failed interaction again, in a new run that skips what the failed one has completed.
 *
 * @returns the new run, or why there is none: `running` when the subject has a running run
 */
export async function retryInteraction<Subject>(
  engine: Engine<Subject>,
  interactionId: number,
): Promise<Retried> {
  const [row] = await engine.sql<
    { status: string; posting_id: number | null; parameters: Record<string, unknown> }[]
  >`
    select i.status, i.posting_id, r.parameters from interactions i join workflow_runs r using (workflow_run_id)
    where i.interaction_id = ${interactionId} and r.workflow_id = ${engine.plan.workflow.id}`;
  if (!row) return 'not_found';
  if (row.status !== 'failed') return 'not_failed';
  if (row.posting_id === null) return { runId: await startSource(engine, row.parameters) };
  const [runId] = await startSubjects(engine, [row.posting_id]);
  return runId === undefined ? 'running' : { runId };
}
