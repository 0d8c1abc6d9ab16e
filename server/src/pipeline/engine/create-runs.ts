import type { Transaction } from '../../database/client.ts';
import type { Engine } from './engine.ts';
import type { Run } from './run-state.ts';

export interface RunOptions {
  parentRunId?: number;
  /** Do again what earlier runs have completed. */
  forced?: boolean;
  parameters?: Record<string, unknown>;
}

/**
 * Makes a run over each of the subjects, except where one is running; each goes on from the latest run before it over the same
 * version of the subject, unless it is forced. One in which an outdated engine had a part is no run to go on from.
 */
export async function createRuns<Subject>(
  tx: Transaction,
  { plan, outdated }: Engine<Subject>,
  subjectIds: readonly number[],
  { parentRunId, forced = false, parameters = {} }: RunOptions,
): Promise<Run[]> {
  const { id, readSubjects, versionOf } = plan.workflow;
  const wanted = [...(await readSubjects(tx, [...new Set(subjectIds)]))].map(([subjectId, subject]) => ({
    id: subjectId,
    version: versionOf(subject),
  }));
  return tx<Run[]>`
    insert into workflow_runs (workflow_id, posting_id, parent_run_id, subject_version, base_run_id, parameters)
    select ${id}, x.id, ${parentRunId ?? null}, x.version,
      case when ${forced} then null else (
        select max(workflow_run_id) from workflow_runs r
        where r.posting_id = x.id and r.workflow_id = ${id} and r.subject_version = x.version
          and not exists (select from interactions i
            where i.workflow_run_id = r.workflow_run_id and i.engine = any (${[...outdated.engines()]}::text[]))
      ) end,
      ${tx.json({ ...parameters, ...(forced && { forced }) } as never)}
    from jsonb_to_recordset(${tx.json(wanted)}) as x (id bigint, version text)
    order by x.id
    on conflict (posting_id) where status = 'running' do nothing
    returning workflow_run_id, posting_id, parent_run_id, base_run_id, parameters`;
}
