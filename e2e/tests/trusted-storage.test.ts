import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LaunchedBrowser, launchBrowser, openPage } from '../browser/launch.ts';
import { buildHouse, type House } from '../house/house.ts';
import { counts, moveIn, testId } from '../house/newcomer.ts';
import { inventJobs } from '../replay/invented-jobs.ts';

let house: House;
let browser: LaunchedBrowser;
beforeAll(async () => {
  house = await buildHouse();
  browser = await launchBrowser(house.launch);
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

interface World {
  id: number;
  origin: string;
  auxData?: { type?: string };
}

/** Evaluates code in the world of the extension's content script, as whoever took over the page's process could. */
async function inContentScript(page: Page, expression: string): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  const worlds: World[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => void worlds.push(context as World));
  await session.send('Runtime.enable');
  const world = worlds.find((one) => one.origin.startsWith('chrome-extension://'));
  if (!world) throw new Error('the page has no content script');
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId: world.id,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

it("code in a content script's world can neither read the settings nor send the resume elsewhere", async () => {
  await moveIn(browser.context, house, { user: 'guarded' });
  const search = 'https://www.linkedin.com/jobs/search?keywords=guest';
  await house.replay.guestSearch(search, inventJobs('linkedin', 3, 7000), { initial: 3 });
  const popup = await openPage(browser.context, 'popup.html');
  const page = await browser.context.newPage();
  await page.goto(search);
  // The content script itself works without the storage.
  await expect.poll(async () => (await counts(popup)).discovered, { timeout: 90_000 }).toBe(3);

  expect(await inContentScript(page, 'typeof chrome.runtime.id')).toBe('string');
  for (const attempt of [
    'chrome.storage.local.get(null)',
    "chrome.storage.local.set({ settings: { version: 2, ollamaUrl: 'http://127.0.0.1:9/' } })",
    "chrome.storage.local.remove('token')",
    'chrome.storage.local.clear()',
    "chrome.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_AND_UNTRUSTED_CONTEXTS' })",
  ]) {
    await expect(inContentScript(page, attempt), attempt).rejects.toThrow();
  }
  await expect(inContentScript(page, 'chrome.storage.local.get(null)')).rejects.toThrow(/not allowed/i);

  const options = await openPage(browser.context, 'options.html');
  await expect.poll(() => testId(options, 'ollama-url').inputValue()).toBe(house.ollama.url);
});
