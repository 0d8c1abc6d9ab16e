import { readFile } from 'node:fs/promises';
import { type Account, ourselves, type Programs, programFile, run } from './program.ts';

/**
 * Finds an account that PostgreSQL can run under: our own, or, as PostgreSQL refuses to run as root, an unprivileged one
 * that reaches programs and data. Under a closed folder (/root is 0700) that takes a user namespace, in which root's
 * files belong to an ordinary user, or the one right to read past folders.
 *
 * @param folder where the data will lie; has to exist
 * @throws Error with what each attempt said
 */
export async function chooseAccount(programs: Programs, folder: string): Promise<Account> {
  if (process.getuid?.() !== 0) {
    await probe(ourselves, programs, folder);
    return ourselves;
  }
  const refusals: string[] = [];
  for (const account of await unprivilegedAccounts()) {
    try {
      await probe(account, programs, folder);
      return account;
    } catch (error) {
      refusals.push(`${account.name}: ${error instanceof Error ? error.message : error}`);
    }
  }
  throw new Error(`PostgreSQL does not run as root, and not otherwise either:\n  ${refusals.join('\n  ')}`);
}

/** The server program starts and the folder is within reach. */
async function probe(account: Account, programs: Programs, folder: string): Promise<void> {
  const options = { account, libraryPath: programs.libraryPath };
  const postgres = programFile(programs, 'postgres');
  if (process.platform === 'win32') await run(postgres, ['--version'], options);
  else await run('/bin/sh', ['-c', 'cd "$1" && exec "$2" --version', 'sh', folder, postgres], options);
}

async function unprivilegedAccounts(): Promise<Account[]> {
  const { user, uid, gid } = await unprivilegedUser();
  return [
    { name: user, owner: { uid, gid }, prefix: [], spawnAs: { uid, gid } },
    {
      name: `${user} in a user namespace`,
      owner: { uid: 0, gid: 0 },
      prefix: ['unshare', '--user', `--map-user=${uid}`, `--map-group=${gid}`],
      spawnAs: {},
    },
    {
      name: `${user} with the right to search folders`,
      owner: { uid, gid },
      prefix: [
        'setpriv',
        `--reuid=${uid}`,
        `--regid=${gid}`,
        '--clear-groups',
        '--inh-caps=+dac_read_search',
        '--ambient-caps=+dac_read_search',
      ],
      spawnAs: {},
    },
  ];
}

/** initdb wants a user that the machine knows by name: PostgreSQL's own, or the one that owns nothing. */
async function unprivilegedUser(): Promise<{ user: string; uid: number; gid: number }> {
  const passwd = await readFile('/etc/passwd', 'utf8').catch(() => '');
  for (const user of ['postgres', 'nobody']) {
    const [, , uid, gid] =
      passwd
        .split('\n')
        .find((line) => line.startsWith(`${user}:`))
        ?.split(':') ?? [];
    if (uid && gid) return { user, uid: Number(uid), gid: Number(gid) };
  }
  return { user: 'nobody', uid: 65_534, gid: 65_534 };
}
