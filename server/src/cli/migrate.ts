import type { Command } from 'commander';
import { explainConnectionError } from '../database/connection-error.ts';
import { startEmbedded } from '../database/embedded.ts';
import { migrate } from '../database/migrations.ts';
import { addAction } from './command.ts';

export function addMigrate(program: Command): void {
  addAction(
    program.command('migrate').description('bring the database up to date'),
    async ({ config, log, answer }) => {
      const embedded = config.DATABASE_URL
        ? null
        : await startEmbedded({ dataDir: config.JOBSIEVE_DATA_DIR, log });
      const url = config.DATABASE_URL ?? embedded?.url ?? '';
      try {
        const result = await migrate(url, { log }).catch((error: unknown) => {
          throw explainConnectionError(error, url);
        });
        const count = result.applied.length;
        answer(result, count === 0 ? 'The database is up to date.' : `Applied ${result.applied.join(', ')}.`);
      } finally {
        await embedded?.stop();
      }
    },
  );
}
