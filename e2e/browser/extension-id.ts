import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';

const asLetters = (hash: Buffer) =>
  [...hash.subarray(0, 16).toString('hex')]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');

/**
 * The id that Chromium gives an unpacked extension: by the manifest's key, else by the folder's path. Known before the
 * browser runs, without asking a worker.
 */
export function unpackedExtensionId(extensionDir: string): string {
  const folder = realpathSync(extensionDir);
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as { key?: string };
  const source = manifest.key ? Buffer.from(manifest.key, 'base64') : Buffer.from(folder);
  return asLetters(createHash('sha256').update(source).digest());
}

/** The id of the extension whose worker runs in this browser; waits for the worker to start. */
export async function extensionId(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}
