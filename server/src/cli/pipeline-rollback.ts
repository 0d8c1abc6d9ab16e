import type { Command } from 'commander';
import { abortRuns } from '../pipeline/engine/abort-runs.ts';
import type { OpenPipeline } from '../pipeline/pipeline.ts';
import { restoreStaging } from '../pipeline/views/restore-staging.ts';
import { addAction } from './command.ts';
import { wholeNumber, withPipeline } from './pipeline-opened.ts';

export function addPipelineRollback<Subject>(pipeline: Command, open: OpenPipeline<Subject>): void {
  addAction(
    pipeline
      .command('rollback')
      .description('abort what runs; completed steps stay, and a new start goes on from there')
      .option('--run <id>', 'only this run and those that it started')
      .option('--restore-staging', 'bring back the staging table of an earlier system'),
    async (surroundings, _, { run, restoreStaging: restore }) => {
      const runId = run === undefined ? null : wholeNumber('--run', run);
      await withPipeline(surroundings, open, async ({ sql, engine }) => {
        const restored = restore === true ? await restoreStaging(sql) : null;
        const aborted = await abortRuns(engine, { runId });
        surroundings.answer(
          { aborted_runs: aborted.runs, ended_interactions: aborted.interactions, staging_rows: restored },
          [
            aborted.runs.length === 0
              ? 'Nothing was running.'
              : `Aborted ${aborted.runs.length} runs with ${aborted.interactions} open steps. \`pipeline start\` goes on from there.`,
            ...(restored === null ? [] : [`Restored postings_staging with ${restored} rows.`]),
          ].join('\n'),
        );
      });
    },
  );
}
