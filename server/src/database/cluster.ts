import { randomBytes } from 'node:crypto';
import { chmod, chown, lstat, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.ts';
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

const SUPERUSER = 'jobsieve';
const passwordFile = (pgData: string) => join(pgData, 'jobsieve-password');

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

/**
 * Makes the data folder where there is none. It appears at once, complete and with its password, so a process killed
 * here leaves nothing half done and of two that try at the same time one wins.
 */
export async function createCluster({ pgData, programs, account }: Omit<Cluster, 'settings'>): Promise<void> {
  if ((await dataVersion(pgData)) !== null) return;
  const draft = `${pgData}.new-${process.pid}-${randomBytes(4).toString('hex')}`;
  const password = randomBytes(24).toString('base64url');
  try {
    await mkdir(draft, { mode: 0o700 });
    const draftPassword = `${draft}.password`;
    await writeFile(draftPassword, password, { mode: 0o600 });
    if (account.owner) await handOver([draft, draftPassword], account.owner);
    await run(
      programFile(programs, 'initdb'),
      [
        `--pgdata=${draft}`,
        `--username=${SUPERUSER}`,
        `--pwfile=${draftPassword}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        ...locale(),
        '--no-instructions',
      ],
      { account, libraryPath: programs.libraryPath },
    );
    await rename(draftPassword, passwordFile(draft));
    await rename(draft, pgData);
  } catch (error) {
    if ((await dataVersion(pgData)) === null) throw error;
    // Somebody else was faster, and theirs is as good.
  } finally {
    await rm(draft, { recursive: true, force: true });
    await rm(`${draft}.password`, { force: true });
  }
}

/** The same order and case rules on every machine; only Linux has them in its C library. */
const locale = () =>
  process.platform === 'linux'
    ? ['--locale=C.UTF-8']
    : ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];

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

async function launch(cluster: Cluster, port: number): Promise<string | null> {
  const { pgData, programs, account } = cluster;
  const log = join(pgData, 'server.log');
  const before = await stat(log).then(
    ({ size }) => size,
    () => 0,
  );
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

/** The account can have changed since the last start: a checkout moved, a machine without user namespaces. */
async function ownData(pgData: string, owner: { uid: number; gid: number }): Promise<void> {
  if ((await stat(pgData)).uid === owner.uid) return;
  if (await runningPostmaster(pgData)) return;
  const entries = await readdir(pgData, { recursive: true });
  await handOver([...entries.map((entry) => join(pgData, entry)), pgData], owner);
  await chmod(pgData, 0o700);
}

async function handOver(paths: string[], { uid, gid }: { uid: number; gid: number }): Promise<void> {
  for (const path of paths) if (!(await lstat(path)).isSymbolicLink()) await chown(path, uid, gid);
}
