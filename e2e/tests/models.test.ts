import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LaunchedBrowser, launchBrowser, openPage } from '../browser/launch.ts';
import { buildHouse, type House } from '../house/house.ts';
import { testId } from '../house/newcomer.ts';

let house: House;
let browser: LaunchedBrowser;
beforeAll(async () => {
  house = await buildHouse({ ollama: { models: ['llama3.2'], pullMs: 60_000, timeScale: 0.1 } });
  browser = await launchBrowser(house.launch);
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

describe('the models of the options page', () => {
  it('are listed with what they need; one is fetched with progress, stopped, gone on with, and then in use', async () => {
    const options = await openPage(browser.context, 'options.html');
    await testId(options, 'ollama-url').fill(house.ollama.url);
    await testId(options, 'models-list').click();
    const installed = testId(options, 'installed-models');
    await expect
      .poll(() => installed.textContent())
      .toMatch(/llama3\.2:latest.*2\.0 GB on disk.*5 GB of memory/);

    const fetching = options.getByRole('button', { name: 'Fetch qwen2.5', exact: true });
    await fetching.click();
    await expect.poll(() => testId(options, 'pull-status').textContent()).toMatch(/\d\.\d GB of 4\.7 GB/);
    await testId(options, 'pull-cancel').click();
    await expect.poll(() => testId(options, 'pull-outcome').textContent()).toContain('Stopped.');

    await fetching.click();
    await expect.poll(() => testId(options, 'pull-outcome').textContent()).toContain('qwen2.5 is there.');
    await expect.poll(() => installed.textContent()).toMatch(/qwen2\.5:latest\s*in use/);
    await expect.poll(() => testId(options, 'ollama-model').inputValue()).toBe('qwen2.5');

    await options.getByRole('button', { name: 'Warm up qwen2.5:latest' }).click();
    await expect
      .poll(() => testId(options, 'models-status').textContent())
      .toMatch(/qwen2\.5:latest is loaded/);
    await options.close();
  });

  it('that cannot be listed say why', async () => {
    const options = await openPage(browser.context, 'options.html');
    await testId(options, 'ollama-url').fill('http://127.0.0.1:9');
    await testId(options, 'models-list').click();
    await expect.poll(() => testId(options, 'models-status').textContent()).toMatch(/does not answer/);
    await options.close();
  });

  it('are one of several ways to score, and the choice is kept', async () => {
    const options = await openPage(browser.context, 'options.html');
    await testId(options, 'engine-choice').locator('[value="builtin"]').check();
    await expect
      .poll(() => testId(options, 'engine-choice').textContent())
      .toContain('Saved: Built-in rules.');
    await options.reload();
    await expect
      .poll(() => testId(options, 'engine-choice').locator('[value="builtin"]').isChecked())
      .toBe(true);
    const popup = await openPage(browser.context, 'popup.html');
    await expect.poll(() => popup.locator('body').textContent()).toContain('Built-in rules score your jobs');
    await popup.close();
    await options.close();
  });
});
