import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { realpathSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { type Cdp, connectCdp } from './cdp.ts';
import { type DetachedPage, openDetachedPage } from './detached-page.ts';
import { chromiumPath } from './executable.ts';
import { unpackedExtensionId } from './extension-id.ts';
import { chromiumFlags } from './flags.ts';
import type { LaunchOptions } from './launch.ts';
import { temporaryProfile } from './profile.ts';

export interface DetachedBrowser {
  extensionId: string;
  /** Opens a tab. @param address a URL, or one of the extension's pages, e.g. `popup.html` */
  open(address: string): Promise<DetachedPage>;
  close(): Promise<void>;
}

/** Chromium names its debugging address on stderr. @throws Error with its last words when it ends before */
async function debuggingAddress(browser: ChildProcess): Promise<string> {
  const said: string[] = [];
  const lines = createInterface({ input: browser.stderr as NodeJS.ReadableStream });
  const ended = once(browser, 'exit').then(() => {
    throw new Error(`Chromium ended at once: ${said.slice(-5).join(' | ')}`);
  });
  const named = new Promise<string>((resolve) => {
    // Goes on reading for as long as the browser runs, so that its pipe never fills up.
    lines.on('line', (line) => {
      said.push(line);
      if (said.length > 50) said.shift();
      const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
      if (address) resolve(address);
    });
  });
  ended.catch(() => undefined);
  return Promise.race([named, ended]);
}

async function end(browser: ChildProcess, cdp: Cdp | null): Promise<void> {
  if (browser.exitCode !== null || browser.signalCode !== null) return;
  const ended = once(browser, 'exit');
  await cdp?.send('Browser.close').catch(() => browser.kill('SIGKILL'));
  if (!cdp) browser.kill('SIGKILL');
  await ended;
  cdp?.close();
}

/**
 * A real Chromium with the real extension and nobody attached to its service worker, so that the worker lives and dies as it
 * does for a user. Drives tabs by the bare debugging protocol.
 *
 * @throws Error when there is no Chromium or it does not start
 */
export async function launchDetachedBrowser(options: LaunchOptions): Promise<DetachedBrowser> {
  const executable = chromiumPath();
  const extensionDir = realpathSync(options.extensionDir);
  const profile = await temporaryProfile();
  const flags = [
    `--user-data-dir=${profile.dir}`,
    '--remote-debugging-port=0',
    '--no-sandbox',
    ...(options.visible ? [] : ['--headless']),
    ...chromiumFlags(extensionDir, options.replay),
    'about:blank',
  ];
  const browser = spawn(executable, flags, { stdio: ['ignore', 'ignore', 'pipe'] });
  // Whoever ends without closing it must not leave a browser behind.
  const killAtExit = () => browser.kill('SIGKILL');
  process.once('exit', killAtExit);
  let cdp: Cdp | null = null;
  const close = async () => {
    await end(browser, cdp);
    process.off('exit', killAtExit);
    await profile.remove();
  };
  try {
    const connection = await connectCdp(await debuggingAddress(browser));
    cdp = connection;
    const id = unpackedExtensionId(extensionDir);
    return {
      extensionId: id,
      open: (address) =>
        openDetachedPage(
          connection,
          /^[\w-]+\.html/.test(address) ? `chrome-extension://${id}/${address}` : address,
        ),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
