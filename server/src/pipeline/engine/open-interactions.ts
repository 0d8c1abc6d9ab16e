import type { Queryable } from '../../database/client.ts';
import type { Engine } from './engine.ts';

/** Whether runs still have something to do, now or later; restricted to a run and its children when one is given. */
export async function hasOpenWork<Subject>(
  sql: Queryable,
  { plan }: Engine<Subject>,
  runId: number | null = null,
): Promise<boolean> {
  const [row] = await sql<{ open: boolean }[]>`
    select exists (
      select from workflow_runs r
      where r.status = 'running' and r.workflow_id = ${plan.workflow.id}
        and (${runId}::bigint is null or ${runId}::bigint in (r.workflow_run_id, r.parent_run_id))
    ) as open`;
  return row?.open ?? false;
}
