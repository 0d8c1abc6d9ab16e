import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { choosePrograms, installedPrograms } from './choose-programs.ts';
import { connect } from './client.ts';
import { type Cluster, clusterUrl, startCluster, stopCluster } from './cluster.ts';
import { createCluster } from './create-cluster.ts';
import { type Log, silent } from './log.ts';
import { runningPostmaster } from './postmaster.ts';
import { arrive, type Presence } from './presence.ts';
import type { Programs } from './program.ts';

const DATABASE = 'jobsieve';

/** One user's jobs on a laptop: little memory while idle, no replication, no parallel plans. */
const SMALL_MACHINE = [
  'shared_buffers=64MB',
  'effective_cache_size=256MB',
  'max_connections=64',
  'wal_level=minimal',
  'max_wal_senders=0',
  'min_wal_size=32MB',
  'max_wal_size=256MB',
  'jit=off',
  'max_parallel_workers_per_gather=0',
  'autovacuum_max_workers=2',
  'client_connection_check_interval=10s',
  'timezone=UTC',
];

export interface EmbeddedDatabase {
  /** Address of the database `jobsieve`, with its password: not for logs. */
  url: string;
  /** Folder of the PostgreSQL programs in use. */
  binDir: string;
  /** True when the server was found running: another process uses it, or a killed one left it. */
  adopted: boolean;
  /** Gives the server up; the last process that does so stops it. Safe to call twice. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Made when absent; the data lies in `postgres` in it. */
  dataDir: string;
  log?: Log;
  /** PostgreSQL programs to try, best first; by default the embedded package's, then the machine's own. */
  candidates?: Iterable<Programs>;
}

/**
 * Starts PostgreSQL on a data folder, or joins the server that already runs on it. Several processes may use one folder
 * at the same time and come and go in any order. While a process uses it, a server that dies is started again.
 *
 * @throws Error for people, which names `DATABASE_URL` as the way out, when no PostgreSQL runs on this machine
 */
export async function startEmbedded({
  dataDir,
  log = silent,
  candidates,
}: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const folder = resolve(dataDir);
  const pgData = join(folder, 'postgres');
  // Root gives the data to another account, which has to pass through; what is secret inside is closed by itself.
  await mkdir(folder, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
  const chosen = await choosePrograms(candidates ?? installedPrograms(folder), folder, pgData);
  const cluster: Cluster = { pgData, ...chosen, settings: SMALL_MACHINE };
  await createCluster(cluster);

  const { presence, port, adopted } = await joinServer(cluster, log);
  try {
    await createDatabase(await clusterUrl(cluster, port));
  } catch (error) {
    await leaveServer(cluster, presence, log);
    throw error;
  }
  log.info(`${adopted ? 'Joined' : 'Started'} the embedded database in ${folder}`);
  let stopped: Promise<void> | undefined;
  return {
    url: await clusterUrl(cluster, port, DATABASE),
    binDir: cluster.programs.binDir,
    adopted,
    stop() {
      stopped ??= leaveServer(cluster, presence, log);
      return stopped;
    },
  };
}

async function joinServer(
  cluster: Cluster,
  log: Log,
): Promise<{ presence: Presence; port: number; adopted: boolean }> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const adopted = (await runningPostmaster(cluster.pgData)) !== null;
    const { port } = await startCluster(cluster);
    const revive = async () => {
      await startCluster(cluster, port);
    };
    try {
      const presence = await arrive(await clusterUrl(cluster, port), revive, log);
      if (presence) return { presence, port, adopted };
    } catch (error) {
      if (Date.now() > deadline || !isGoingDown(error)) throw error;
    }
    // Its last user is just stopping it: wait, then start it anew.
    await sleep(50);
  }
}

const GOING_DOWN = new Set(['57P01', '57P03', 'ECONNREFUSED', 'ECONNRESET', 'CONNECTION_CLOSED']);
const isGoingDown = (error: unknown) =>
  error instanceof Error && GOING_DOWN.has(String((error as NodeJS.ErrnoException).code));

async function leaveServer(cluster: Cluster, presence: Presence, log: Log): Promise<void> {
  try {
    if (await presence.leave()) {
      await stopCluster(cluster);
      log.info('Stopped the embedded database');
    }
  } finally {
    await presence.close();
  }
}

async function createDatabase(serverUrl: string): Promise<void> {
  const sql = connect(serverUrl, { max: 1 });
  try {
    const found = await sql`select from pg_database where datname = ${DATABASE}`;
    if (found.length === 0) await sql`create database ${sql(DATABASE)}`;
  } catch (error) {
    // Another process made it in between.
    const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
    if (code !== '42P04' && code !== '23505') throw error;
  } finally {
    await sql.end();
  }
}
