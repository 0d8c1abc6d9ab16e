import { readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.ts';
import { ownData } from './ownership.ts';
import { type Postmaster, runningPostmaster } from './postmaster.ts';
import { type Account, type Programs, programFile, run } from './program.ts';

/** A data folder with the programs and the account that serve it. */
export interface Cluster {
  pgData: string;
  programs: Programs;
  account: Account;
  /** Server settings, `name=value`. */
  settings: readonly string[];
}

export const SUPERUSER = 'jobsieve';
export const passwordFile = (pgData: string) => join(pgData, 'jobsieve-password');

/** Kept 0600. */
const readPassword = (pgData: string) => readFile(passwordFile(pgData), 'utf8');

/** Address of a database on a running cluster; with the password: not for logs. */
export async function clusterUrl(
  { pgData }: { pgData: string },
  port: number,
  database = 'postgres',
): Promise<string> {
  return `postgres://${SUPERUSER}:${await readPassword(pgData)}@127.0.0.1:${port}/${database}`;
}

/** Major version that wrote the data, or null where there is none yet. */
export async function dataVersion(pgData: string): Promise<number | null> {
  const text = await readFile(join(pgData, 'PG_VERSION'), 'utf8').catch(() => null);
  return text === null ? null : Number.parseInt(text, 10);
}

const STILL_CLEARING = /pre-existing shared memory block|lock file "postmaster.pid" already exists/;

/**
 * Starts the server on 127.0.0.1 and waits until it takes connections. When another process starts it at the same
 * moment, that one is returned.
 *
 * @param port the port to use; a free one when absent
 * @throws Error with the end of the server's log
 */
export async function startCluster(cluster: Cluster, port?: number): Promise<Postmaster> {
  if (cluster.account.owner) await ownData(cluster.pgData, cluster.account.owner);
  const deadline = Date.now() + 60_000;
  for (;;) {
    const running = await waitUntilReady(cluster.pgData, deadline);
    if (running) return running;
    const failure = await launch(cluster, port ?? (await freePort()));
    if (failure === null) continue;
    const transient =
      // Backends of a killed server hold its memory for a moment; a free port can be taken before we use it.
      STILL_CLEARING.test(failure) ||
      (port === undefined && /could not bind|Address already in use/.test(failure));
    if (!transient || Date.now() > deadline) throw new Error(`PostgreSQL did not start: ${failure}`);
    await sleep(100);
  }
}

/** The running server once it is ready; null as soon as none runs. */
async function waitUntilReady(pgData: string, deadline: number): Promise<Postmaster | null> {
  for (;;) {
    const running = await runningPostmaster(pgData);
    if (running === null || running.ready) return running;
    if (Date.now() > deadline) {
      throw new Error(`A PostgreSQL (process ${running.pid}) runs on ${pgData}, but takes no connections`);
    }
    await sleep(25);
  }
}

/** Bytes of the server's log after which the next start begins a new one and keeps this as `server.log.1`. */
const LOG_MAX = 5_000_000;

const sizeOf = (path: string) =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  );

/** Returns null, or the reason why the server did not start. */
async function launch(cluster: Cluster, port: number): Promise<string | null> {
  const { pgData, programs, account } = cluster;
  const log = join(pgData, 'server.log');
  if ((await sizeOf(log)) > LOG_MAX) await rename(log, `${log}.1`);
  const before = await sizeOf(log);
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    ...cluster.settings,
  ];
  try {
    await run(
      programFile(programs, 'pg_ctl'),
      [
        'start',
        '-w',
        '-s',
        '-t',
        '50',
        '-D',
        pgData,
        '-l',
        log,
        '-o',
        settings.map((s) => `-c ${s}`).join(' '),
      ],
      { account, libraryPath: programs.libraryPath },
    );
    return null;
  } catch (error) {
    const written = (await readFile(log).catch(() => Buffer.alloc(0))).subarray(before).toString().trim();
    return written.slice(-2000) || (error instanceof Error ? error.message : String(error));
  }
}

/** Stops the server: open transactions are rolled back, what was committed stays. Does nothing where none runs. */
export async function stopCluster({ pgData, programs, account }: Omit<Cluster, 'settings'>): Promise<void> {
  const running = await runningPostmaster(pgData);
  if (!running) return;
  if (process.platform === 'win32') {
    await run(programFile(programs, 'pg_ctl'), ['stop', '-w', '-s', '-m', 'fast', '-D', pgData], { account });
    return;
  }
  process.kill(running.pid, 'SIGINT');
  const deadline = Date.now() + 30_000;
  while ((await runningPostmaster(pgData))?.pid === running.pid) {
    if (Date.now() > deadline) {
      // Immediate: recovered from the log at the next start.
      process.kill(running.pid, 'SIGQUIT');
      return;
    }
    await sleep(20);
  }
}
