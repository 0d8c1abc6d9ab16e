import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { z } from 'zod';
import { connect, type Sql, type Transaction } from '../client.ts';
import { type Log, silent } from '../log.ts';
import { migrationsDir, readMigrationFiles } from '../migration-files.ts';
import { appliedMigrations, migrate } from '../migrations.ts';
import {
  BackupError,
  END_OF_ROWS,
  endSchema,
  type Header,
  headerSchema,
  type TableHead,
  tableSchema,
} from './format.ts';
import { linesOf } from './lines.ts';
import { readTables } from './tables.ts';

export interface Restored {
  made_at: string;
  rows: Record<string, number>;
}

/**
 * Fills an empty database from a backup, in one transaction, and brings it up to date.
 *
 * @param url of a database that has no tables, or those of JobSieve without users
 * @throws BackupError for people: no backup, a broken one, one of a newer JobSieve, a database that is not empty
 */
export async function restoreBackup(
  url: string,
  file: string,
  { log = silent }: { log?: Log } = {},
): Promise<Restored> {
  const lines = linesOf(unzipped(file));
  const sql = connect(url, { max: 2, log, applicationName: 'jobsieve restore' });
  try {
    const header = parse(headerSchema, await next(lines), `${file} is no backup of JobSieve.`);
    await prepare(sql, url, header, log);
    const rows = await sql.begin((tx) => fill(tx, lines, file));
    await migrate(url, { log });
    return { made_at: header.made_at, rows };
  } finally {
    await lines.return(undefined);
    await sql.end({ timeout: 5 });
  }
}

/** Makes the tables as they were when the backup was made. */
async function prepare(sql: Sql, url: string, { migrations }: Header, log: Log): Promise<void> {
  const known = new Set((await readMigrationFiles(migrationsDir)).map(({ name }) => name));
  const unknown = migrations.find((name) => !known.has(name));
  if (unknown) {
    throw new BackupError(
      `The backup is of a newer JobSieve: it has migration ${unknown}. Update JobSieve first.`,
    );
  }
  const present = await appliedMigrations(sql);
  if (present.length > 0) {
    const [row] = await sql<{ users: boolean }[]>`select exists (select from users) as users`;
    if (row?.users) {
      throw new BackupError(
        'The database is not empty. Restore into a new one: another DATABASE_URL or JOBSIEVE_DATA_DIR.',
      );
    }
    const newer = present.find((name) => !migrations.includes(name));
    if (newer)
      throw new BackupError('The database has newer tables than the backup. Restore into a new one.');
  }
  await migrate(url, { log, only: new Set(migrations) });
}

async function fill(
  tx: Transaction,
  lines: AsyncGenerator<Buffer>,
  file: string,
): Promise<Record<string, number>> {
  const broken = `${file} is not whole. Nothing was restored.`;
  const tables = await readTables(tx);
  // Guards that a person's hands are kept off by would refuse rows that are as they should be: a complete posting is
  // no longer pending. The table's owner may switch them off, no superuser is needed; foreign keys stay.
  for (const { table } of tables) await tx`alter table ${tx(table)} disable trigger user`;
  const rows: Record<string, number> = {};
  for (;;) {
    const line = await next(lines);
    const end = endSchema.safeParse(json(line));
    if (end.success) {
      if (end.data.tables !== Object.keys(rows).length) throw new BackupError(broken);
      break;
    }
    const head = parse(tableSchema, line, broken);
    if (!tables.some(({ table }) => table === head.table)) await refuseUnknown(head, lines);
    rows[head.table] = await copyIn(tx, head, lines, broken);
  }
  await settleIn(tx, tables);
  for (const { table } of tables) await tx`alter table ${tx(table)} enable trigger user`;
  return rows;
}

async function refuseUnknown({ table }: TableHead, lines: AsyncGenerator<Buffer>): Promise<never> {
  const filled = (await next(lines))?.toString() !== END_OF_ROWS;
  throw new BackupError(
    `The backup has a table ${table} that JobSieve does not make${filled ? '' : ' (empty)'}. Create it in the new database, as it was, and restore again.`,
  );
}

async function copyIn(
  tx: Transaction,
  { table, columns }: TableHead,
  lines: AsyncGenerator<Buffer>,
  broken: string,
): Promise<number> {
  let count = 0;
  async function* rows() {
    for (;;) {
      const line = await next(lines);
      if (line === null) throw new BackupError(broken);
      if (line.equals(END)) return;
      count += 1;
      yield Buffer.concat([line, LINE_FEED]);
    }
  }
  const into = await tx`copy ${tx(table)} (${tx(columns)}) from stdin`.writable();
  await pipeline(Readable.from(rows()), into);
  return count;
}

/** What is true of this database only: where its sequences stand, and its transaction ids. */
async function settleIn(tx: Transaction, tables: readonly TableHead[]): Promise<void> {
  const special = await tx<{ table: string; column: string; sequence: string | null }[]>`
    select c.relname as table, a.attname as column, pg_get_serial_sequence(quote_ident(c.relname), a.attname) as sequence
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relname = any (${tables.map(({ table }) => table)}::text[])
      and (a.attidentity <> '' or a.atttypid = 'xid8'::regtype)`;
  for (const { table, column, sequence } of special) {
    if (sequence !== null) {
      await tx`
        select setval(${sequence}::regclass, coalesce((select max(${tx(column)}) from ${tx(table)}), 0) + 1, false)`;
    } else {
      // An id of another cluster may lie in this one's future: the change feed would keep what bears it back.
      await tx`update ${tx(table)} set ${tx(column)} = pg_current_xact_id() where ${tx(column)} is not null`;
    }
  }
}

const END = Buffer.from(END_OF_ROWS);
const LINE_FEED = Buffer.from('\n');

async function* unzipped(file: string): AsyncGenerator<Buffer> {
  const source = createReadStream(file);
  const unzip = createGunzip();
  source.once('error', (error) => unzip.destroy(error));
  try {
    yield* source.pipe(unzip);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new BackupError(`There is no file ${file}.`);
    throw new BackupError(`${file} cannot be read: ${message}. Nothing was restored.`);
  } finally {
    source.destroy();
  }
}

async function next(lines: AsyncGenerator<Buffer>): Promise<Buffer | null> {
  const { value, done } = await lines.next();
  return done ? null : value;
}

function json(line: Buffer | null): unknown {
  try {
    return JSON.parse(line?.toString() ?? '');
  } catch {
    return undefined;
  }
}

function parse<S extends z.ZodType>(schema: S, line: Buffer | null, otherwise: string): z.output<S> {
  const result = schema.safeParse(json(line));
  if (!result.success) throw new BackupError(otherwise);
  return result.data;
}
