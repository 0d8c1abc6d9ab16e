// The pipeline's commands on the tiny workflow with simulated models: tiny-cli.ts pipeline run ... CALL_MS and AWAY in the environment
import { Command } from 'commander';
import { addPipeline } from '../../src/cli/pipeline.ts';
import { addWorker } from '../../src/cli/worker.ts';
import { openEngine } from '../../src/pipeline/engine/engine.ts';
import { StepError } from '../../src/pipeline/engine/step-error.ts';
import type { OpenPipeline } from '../../src/pipeline/pipeline.ts';
import { SimulatedHosts } from '../../src/pipeline/simulation/simulated-hosts.ts';
import {
  readTinyPrompt,
  type Thing,
  tinyAnswer,
  tinyWorkflow,
} from '../../src/pipeline/simulation/tiny-workflow.ts';

const open: OpenPipeline<Thing> = async ({ sql, log, maintain = false }) => {
  const engine = await openEngine(sql, tinyWorkflow(), { maintain, log });
  const models = new SimulatedHosts({
    hosts: [{ host: 'one', slots: 2 }],
    callMs: () => Number(process.env.CALL_MS ?? 1),
    answer: ({ prompt }) => {
      if (readTinyPrompt(prompt).text.includes('broken'))
        throw new StepError('out_of_memory', 'No memory left.');
      return tinyAnswer(prompt);
    },
  });
  return { engine, models, close: () => engine.close() };
};

const program = new Command('tiny').exitOverride();
addPipeline(program, open);
addWorker(program, open);
try {
  await program.parseAsync(process.argv.slice(2), { from: 'user' });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
