import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Chromium's path: `JOBSIEVE_CHROMIUM`, else the system's, else Playwright's download. Branded Chrome does not take unpacked
 * extensions from the command line.
 *
 * @throws Error that says how to install it
 */
export function chromiumPath(): string {
  const named = process.env.JOBSIEVE_CHROMIUM;
  if (named) {
    if (canRun(named)) return named;
    throw new Error(
      `JOBSIEVE_CHROMIUM names ${named}, which is not a program that can run. Correct it, or unset it.`,
    );
  }
  const found = [...PLACES, chromium.executablePath()].find(canRun);
  if (found) return found;
  const { version } = createRequire(import.meta.url)('playwright-core/package.json') as { version: string };
  throw new Error(
    `Chromium is not installed. On Debian: sudo apt-get install -y chromium. Elsewhere: npx -y playwright-core@${version} install chromium. Or set JOBSIEVE_CHROMIUM to the path of a Chromium (not of Google Chrome, which takes no unpacked extension).`,
  );
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
