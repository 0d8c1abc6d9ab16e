import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { openPage } from '../browser/launch.ts';
import type { House } from '../house/house.ts';
import { connect, saveResume, testId } from '../house/newcomer.ts';
import { BLACKLIST } from './jobs/blacklist.ts';

/** Invented, like everything here. */
export const RESUME = readFileSync(path.join(import.meta.dirname, 'resume.txt'), 'utf8');

/**
 * What a new user does once, in the options page as they would: resume, server, model, blacklist.
 *
 * @returns the options page, still open
 * @throws Error with the page's own words when it does not work out
 */
export async function setUp(
  context: BrowserContext,
  house: House,
  ollama: { url: string; model: string },
): Promise<Page> {
  const options = await openPage(context, 'options.html');
  await saveResume(options, RESUME);
  await connect(options, house, 'Meera');
  await testId(options, 'ollama-url').fill(ollama.url);
  await testId(options, 'ollama-model').fill(ollama.model);
  await testModel(options);
  await testId(options, 'blacklist').fill(BLACKLIST.join('\n'));
  await testId(options, 'settings-save').click();
  await options.getByText('Saved.', { exact: true }).waitFor();
  return options;
}

async function testModel(options: Page): Promise<void> {
  await testId(options, 'ollama-test').click();
  const status = testId(options, 'ollama-status');
  await status.locator('.tone-good, .tone-bad').waitFor();
  if (await status.locator('.tone-good').isVisible()) return;
  const [message, ...systems] = await status.locator('p').allTextContents();
  const commands = await status.locator('code').allTextContents();
  const cures = commands.map((command, index) => `   ${systems[index]}:  ${command}`);
  throw new Error([message, ...cures].join('\n'));
}
