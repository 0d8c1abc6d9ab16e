import { expect } from 'vitest';
import type { DetachedPage } from '../browser/detached-page.ts';
import type { DetachedBrowser } from '../browser/launch-detached.ts';
import type { House } from './house.ts';
import { RESUME } from './newcomer.ts';

/** How long a page may take to say something on a machine that is busy with other tests; ms. */
const PATIENCE = 90_000;

/** Text of the first element with a test id, null if there is none. */
export const textOf = (page: DetachedPage, id: string) => page.text(`[data-testid="${id}"]`);

/** Types into a field as a user would, in a tab that Playwright does not drive. */
export async function fill(page: DetachedPage, id: string, value: string): Promise<void> {
  await page.evaluate(
    (testId: string, text: string) => {
      const field = document.querySelector(`[data-testid="${testId}"]`) as HTMLInputElement;
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    id,
    value,
  );
}

export async function click(page: DetachedPage, id: string): Promise<void> {
  await page.evaluate(
    (testId: string) => (document.querySelector(`[data-testid="${testId}"]`) as HTMLElement).click(),
    id,
  );
}

/** Waits until the page says something, anywhere. */
export async function untilSaid(page: DetachedPage, wanted: RegExp): Promise<void> {
  await expect.poll(() => page.text('body'), { timeout: PATIENCE }).toMatch(wanted);
}

/** What a new user does once, in a browser that nobody is attached to. @returns the tab, on the popup */
export async function moveInAlone(browser: DetachedBrowser, house: House): Promise<DetachedPage> {
  const options = await browser.open('options.html');
  await options.waitFor(() => document.querySelector('[data-testid="connect"]') !== null, {
    timeoutMs: PATIENCE,
  });
  await house.server.jobsieve('user', 'add', 'asha');
  const { code } = await house.server.jobsieve<{ code: string }>('pair', 'asha');
  await fill(options, 'server-url', house.wire.url);
  await fill(options, 'pairing-code', code);
  await click(options, 'connect');
  await expect.poll(() => textOf(options, 'connection-status'), { timeout: PATIENCE }).toMatch(/asha/);
  await fill(options, 'ollama-url', house.ollama.url);
  await click(options, 'settings-save');
  await click(options, 'ollama-test');
  await expect
    .poll(() => textOf(options, 'ollama-status'), { timeout: PATIENCE })
    .toMatch(/answer|ready|works/i);
  await fill(options, 'resume-text', RESUME);
  await click(options, 'resume-save');
  await untilSaid(options, /Saved: /);
  await options.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  return options;
}
