import { resolve } from 'node:path';
import type { Command } from 'commander';
import { writeBackup } from '../database/backup/backup.ts';
import { addAction, withDatabase } from './command.ts';

export function addBackup(program: Command): void {
  addAction(
    program
      .command('backup')
      .description('write everything that the database holds into a file; the server may run meanwhile')
      .argument('<file>', 'a new file, e.g. jobsieve-2026-11-22.backup.gz'),
    async (surroundings, [file = '']) => {
      const made = await withDatabase(surroundings, (sql) => writeBackup(sql, resolve(file), new Date()));
      surroundings.answer(
        made,
        `Wrote ${made.tables} tables, ${(made.bytes / 1e6).toFixed(1)} MB, to ${made.file}.`,
      );
    },
  );
}
