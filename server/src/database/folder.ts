import { chmod, mkdir, stat } from 'node:fs/promises';

/**
 * Makes a folder, or takes an existing one, so that the account PostgreSQL runs under can pass through it. Only root needs
 * that: it gives the data to another account. What is secret inside is 0600 by itself.
 */
export async function openFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
  if (process.getuid?.() !== 0) return;
  const { mode } = await stat(path);
  if ((mode & 0o111) !== 0o111) await chmod(path, (mode & 0o777) | 0o111);
}
