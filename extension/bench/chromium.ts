import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';

const CHROMIUM = '/usr/bin/chromium';

/** A Chromium without the network. */
export function launch(): Promise<Browser> {
  if (!existsSync(CHROMIUM)) throw new Error(`There is no Chromium at ${CHROMIUM}: apt-get install chromium`);
  return chromium.launch({
    executablePath: CHROMIUM,
    headless: true,
    chromiumSandbox: false,
    args: ['--disable-gpu', '--disable-background-networking', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
}

/** What runs in the page, as one script that sets `bench`. */
export async function bundle(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    root: path.resolve(import.meta.dirname, '..'),
    build: {
      write: false,
      lib: { entry: path.resolve(import.meta.dirname, 'in-page.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const chunks = [output].flat().flatMap((result) => ('output' in result ? result.output : []));
  const code = chunks.find((chunk) => chunk.type === 'chunk')?.code;
  if (!code) throw new Error('The adapters could not be bundled');
  return code.replace(/^(var|let|const) bench\s*=/, 'globalThis.bench =');
}

type Bench = typeof import('./in-page.ts');

/** Calls a function of the bundle in the page; the bundle has to have run there. */
export function measureIn(
  page: Page,
  address: string,
  rounds: number,
): Promise<ReturnType<Bench['measure']>> {
  return page.evaluate(
    ([where, count]) => (globalThis as unknown as { bench: Bench }).bench.measure(where, count),
    [address, rounds] as const,
  );
}

/** Like {@link measureIn}, for a page that is given as HTML and parsed anew each time. */
export function measureHtmlIn(
  page: Page,
  address: string,
  html: string,
  rounds: number,
): Promise<ReturnType<Bench['measureHtml']>> {
  return page.evaluate(
    ([where, text, count]) =>
      (globalThis as unknown as { bench: Bench }).bench.measureHtml(where, text, count),
    [address, html, rounds] as const,
  );
}
