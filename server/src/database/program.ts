import { execFile } from 'node:child_process';
import { join } from 'node:path';

/** PostgreSQL's programs of one version. */
export interface Programs {
  /** Folder with initdb, pg_ctl and postgres. */
  binDir: string;
  /** The loader's search path, null when none is needed. */
  libraryPath: string | null;
}

/** Under which account a program runs, when it may not be ours. */
export interface Account {
  /** For messages. */
  name: string;
  /** Whom the data has to belong to; null: to us, as it does anyway. */
  owner: { uid: number; gid: number } | null;
  /** Program and arguments put before the command line. */
  prefix: readonly string[];
  spawnAs: { uid?: number; gid?: number };
}

/** Our own account: the usual case. */
export const ourselves: Account = { name: 'this account', owner: null, prefix: [], spawnAs: {} };

export const programFile = (programs: Programs, name: 'initdb' | 'pg_ctl' | 'postgres') =>
  join(programs.binDir, process.platform === 'win32' ? `${name}.exe` : name);

/**
 * Runs a program to its end and returns what it wrote to stdout.
 *
 * @throws Error with the program's own words when it fails or takes more than a minute
 */
export async function run(
  file: string,
  args: readonly string[],
  { account = ourselves, libraryPath = null }: { account?: Account; libraryPath?: string | null } = {},
): Promise<string> {
  const [program = file, ...rest] = [...account.prefix, file, ...args];
  return new Promise((resolve, reject) => {
    execFile(
      program,
      rest,
      {
        ...account.spawnAs,
        env: environment(libraryPath),
        // Ours may be closed to the other account.
        ...(process.platform === 'win32' ? {} : { cwd: '/' }),
        timeout: 60_000,
        windowsHide: true,
      },
      (error, stdout, stderr) =>
        error
          ? reject(new Error((stderr || stdout || error.message).trim(), { cause: error }))
          : resolve(stdout),
    );
  });
}

/** Nothing of ours that steers PostgreSQL (`PGDATA`, `PGPORT`, ...) or is secret; messages in English, for we read them. */
function environment(libraryPath: string | null): NodeJS.ProcessEnv {
  if (process.platform === 'win32') {
    return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^PG|TOKEN|_URL$/i.test(name)));
  }
  const path = process.env.PATH ?? '/usr/bin:/bin';
  const library = process.platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH';
  return { PATH: path, LC_ALL: 'C', ...(libraryPath ? { [library]: libraryPath } : {}) };
}
