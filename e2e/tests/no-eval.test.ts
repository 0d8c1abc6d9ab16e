import { afterAll, beforeAll, expect, it } from 'vitest';
import { extensionId } from '../browser/extension-id.ts';
import { type LaunchedBrowser, launchBrowser } from '../browser/launch.ts';
import { FAST_EXTENSION } from '../house/house.ts';

let browser: LaunchedBrowser;
beforeAll(async () => {
  browser = await launchBrowser({ extensionDir: FAST_EXTENSION });
});
afterAll(() => browser?.close());

it.each(['popup.html', 'options.html', 'jobs.html', 'offscreen.html'])(
  '%s never tries to make code from text, which its content security policy forbids',
  async (file) => {
    const id = await extensionId(browser.context);
    const page = await browser.context.newPage();
    await page.addInitScript(() => {
      const violations: string[] = [];
      Object.assign(globalThis, { violations });
      addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective));
    });
    await page.goto(`chrome-extension://${id}/${file}`, { waitUntil: 'load' });
    const seen = () => page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations);
    expect(await seen()).toEqual([]);
    await page.close();
  },
);

it('nor does the background', async () => {
  const [worker] = browser.context.serviceWorkers();
  const jitless = () =>
    worker?.evaluate(
      () => (globalThis as unknown as { __zod_globalConfig?: { jitless?: boolean } }).__zod_globalConfig,
    );
  await expect.poll(jitless).toMatchObject({ jitless: true });
});
