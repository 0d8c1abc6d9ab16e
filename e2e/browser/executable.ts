import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium } from 'playwright-core';

const programFiles = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
  .filter((folder) => folder !== undefined)
  .map((folder) => path.join(folder, 'Chromium/Application/chrome.exe'));

/** Where operating systems install Chromium. */
const CHROMIUM_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...programFiles,
];

/**
 * The Chromium to use: `JOBSIEVE_CHROMIUM`, else the system's, else the one that Playwright has downloaded. Google Chrome
 * and Microsoft Edge are of no use here: their builds no longer take an unpacked extension from the command line (Chrome
 * since version 137), and Playwright can install a Chromium beside them.
 *
 * @returns its path; null when there is none
 * @throws Error when JOBSIEVE_CHROMIUM names something that cannot run
 */
export function findChromium(): string | null {
  const named = process.env.JOBSIEVE_CHROMIUM;
  if (named) {
    if (canRun(named)) return named;
    throw new Error(
      `JOBSIEVE_CHROMIUM names ${named}, which is not a program that can run. Correct it, or unset it.`,
    );
  }
  return [...CHROMIUM_PLACES, chromium.executablePath()].find(canRun) ?? null;
}

/**
 * Like {@link findChromium}, for callers that need one.
 *
 * @throws Error that says how to install it
 */
export function chromiumPath(): string {
  const found = findChromium();
  if (found !== null) return found;
  throw new Error(
    `There is no Chromium on this machine. Run "node e2e/browser/install.ts", which installs one, or set JOBSIEVE_CHROMIUM to the path of a Chromium.`,
  );
}

/** Playwright's own command line, which can download the Chromium that belongs to it. */
export const playwrightCli = path.join(
  path.dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
  'cli.js',
);

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
