import { realpathSync } from 'node:fs';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { chromiumPath } from './executable.ts';
import { extensionId } from './extension-id.ts';
import { chromiumFlags, type ReplayAddress } from './flags.ts';
import { temporaryProfile } from './profile.ts';

export interface LaunchOptions {
  /** Built and unpacked. */
  extensionDir: string;
  replay?: ReplayAddress;
  /** With a window, for whoever watches. Default: headless. */
  visible?: boolean;
  viewport?: { width: number; height: number };
  /** Pixels of a picture per pixel of the page. */
  deviceScaleFactor?: number;
  /** On Ctrl-C Playwright closes the browser and ends the process; false: whoever launches does that. */
  handleSignals?: boolean;
}

export interface LaunchedBrowser {
  context: BrowserContext;
  /** Closes the browser and removes its profile. */
  close(): Promise<void>;
}

/**
 * A real Chromium with the real extension, driven by Playwright. Playwright attaches to the service worker and so keeps it
 * alive: whatever is about the worker's life belongs to {@link launchDetachedBrowser}.
 *
 * @throws Error when there is no Chromium
 */
export async function launchBrowser(options: LaunchOptions): Promise<LaunchedBrowser> {
  const executablePath = chromiumPath();
  const profile = await temporaryProfile();
  try {
    const handled = options.handleSignals ?? true;
    const context = await chromium.launchPersistentContext(profile.dir, {
      executablePath,
      headless: options.visible !== true,
      chromiumSandbox: false,
      args: chromiumFlags(realpathSync(options.extensionDir), options.replay),
      viewport: options.viewport ?? { width: 1280, height: 900 },
      ...(options.deviceScaleFactor ? { deviceScaleFactor: options.deviceScaleFactor } : {}),
      handleSIGINT: handled,
      handleSIGTERM: handled,
      handleSIGHUP: handled,
    });
    // What is waited for comes on a busy one too, only later.
    context.setDefaultTimeout(90_000);
    return {
      context,
      async close() {
        await context.close();
        await profile.remove();
      },
    };
  } catch (error) {
    await profile.remove();
    throw error;
  }
}

/** Opens one of the extension's own pages in a tab. @param file e.g. `popup.html` */
export async function openPage(context: BrowserContext, file: string): Promise<Page> {
  const id = await extensionId(context);
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/${file}`);
  return page;
}

/** Stops the extension's worker as the browser would when it runs out of patience. The next event starts it anew. */
export async function killWorker(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
