import type { Command } from 'commander';
import { openWorkflow3001 } from '../pipeline/workflow-3001/open.ts';
import { addAction } from './command.ts';
import { runServer } from './running-server.ts';
import { untilStopped } from './signals.ts';
import { runWorker } from './worker.ts';

export function addServe(program: Command): void {
  addAction(
    program.command('serve').description('run the server until it is stopped'),
    async (surroundings) => {
      if (surroundings.config.JOBSIEVE_ROLE === 'worker') return runWorker(surroundings, openWorkflow3001);
      const stopped = untilStopped();
      const server = await runServer(surroundings);
      const token = server.adminToken
        ? `\nAdministrator's token, shown only this once: ${server.adminToken}`
        : '';
      surroundings.answer(
        { url: server.url, admin_token: server.adminToken },
        `JobSieve runs at ${server.url}${token}`,
      );
      await stopped;
      await server.stop();
    },
    { chatty: true },
  );
}
