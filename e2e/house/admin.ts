import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { launchPlainBrowser } from '../browser/launch-plain.ts';
import type { SimulatorOptions } from '../ollama-simulator/options.ts';
import { type Simulator, startSimulator } from '../ollama-simulator/simulator.ts';
import { type BeeSiteReplay, startBeeSite } from '../replay/beesite.ts';
import { type ServerProcess, startServer } from './server.ts';

/** The server with its worker, simulated models, a replayed job board, and an administrator's browser. */
export interface AdminHouse {
  server: ServerProcess;
  ollama: Simulator;
  board: BeeSiteReplay;
  browser: Browser;
  /** Opens the pages in a browser profile of its own, signed in. */
  signIn(options?: BrowserContextOptions): Promise<Page>;
  /** Where a page is. @param path behind `/admin/ui` */
  at(path?: string): string;
  stop(): Promise<void>;
}

/** What is to be read at a place now, line by line; nothing when there is no such place. */
export const shownAt = async (place: Locator): Promise<string> => (await place.allInnerTexts()).join('\n');

export async function buildAdminHouse(options: SimulatorOptions = {}): Promise<AdminHouse> {
  const board = await startBeeSite();
  const ollama = await startSimulator({
    models: ['llama3.2', 'mistral', 'qwen2.5:7b'],
    maxLoadedModels: 1,
    ...options,
  });
  const server = await startServer({ OLLAMA_HOSTS: ollama.url, BEESITE_URL: board.url });
  const browser = await launchPlainBrowser();
  const at = (path = '') => `${server.url}/admin/ui${path}`;
  return {
    server,
    ollama,
    board,
    browser,
    at,
    async signIn(contextOptions = {}) {
      const context = await browser.newContext(contextOptions);
      // What is waited for comes on a busy machine too, only later.
      context.setDefaultTimeout(90_000);
      const page = await context.newPage();
      await page.goto(at());
      await page.getByLabel("Administrator's token").fill(server.adminToken);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
      return page;
    },
    async stop() {
      await browser.close();
      await server.stop();
      await Promise.all([ollama.stop(), board.stop()]);
    },
  };
}
