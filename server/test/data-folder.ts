import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { runningPostmaster } from '../src/database/postmaster.ts';

/** An empty folder for one test, which any account can pass through; a server left on it is killed at the end. */
export async function dataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'jobsieve-data-'));
  await chmod(folder, 0o711);
  onTestFinished(async () => {
    await killServer(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 20 });
  });
  return folder;
}

/** SIGKILL to the server of an embedded database, as if the machine's memory had run out; returns its process id. */
export async function killServer(dataDir: string): Promise<number | null> {
  const running = await runningPostmaster(join(dataDir, 'postgres'));
  if (running) process.kill(running.pid, 'SIGKILL');
  return running?.pid ?? null;
}
