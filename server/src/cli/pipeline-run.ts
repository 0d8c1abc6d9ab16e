import type { Command } from 'commander';
import { startSource, startSubjects } from '../pipeline/engine/start-runs.ts';
import type { OpenPipeline } from '../pipeline/pipeline.ts';
import { DEFAULT_SOURCE } from '../sources/sources.ts';
import { addAction } from './command.ts';
import { type Opened, wholeNumber, withPipeline } from './pipeline-opened.ts';
import { readOutcome } from './pipeline-outcome.ts';
import { workToTheEnd } from './pipeline-worked.ts';

export function addPipelineRun<Subject>(pipeline: Command, open: OpenPipeline<Subject>): void {
  addAction(
    pipeline
      .command('run')
      .description('fetch postings, or take one, and process them to the end')
      .option('--max-jobs <n>', 'postings to fetch')
      .option('--source <name>', 'where to fetch them', DEFAULT_SOURCE)
      .option('--posting-id <id>', 'process this posting instead')
      .option('--force', 'do again what is completed'),
    async (surroundings, _, { maxJobs, source, postingId, force }) => {
      if ((maxJobs === undefined) === (postingId === undefined)) {
        throw new Error('Say either how many to fetch (--max-jobs 5) or which posting (--posting-id 17).');
      }
      const begin = async (opened: Opened<Subject>): Promise<number> => {
        if (postingId !== undefined) {
          const id = wholeNumber('--posting-id', postingId);
          return startOne(opened, id, force === true);
        }
        return startSource(opened.engine, { source, max_jobs: wholeNumber('--max-jobs', maxJobs) });
      };
      await withPipeline(
        surroundings,
        open,
        async (opened) => {
          const runId = await begin(opened);
          const worked = await workToTheEnd(opened, surroundings, runId);
          const outcome = await readOutcome(opened.sql, [runId]);
          const { runs, postings } = outcome;
          const ok = runs.failed + runs.aborted + runs.running === 0;
          surroundings.answer(
            { run_id: runId, ok, ...outcome, interactions: worked },
            `${postings.complete} complete, ${postings.invalid} invalid, ${postings.failed} failed` +
              `${postings.open > 0 ? `, ${postings.open} open` : ''} (run ${runId}, ${worked.completed} steps` +
              `${worked.skipped > 0 ? `, ${worked.skipped} skipped` : ''}).`,
          );
          if (worked.stopped && runs.running > 0)
            throw new Error('Stopped. `pipeline work` goes on from here.');
          if (!ok) throw new Error(outcome.reasons.join('\n') || 'Not everything was completed.');
        },
        { maintain: true },
      );
    },
  );
}

/** Starts a run over one posting; the one that it has when it is running already. */
async function startOne<Subject>(
  { engine, sql }: Opened<Subject>,
  id: number,
  forced: boolean,
): Promise<number> {
  const [posting] = await sql`select 1 from postings where posting_id = ${id}`;
  if (!posting) throw new Error(`There is no posting ${id}.`);
  const [started] = await startSubjects(engine, [id], { forced });
  if (started !== undefined) return started;
  const [running] = await sql<{ id: number }[]>`
    select workflow_run_id as id from workflow_runs where posting_id = ${id} and status = 'running'`;
  if (!running) throw new Error(`Posting ${id} could not be started; try again.`);
  return running.id;
}
