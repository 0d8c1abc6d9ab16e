import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { Narrator } from './narrator.ts';

const root = path.resolve(import.meta.dirname, '../..');
const PICTURE = path.join(root, '.artifacts/demo-popup.png');

/** Ends with the popup on screen: until Enter, Ctrl-C, or the last window is closed. */
export async function leaveOnScreen(
  popup: Page,
  narrator: Narrator,
  closed: Promise<unknown>,
): Promise<void> {
  await popup.bringToFront();
  narrator.look('the popup is on your screen: scroll it, open a job, press Pause');
  narrator.say(process.stdin.isTTY ? 'Enter or Ctrl-C ends the demo.' : 'Ctrl-C ends the demo.');
  const enter = process.stdin.isTTY ? [once(process.stdin, 'data')] : [];
  await Promise.race([...enter, closed]);
}

/** Ends with a picture of the popup. */
export async function takePicture(popup: Page, narrator: Narrator): Promise<void> {
  await mkdir(path.dirname(PICTURE), { recursive: true });
  await popup.screenshot({ path: PICTURE });
  narrator.look(`a picture of the popup: ${PICTURE}`);
}

/** Resolves when the browser is gone, e.g. because somebody closed its window. */
export const browserClosed = (context: BrowserContext): Promise<void> =>
  new Promise((resolve) => {
    context.once('close', () => resolve());
  });
