import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { type Cluster, dataVersion, passwordFile, SUPERUSER } from './cluster.ts';
import { handOver } from './ownership.ts';
import { programFile, run } from './program.ts';

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
