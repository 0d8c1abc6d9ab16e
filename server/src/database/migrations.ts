import { basename } from 'node:path';
import { runner } from 'node-pg-migrate';
import pg from 'pg';
import type { Queryable } from './client.ts';
import { type Log, silent } from './log.ts';
import { type MigrationFile, migrationsDir, readMigrationFiles } from './migration-files.ts';

const TABLE = 'schema_migrations';
const CHECKSUMS = 'schema_migration_checksums';
/** What this room keeps for itself; a backup leaves it to whoever migrates the new database. */
export const MIGRATION_TABLES = [TABLE, CHECKSUMS];
/** Any number, as long as it stays the same: whoever migrates holds this advisory lock. */
const LOCK = 4_126_507_331;

/**
 * Applies the migrations that the database lacks. Several processes may try at once: one applies, the others wait and
 * find nothing to do. A file applies whole or, when it fails, not at all; the files before it stay applied.
 *
 * @param options.only names of files to apply, no others: for a database that is to be like an older one
 * @returns names of the files applied by this call, in order
 * @throws Error that names the file when one fails, was edited or removed after it had been applied, or comes before one
 *   that is already applied
 */
export async function migrate(
  url: string,
  { log = silent, dir = migrationsDir, only }: { log?: Log; dir?: string; only?: ReadonlySet<string> } = {},
): Promise<{ applied: string[] }> {
  const all = await readMigrationFiles(dir);
  const files = only ? all.filter(({ name }) => only.has(name)) : all;
  const client = new pg.Client({ connectionString: asLibpqReads(url), application_name: 'jobsieve migrate' });
  // Without a listener a server that dies in between takes the process with it; the query fails anyway.
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(${LOCK})`);
    await client.query(
      `create table if not exists ${CHECKSUMS} (name text primary key, checksum text not null)`,
    );
    await refuseEditedFiles(client, files);
    return { applied: await apply(client, files, dir, log) };
  } finally {
    // Ends the session, and with it the lock and a transaction that failed.
    await client.end();
  }
}

/**
 * Names of the migrations that are still to be applied; reads only.
 *
 * @param dir for tests
 */
export async function pendingMigrations(sql: Queryable, dir: string = migrationsDir): Promise<string[]> {
  const names = (await readMigrationFiles(dir)).map(({ name }) => name);
  const applied = new Set(await appliedMigrations(sql));
  return names.filter((name) => !applied.has(name));
}

/** Names of the migrations that are applied; empty for a database without any. */
export async function appliedMigrations(sql: Queryable): Promise<string[]> {
  const [table] = await sql<{ found: boolean }[]>`select to_regclass(${TABLE}) is not null as found`;
  if (!table?.found) return [];
  const rows = await sql<{ name: string }[]>`select name from ${sql(TABLE)} order by name`;
  return rows.map(({ name }) => name);
}

async function refuseEditedFiles(client: pg.Client, files: MigrationFile[]): Promise<void> {
  const current = new Map(files.map(({ name, checksum }) => [name, checksum]));
  const { rows } = await client.query<{ name: string; checksum: string }>(
    `select name, checksum from ${CHECKSUMS} order by name`,
  );
  for (const { name, checksum } of rows) {
    const found = current.get(name);
    if (found === undefined) {
      throw new Error(
        `The database has migration ${name}, which this version of JobSieve does not know. Start the version that made it, or a newer one.`,
      );
    }
    if (found !== checksum) {
      throw new Error(
        `Migration ${name} was edited after it had been applied. Restore the file and put the change into a new one.`,
      );
    }
  }
}

async function apply(client: pg.Client, files: MigrationFile[], dir: string, log: Log): Promise<string[]> {
  let current = '';
  try {
    const done = await runner({
      dbClient: client,
      dir,
      ignorePattern: '(?!.*\\.sql$).*',
      direction: 'up',
      migrationsTable: TABLE,
      singleTransaction: false,
      noLock: true,
      logger: { info: () => {}, warn: () => {}, error: () => {} },
      migrationLoaderStrategies: [
        {
          extensions: ['.sql'],
          loader: async (paths) =>
            files.map((file) => ({
              id: paths.find((path) => basename(path, '.sql') === file.name) ?? file.name,
              filePaths: [],
              actions: {
                up: (builder) => {
                  current = file.name;
                  builder.sql(file.sql);
                  // In the file's own transaction: applied and recorded, or neither.
                  builder.sql(`insert into ${CHECKSUMS} values ('${file.name}', '${file.checksum}')`);
                },
              },
            })),
        },
      ],
    });
    const names = done.map(({ name }) => name);
    if (names.length > 0) log.info(`Migrated the database: ${names.join(', ')}`);
    return names;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      current ? `Migration ${current} failed and was rolled back: ${reason}` : `Cannot migrate: ${reason}`,
      { cause: error },
    );
  }
}

/** pg reads `sslmode=require` more strictly than libpq and postgres.js do, unless it is told to read it alike. */
function asLibpqReads(url: string): string {
  const parsed = new URL(url);
  if (parsed.searchParams.has('sslmode')) parsed.searchParams.set('uselibpqcompat', 'true');
  return parsed.href;
}
