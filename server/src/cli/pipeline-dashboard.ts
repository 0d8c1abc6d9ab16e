import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from 'commander';
import type { OpenPipeline } from '../pipeline/pipeline.ts';
import { readDashboard } from '../pipeline/views/dashboard.ts';
import { dashboardLines, dashboardText } from '../pipeline/views/dashboard-text.ts';
import { addAction } from './command.ts';
import { liveScreen } from './live-screen.ts';
import { wholeNumber, withPipeline } from './pipeline-opened.ts';
import { untilStopped } from './signals.ts';

export function addPipelineDashboard<Subject>(pipeline: Command, open: OpenPipeline<Subject>): void {
  addAction(
    pipeline
      .command('dashboard')
      .description('show live where the pipeline stands; once and without bars when not on a terminal')
      .option('--refresh <seconds>', 'seconds between two looks', '30')
      .option('--once', 'show it once'),
    async (surroundings, _, { refresh, once }) => {
      const seconds = wholeNumber('--refresh', refresh);
      const { stdout } = process;
      await withPipeline(surroundings, open, async ({ sql, engine }) => {
        const read = () => readDashboard(sql, engine.plan);
        if (once === true || surroundings.json || !stdout.isTTY) {
          const dashboard = await read();
          const text = stdout.isTTY ? dashboardText(dashboard, stdout.columns) : dashboardLines(dashboard);
          return surroundings.answer(dashboard, text);
        }
        const stop = new AbortController();
        void untilStopped().then(() => stop.abort());
        let dashboard = await read();
        const screen = liveScreen(stdout);
        try {
          while (!stop.signal.aborted) {
            const shown = dashboard;
            screen.show((columns) => `${dashboardText(shown, columns)}\nEvery ${seconds} s. Ctrl-C ends it.`);
            await sleep(seconds * 1000, undefined, { signal: stop.signal }).catch(() => {});
            if (!stop.signal.aborted) dashboard = await read();
          }
        } finally {
          screen.leave();
        }
      });
    },
  );
}
