import type { Command } from 'commander';
import type { Sql } from '../database/client.ts';
import { startSubjects } from '../pipeline/engine/start-runs.ts';
import type { OpenPipeline } from '../pipeline/pipeline.ts';
import { addAction } from './command.ts';
import { wholeNumber, withPipeline } from './pipeline-opened.ts';
import { workToTheEnd } from './pipeline-worked.ts';

interface StepDone {
  conversation_name: string;
  round: number;
  status: string;
  attempts: number;
  seconds: number | null;
  error: string | null;
}

export function addPipelineSmoke<Subject>(pipeline: Command, open: OpenPipeline<Subject>): void {
  addAction(
    pipeline
      .command('smoke')
      .description('try every step on one posting, completed or not, and show how each went')
      .requiredOption('--posting-id <id>', 'posting to try it on'),
    async (surroundings, _, { postingId }) => {
      const id = wholeNumber('--posting-id', postingId);
      await withPipeline(
        surroundings,
        open,
        async (opened) => {
          const [posting] = await opened.sql`select 1 from postings where posting_id = ${id}`;
          if (!posting) throw new Error(`There is no posting ${id}.`);
          const [runId] = await startSubjects(opened.engine, [id], { forced: true });
          if (runId === undefined)
            throw new Error(`A run over posting ${id} is running; wait for it, or roll it back.`);
          await workToTheEnd(opened, surroundings, runId);
          const { ok, steps } = await readSteps(opened.sql, runId);
          surroundings.answer({ run_id: runId, ok, steps }, steps.map(stepText).join('\n'));
          if (!ok) throw new Error(`Posting ${id} did not get through.`);
        },
        { maintain: true },
      );
    },
  );
}

async function readSteps(sql: Sql, runId: number): Promise<{ ok: boolean; steps: StepDone[] }> {
  const steps = await sql<StepDone[]>`
    select conversation_name, round, status, attempts, error_message as error,
      extract(epoch from finished_at - started_at)::float8 as seconds
    from interactions join conversations using (conversation_id)
    where workflow_run_id = ${runId} order by interaction_id`;
  const [run] = await sql<{ status: string }[]>`
    select status from workflow_runs where workflow_run_id = ${runId}`;
  return { ok: run?.status === 'completed', steps: [...steps] };
}

function stepText({ conversation_name, round, status, attempts, seconds, error }: StepDone): string {
  const name = `${conversation_name}${round > 1 ? `, round ${round}` : ''}`;
  const time = seconds === null ? '' : `${seconds.toFixed(1)} s`;
  const tries = attempts > 1 ? `  ${attempts} attempts` : '';
  return `${status === 'completed' ? '✅' : '❌'} ${name.padEnd(46)} ${time.padStart(8)}${tries}${error ? `  ${error}` : ''}`;
}
