import { copyFile, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LaunchedBrowser, launchBrowser } from '../browser/launch.ts';
import { isUnwanted } from '../demo/jobs/blacklist.ts';
import { LINKEDIN_JOBS } from '../demo/jobs/linkedin.ts';
import { NAUKRI_JOBS } from '../demo/jobs/naukri.ts';
import { openPopup } from '../demo/popup-window.ts';
import { watchUntilDecided } from '../demo/progress.ts';
import { setUp } from '../demo/set-up.ts';
import { buildHouse, type House } from '../house/house.ts';
import { testId } from '../house/newcomer.ts';
import { picture } from './picture.ts';

const root = path.resolve(import.meta.dirname, '../..');
const PICTURES = path.join(root, '.artifacts/pictures');
const MOST_BYTES = 300_000;

/** The invented jobs of the demo, as the real agent leaves them; with UPDATE_PICTURES=1 the README's pictures are made anew. */
let house: House;
let browser: LaunchedBrowser;
let popup: Page;
let options: Page;

beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
  house = await buildHouse();
  browser = await launchBrowser({ ...house.launch, deviceScaleFactor: 2 });
  options = await setUp(browser.context, house, { url: house.ollama.url, model: 'qwen2.5' });
  popup = await openPopup(browser.context);
  await house.replay.guestSearch('https://www.linkedin.com/jobs/search?keywords=engineer', LINKEDIN_JOBS);
  await house.replay.naukriSearch('https://www.naukri.com/python-jobs-in-pune', NAUKRI_JOBS);
  for (const address of [
    'https://www.linkedin.com/jobs/search?keywords=engineer',
    'https://www.naukri.com/python-jobs-in-pune',
  ]) {
    await (await browser.context.newPage()).goto(address);
  }
  const wanted = [...LINKEDIN_JOBS, ...NAUKRI_JOBS].filter((job) => !isUnwanted(job)).length;
  await watchUntilDecided(popup, { tell: () => undefined, jobs: wanted, patience: 60_000 });
  await testId(popup, 'agent-state').getByText('Idle').waitFor();
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

/** The ports of a test mean nothing to readers: the picture has those that a user finds. */
async function showDefaultAddresses(): Promise<void> {
  const shown = { [house.wire.url]: 'http://127.0.0.1:8787', [house.ollama.url]: 'http://127.0.0.1:11434' };
  await options.evaluate((instead) => {
    // Without an event, or the page would speak of changes that are not saved.
    for (const input of document.querySelectorAll('input')) input.value = instead[input.value] ?? input.value;
    const said = document.querySelector('[data-testid="connection-status"] p');
    for (const [url, other] of Object.entries(instead)) {
      if (said?.textContent) said.textContent = said.textContent.replace(url, other);
    }
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
  }, shown);
  await options.mouse.move(0, 0);
}

async function take(page: Page, name: string) {
  const file = path.join(PICTURES, name);
  await page.bringToFront();
  await page.screenshot({ path: file, animations: 'disabled' });
  const png = await readFile(file);
  if (process.env.UPDATE_PICTURES === '1') await copyFile(file, path.join(root, 'docs', name));
  return picture(png);
}

describe('the pictures of the README', () => {
  it.each([
    ['light', 'popup.png'],
    ['dark', 'popup-dark.png'],
  ] as const)('show the popup with its best matches, %s', async (colorScheme, name) => {
    await popup.emulateMedia({ colorScheme });
    const first = testId(popup, 'matched-job').first();
    for (const part of ['job-title', 'job-company', 'job-score', 'job-reasoning', 'missing-skills']) {
      const seen = first.getByTestId(part);
      expect(await seen.textContent(), part).not.toBe('');
      const box = await seen.boundingBox();
      expect((box?.y ?? 600) + (box?.height ?? 0), part).toBeLessThan(600);
    }
    await expect.poll(() => testId(popup, 'counts-matched').textContent()).toBe('14');
    // Nothing is in trouble and nothing is missing in a picture that invites.
    await expect.poll(() => popup.locator('.notice').count()).toBe(0);
    const seen = await take(popup, name);
    expect(seen).toMatchObject({ width: 800, height: 1200 });
    expect(seen.colours).toBeGreaterThan(100);
  });

  it('show the settings, connected and tested', async () => {
    await options.bringToFront();
    await options.setViewportSize({ width: 720, height: 1300 });
    await options.reload();
    await testId(options, 'ollama-test').click();
    await testId(options, 'ollama-status').getByText('Ollama answers').waitFor();
    await showDefaultAddresses();
    await expect.poll(() => testId(options, 'connection-status').textContent()).toMatch(/^Connected/);
    await expect.poll(() => testId(options, 'resume-text').inputValue()).toContain('Meera Joshi');
    const seen = await take(options, 'options.png');
    expect(seen.colours).toBeGreaterThan(100);
  });

  it('are those that were looked at last: docs holds all of them', async () => {
    for (const name of ['popup.png', 'popup-dark.png', 'options.png']) {
      const kept = await readFile(path.join(root, 'docs', name));
      expect(kept.length, name).toBeLessThan(MOST_BYTES);
      expect(picture(kept).colours, name).toBeGreaterThan(100);
    }
  });
});
