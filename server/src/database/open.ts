import { type ConnectOptions, connect, type Sql } from './client.ts';
import { describeAddress, explainConnectionError } from './connection-error.ts';
import { startEmbedded } from './embedded.ts';
import { type Log, silent } from './log.ts';
import { migrate } from './migrations.ts';

const OLDEST = 15;

export interface Database {
  sql: Sql;
  /** With the password: not for logs. */
  url: string;
  kind: 'embedded' | 'external';
  /** Waits up to 5 s for queries under way, then gives the database up. Safe to call twice. */
  close(): Promise<void>;
}

export interface OpenOptions extends ConnectOptions {
  /** An external PostgreSQL; without it the embedded one is used. */
  databaseUrl?: string | undefined;
  /** Where the embedded one keeps its data. */
  dataDir: string;
  log?: Log;
}

/**
 * Opens the database, migrated and ready.
 *
 * @throws Error for people: no answer, wrong password, too old (before 15), a migration that fails
 */
export async function openDatabase({ databaseUrl, dataDir, ...options }: OpenOptions): Promise<Database> {
  const log = options.log ?? silent;
  if (databaseUrl) return prepare(databaseUrl, 'external', options, async () => {});
  const embedded = await startEmbedded({ dataDir, log });
  return prepare(embedded.url, 'embedded', options, embedded.stop);
}

async function prepare(
  url: string,
  kind: Database['kind'],
  options: ConnectOptions,
  release: () => Promise<void>,
): Promise<Database> {
  let sql: Sql | undefined;
  let closed: Promise<void> | undefined;
  const close = async () => {
    await sql?.end({ timeout: 5 });
    await release();
  };
  try {
    refuseOtherAddresses(url);
    sql = connect(url, options);
    await refuseOldServer(sql, url);
    await migrate(url, options.log ? { log: options.log } : {});
  } catch (error) {
    await close();
    throw error;
  }
  return {
    sql,
    url,
    kind,
    close() {
      closed ??= close();
      return closed;
    },
  };
}

function refuseOtherAddresses(url: string): void {
  if (/^postgres(ql)?:$/.test(URL.canParse(url) ? new URL(url).protocol : '')) return;
  throw new Error('DATABASE_URL has to look like postgres://user:password@host:5432/database');
}

async function refuseOldServer(sql: Sql, url: string): Promise<void> {
  const [row] = await sql<{ version: number }[]>`
    select current_setting('server_version_num')::int / 10000 as version`.catch((error: unknown) => {
    throw explainConnectionError(error, url);
  });
  if ((row?.version ?? 0) < OLDEST) {
    throw new Error(
      `The database at ${describeAddress(url)} is PostgreSQL ${row?.version}; JobSieve needs ${OLDEST} or newer.`,
    );
  }
}
