import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from 'commander';
import type { OpenPipeline } from '../pipeline/pipeline.ts';
import { readDashboard } from '../pipeline/views/dashboard.ts';
import { dashboardText } from '../pipeline/views/dashboard-text.ts';
import { addAction } from './command.ts';
import { wholeNumber, withPipeline } from './pipeline-opened.ts';
import { untilStopped } from './signals.ts';

/** Clears the screen and goes to its upper left corner. */
const CLEAR = '\u001b[2J\u001b[H';

export function addPipelineDashboard<Subject>(pipeline: Command, open: OpenPipeline<Subject>): void {
  addAction(
    pipeline
      .command('dashboard')
      .description('show live where the pipeline stands; once when not on a terminal')
      .option('--refresh <seconds>', 'seconds between two looks', '30')
      .option('--once', 'show it once'),
    async (surroundings, _, { refresh, once }) => {
      const seconds = wholeNumber('--refresh', refresh);
      const live = once !== true && !surroundings.json && process.stdout.isTTY;
      await withPipeline(surroundings, open, async ({ sql, engine }) => {
        const stop = new AbortController();
        if (live) void untilStopped().then(() => stop.abort());
        for (;;) {
          const dashboard = await readDashboard(sql, engine.plan);
          surroundings.answer(dashboard, `${live ? CLEAR : ''}${dashboardText(dashboard)}`);
          if (!live) return;
          await sleep(seconds * 1000, undefined, { signal: stop.signal }).catch(() => {});
          if (stop.signal.aborted) return;
        }
      });
    },
  );
}
