import type { BrowserContext, Page } from 'playwright-core';
import { openPage } from '../browser/launch.ts';
import type { House } from './house.ts';

export const testId = (page: Page, id: string) => page.getByTestId(id);

/** In the words that the simulator's scoring rule compares; no invented posting finds all it asks for in it. */
export const RESUME = `Asha Verma, backend engineer in Pune.
Eight years with Python, Django, PostgreSQL, SQL, Linux, Airflow, Pytest and Jenkins.
Built data pipelines that a hospital relies on. Speaks English and Hindi.`;

/** Waits until an element's text fits. @throws Error with the last text */
export async function untilText(page: Page, id: string, wanted: RegExp, timeoutMs = 90_000): Promise<string> {
  const end = Date.now() + timeoutMs;
  let last = '';
  while (Date.now() < end) {
    last = (await testId(page, id).first().textContent({ timeout: timeoutMs })) ?? '';
    if (wanted.test(last)) return last;
    await page.waitForTimeout(50);
  }
  throw new Error(`${id} says "${last}", not ${wanted}`);
}

export async function connect(options: Page, house: House, userName: string): Promise<void> {
  await house.server.jobsieve('user', 'add', userName);
  const { code } = await house.server.jobsieve<{ code: string }>('pair', userName);
  await testId(options, 'server-url').fill(house.wire.url);
  await testId(options, 'pairing-code').fill(code);
  await testId(options, 'connect').click();
  await untilText(options, 'connection-status', new RegExp(userName));
}

export async function saveResume(options: Page, text: string): Promise<void> {
  await testId(options, 'resume-text').fill(text);
  await testId(options, 'resume-save').click();
  await options
    .getByText(/^Saved: /)
    .first()
    .waitFor();
}

export interface Arrival {
  user?: string;
  /** null: none yet; then nothing is scraped. */
  resume?: string | null;
  blacklist?: string;
}

/** What a new user does once: connect, name the model, bring the resume, write a blacklist. */
export async function moveIn(
  context: BrowserContext,
  house: House,
  { user = 'asha', resume = RESUME, blacklist = '' }: Arrival = {},
): Promise<void> {
  const options = await openPage(context, 'options.html');
  await connect(options, house, user);
  await testId(options, 'ollama-url').fill(house.ollama.url);
  await testId(options, 'blacklist').fill(blacklist);
  await testId(options, 'settings-save').click();
  await testId(options, 'ollama-test').click();
  await untilText(options, 'ollama-status', /answer|ready|works/i);
  if (resume !== null) await saveResume(options, resume);
  await options.close();
}

export interface Counts {
  discovered: number;
  matched: number;
  rejected: number;
}

/** Numbers of the popup's header; NaN while the popup does not know them, which is not 0. */
export async function counts(popup: Page): Promise<Counts> {
  const read = async (id: string) => Number.parseInt((await testId(popup, id).textContent()) ?? '', 10);
  const [discovered, matched, rejected] = await Promise.all([
    read('counts-discovered'),
    read('counts-matched'),
    read('counts-rejected'),
  ]);
  return { discovered, matched, rejected };
}

/** How many jobs the popup shows as decided. */
export async function decided(popup: Page): Promise<number> {
  const { matched, rejected } = await counts(popup);
  return matched + rejected;
}

/** Everything that the extension keeps on the device, as one text: IndexedDB and extension storage. */
export function deviceMemory(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const open = (name: string) =>
      new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const kept: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await open(name ?? '');
      for (const store of database.objectStoreNames) {
        const request = database.transaction(store).objectStore(store).getAll();
        await new Promise((resolve) => {
          request.onsuccess = resolve;
        });
        kept.push({ store, rows: request.result });
      }
      database.close();
    }
    const storage = (
      globalThis as unknown as { chrome: { storage: { local: { get(keys: null): Promise<unknown> } } } }
    ).chrome.storage;
    kept.push(await storage.local.get(null));
    return JSON.stringify(kept);
  });
}
