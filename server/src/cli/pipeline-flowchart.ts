import type { Command } from 'commander';
import type { OpenPipeline } from '../pipeline/pipeline.ts';
import { flowchartText, readFlowchart } from '../pipeline/views/flowchart.ts';
import { addAction } from './command.ts';
import { wholeNumber, withPipeline } from './pipeline-opened.ts';

export function addPipelineFlowchart<Subject>(pipeline: Command, open: OpenPipeline<Subject>): void {
  addAction(
    pipeline
      .command('flowchart')
      .description('show how far the postings have come, step by step')
      .option('--run <id>', 'only this run and those that it started'),
    async (surroundings, _, { run }) => {
      const runId = run === undefined ? null : wholeNumber('--run', run);
      await withPipeline(surroundings, open, async ({ sql, engine }) => {
        const flowchart = await readFlowchart(sql, engine.plan, runId);
        // A pipe has no columns: it gets the full table.
        surroundings.answer(flowchart, flowchartText(flowchart, process.stdout.columns));
      });
    },
  );
}
