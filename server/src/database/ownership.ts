import { chmod, chown, lstat, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { runningPostmaster } from './postmaster.ts';

/**
 * Gives the data to the account that will serve it: that can have changed since the last start, by a checkout that moved or
 * a machine without user namespaces. Data in use is left alone.
 */
export async function ownData(pgData: string, owner: { uid: number; gid: number }): Promise<void> {
  if ((await stat(pgData)).uid === owner.uid) return;
  if (await runningPostmaster(pgData)) return;
  const entries = await readdir(pgData, { recursive: true });
  await handOver([...entries.map((entry) => join(pgData, entry)), pgData], owner);
  await chmod(pgData, 0o700);
}

/** Gives files and folders to another account. */
export async function handOver(paths: string[], { uid, gid }: { uid: number; gid: number }): Promise<void> {
  for (const path of paths) if (!(await lstat(path)).isSymbolicLink()) await chown(path, uid, gid);
}
