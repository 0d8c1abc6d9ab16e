import type { Command } from 'commander';
import { workInBackground } from '../pipeline/background.ts';
import type { OpenPipeline } from '../pipeline/pipeline.ts';
import { addAction, type Surroundings } from './command.ts';
import { withPipeline } from './pipeline-opened.ts';
import { untilStopped } from './signals.ts';

/** `worker`: one more process that works the pipeline off, on this machine or another. */
export function addWorker<Subject>(program: Command, open: OpenPipeline<Subject>): void {
  addAction(
    program.command('worker').description('work the pipeline off until it is stopped'),
    (surroundings) => runWorker(surroundings, open),
    { chatty: true },
  );
}

/** Works until the process is asked to stop. */
export async function runWorker<Subject>(
  surroundings: Surroundings,
  open: OpenPipeline<Subject>,
): Promise<void> {
  const stop = new AbortController();
  void untilStopped().then(() => stop.abort());
  await withPipeline(
    surroundings,
    open,
    async (pipeline) => {
      surroundings.answer({ works: true, pid: process.pid }, 'Working. Ctrl-C stops it cleanly.');
      await workInBackground(pipeline, { signal: stop.signal, log: surroundings.log });
    },
    { maintain: true },
  );
}
