import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Sql, Transaction } from '../client.ts';
import { appliedMigrations } from '../migrations.ts';
import { BackupError, END_OF_ROWS, type Header } from './format.ts';
import { readTables } from './tables.ts';

export interface MadeBackup {
  file: string;
  bytes: number;
  tables: number;
}

/**
 * Writes everything that the database holds into a file, as it was at one moment; whoever works goes on meanwhile. What
 * the queue holds is not in it: it is made anew from the interactions.
 *
 * @param file must not exist; readable by its owner alone, for it holds people's texts
 * @throws BackupError when the file is there already
 */
export async function writeBackup(sql: Sql, file: string, now: Date): Promise<MadeBackup> {
  if (await stat(file).catch(() => null)) {
    throw new BackupError(`${file} is there already. Name another file.`);
  }
  const partial = `${file}.part`;
  try {
    const tables = await sql.begin('isolation level repeatable read read only', async (tx) => {
      const written = { tables: 0 };
      const target = createWriteStream(partial, { mode: 0o600 });
      await pipeline(Readable.from(contents(tx, now, written)), createGzip(), target);
      return written.tables;
    });
    // Only a whole backup bears the name that was asked for.
    await rename(partial, file);
    return { file, bytes: (await stat(file)).size, tables };
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

async function* contents(tx: Transaction, now: Date, written: { tables: number }): AsyncGenerator<Buffer> {
  const line = (value: object) => Buffer.from(`${JSON.stringify(value)}\n`);
  const header: Header = {
    jobsieve_backup: 1,
    made_at: now.toISOString(),
    migrations: await appliedMigrations(tx),
  };
  yield line(header);
  for (const head of await readTables(tx)) {
    yield line(head);
    yield* await tx`copy ${tx(head.table)} (${tx(head.columns)}) to stdout`.readable();
    yield Buffer.from(`${END_OF_ROWS}\n`);
    written.tables += 1;
  }
  yield line({ end: true, tables: written.tables });
}
