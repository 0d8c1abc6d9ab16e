import { type Browser, chromium } from 'playwright-core';
import { chromiumPath } from './executable.ts';

/**
 * A real Chromium without the extension, for pages that anybody opens. Only loopback can be reached.
 *
 * @throws Error when there is no Chromium
 */
export function launchPlainBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    headless: true,
    chromiumSandbox: false,
    args: [
      '--host-resolver-rules=MAP * ~NOTFOUND,EXCLUDE 127.0.0.1,EXCLUDE localhost',
      '--disable-quic',
      '--disable-gpu',
      '--disable-background-networking',
      '--lang=en-US',
    ],
  });
}
