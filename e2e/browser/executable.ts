import { accessSync, constants } from 'node:fs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];

/**
 * Chromium's path: `JOBSIEVE_CHROMIUM` or Debian's. Branded Chrome does not take unpacked extensions from the command line.
 *
 * @throws Error that says how to install it
 */
export function chromiumPath(): string {
  const found = [process.env.JOBSIEVE_CHROMIUM, ...PLACES].find((place) => {
    try {
      accessSync(place ?? '', constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
  if (found) return found;
  throw new Error(
    'Chromium is not installed. Run `apt-get install -y chromium`, or set JOBSIEVE_CHROMIUM to the path of a Chromium (not of Google Chrome).',
  );
}
