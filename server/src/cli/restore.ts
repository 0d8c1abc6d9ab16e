import { resolve } from 'node:path';
import type { Command } from 'commander';
import { restoreBackup } from '../database/backup/restore.ts';
import { explainConnectionError } from '../database/connection-error.ts';
import { startEmbedded } from '../database/embedded.ts';
import { addAction } from './command.ts';

export function addRestore(program: Command): void {
  addAction(
    program
      .command('restore')
      .description('fill a new, empty database from a backup')
      .argument('<file>', 'what `backup` wrote'),
    async ({ config, log, answer }, [file = '']) => {
      const embedded = config.DATABASE_URL
        ? null
        : await startEmbedded({ dataDir: config.JOBSIEVE_DATA_DIR, log });
      const url = config.DATABASE_URL ?? embedded?.url ?? '';
      try {
        const restored = await restoreBackup(url, resolve(file), { log }).catch((error: unknown) => {
          throw explainConnectionError(error, url);
        });
        const rows = Object.values(restored.rows).reduce((sum, count) => sum + count, 0);
        answer(restored, `Restored ${rows} rows of the backup of ${restored.made_at}.`);
      } finally {
        await embedded?.stop();
      }
    },
  );
}
