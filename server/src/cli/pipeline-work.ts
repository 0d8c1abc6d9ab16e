import type { Command } from 'commander';
import type { OpenPipeline } from '../pipeline/pipeline.ts';
import { addAction } from './command.ts';
import { withPipeline } from './pipeline-opened.ts';
import { workToTheEnd } from './pipeline-worked.ts';

export function addPipelineWork<Subject>(pipeline: Command, open: OpenPipeline<Subject>): void {
  addAction(
    pipeline.command('work').description('work off what is started, in waves, and end when nothing is open'),
    async (surroundings) => {
      await withPipeline(
        surroundings,
        open,
        async (opened) => {
          const worked = await workToTheEnd(opened, surroundings);
          surroundings.answer(
            worked,
            `${worked.completed} steps completed, ${worked.failed} failed, ${worked.retried} tried again` +
              `${worked.stopped ? '. Stopped; the next `pipeline work` goes on from here' : ''}.`,
          );
          if (worked.failed > 0) throw new Error('Something failed. `pipeline flowchart` shows where.');
        },
        { maintain: true },
      );
    },
  );
}
