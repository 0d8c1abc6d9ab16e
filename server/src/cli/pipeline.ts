import type { Command } from 'commander';
import type { OpenPipeline } from '../pipeline/pipeline.ts';
import { addPipelineDashboard } from './pipeline-dashboard.ts';
import { addPipelineFlowchart } from './pipeline-flowchart.ts';
import { addPipelineRollback } from './pipeline-rollback.ts';
import { addPipelineRun } from './pipeline-run.ts';
import { addPipelineSmoke } from './pipeline-smoke.ts';
import { addPipelineStart } from './pipeline-start.ts';
import { addPipelineVerify } from './pipeline-verify.ts';
import { addPipelineWork } from './pipeline-work.ts';

/** `pipeline` and its verbs. */
export function addPipeline<Subject>(program: Command, open: OpenPipeline<Subject>): void {
  const pipeline = program.command('pipeline').description('summaries, skills and IHL of the postings');
  for (const add of [
    addPipelineRun,
    addPipelineStart,
    addPipelineWork,
    addPipelineFlowchart,
    addPipelineDashboard,
    addPipelineVerify,
    addPipelineSmoke,
    addPipelineRollback,
  ]) {
    add(pipeline, open);
  }
}
