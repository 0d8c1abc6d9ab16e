import type { Command } from 'commander';
import { startSource, startWaiting } from '../pipeline/engine/start-runs.ts';
import type { OpenPipeline } from '../pipeline/pipeline.ts';
import { addAction } from './command.ts';
import { wholeNumber, withPipeline } from './pipeline-opened.ts';

const BATCH = 100;

export function addPipelineStart<Subject>(pipeline: Command, open: OpenPipeline<Subject>): void {
  addAction(
    pipeline
      .command('start')
      .description('start runs over waiting postings, for `pipeline work` to work off')
      .requiredOption('--limit <n>', 'runs at most')
      .option('--source <name>', 'start a fetch of that many postings instead'),
    async (surroundings, _, { limit, source }) => {
      const most = wholeNumber('--limit', limit);
      await withPipeline(surroundings, open, async ({ engine }) => {
        const ids: number[] = [];
        if (typeof source === 'string') ids.push(await startSource(engine, { source, max_jobs: most }));
        // Each batch is kept; one that fails ends the command, and the next start goes on behind it.
        else
          while (ids.length < most) {
            const batch = await startWaiting(engine, Math.min(BATCH, most - ids.length));
            if (batch.length === 0) break;
            ids.push(...batch);
          }
        surroundings.answer(
          { started: ids.length, run_ids: ids },
          ids.length === 0
            ? 'No posting waits. `pipeline run --max-jobs 5` fetches some.'
            : `Started ${ids.length} ${ids.length === 1 ? 'run' : 'runs'}. Work them off: pnpm jobsieve pipeline work`,
        );
      });
    },
  );
}
