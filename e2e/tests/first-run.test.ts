import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionId } from '../browser/extension-id.ts';
import { type LaunchedBrowser, launchBrowser, openPage } from '../browser/launch.ts';
import { buildHouse, type House } from '../house/house.ts';
import { saveResume, testId, untilText } from '../house/newcomer.ts';

let house: House;
let browser: LaunchedBrowser;
beforeAll(async () => {
  // As a fresh Ollama: it does not let extensions in.
  house = await buildHouse({ ollama: { origins: [], models: ['llama3.2'] } });
  browser = await launchBrowser(house.launch);
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

describe('the first run', () => {
  it('says what is missing and leads there', async () => {
    const popup = await openPage(browser.context, 'popup.html');
    for (const words of [/resume/i, /connect/i, /ollama/i]) {
      await expect.poll(() => popup.locator('body').textContent()).toMatch(words);
    }
    const opened = browser.context.waitForEvent('page');
    await popup
      .getByRole('link', { name: /resume/i })
      .or(popup.getByRole('button', { name: /resume/i }))
      .first()
      .click();
    expect((await opened).url()).toMatch(/options\.html#resume/);
  });

  it('refuses a wrong pairing code in words', async () => {
    const options = await openPage(browser.context, 'options.html');
    await testId(options, 'server-url').fill(house.server.url);
    await testId(options, 'pairing-code').fill('ABCD2345');
    await testId(options, 'connect').click();
    await untilText(options, 'connection-status', /code.*(wrong|expired|not)|not.*code/i);
    await testId(options, 'server-url').fill(house.ollama.url);
    await testId(options, 'connect').click();
    await untilText(options, 'connection-status', /not a JobSieve server/i);
    await options.close();
  });

  it('explains the 403 of Ollama with the exact cure, then a missing model, then works', async () => {
    const options = await openPage(browser.context, 'options.html');
    await testId(options, 'ollama-url').fill(house.ollama.url);
    await testId(options, 'ollama-test').click();
    const origin = `chrome-extension://${await extensionId(browser.context)}`;
    await expect.poll(() => options.locator('body').textContent()).toContain(`OLLAMA_ORIGINS=${origin}`);
    expect(house.ollama.requests.some((request) => request.method === 'POST' && request.status === 403)).toBe(
      true,
    );

    house.ollama.setOrigins([origin]);
    await testId(options, 'ollama-test').click();
    await expect.poll(() => options.locator('body').textContent()).toContain('ollama pull qwen2.5');

    await testId(options, 'ollama-model').fill('llama3.2');
    await testId(options, 'ollama-test').click();
    await untilText(options, 'ollama-status', /answer|ready|works/i);
    await options.close();
  });

  it('refuses a bad blacklist rule with its line and saves nothing', async () => {
    const options = await openPage(browser.context, 'options.html');
    await testId(options, 'blacklist').fill('intern\n/[unclosed/');
    await testId(options, 'settings-save').click();
    await expect.poll(() => options.locator('body').textContent()).toMatch(/line 2/i);
    await options.reload();
    // Once the page knows its settings.
    await expect.poll(() => testId(options, 'ollama-url').inputValue()).not.toBe('');
    expect(await testId(options, 'blacklist').inputValue()).toBe('');
    await options.close();
  });

  it('reads a resume from a file and keeps it', async () => {
    const options = await openPage(browser.context, 'options.html');
    await testId(options, 'resume-file').setInputFiles({
      name: 'cv.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Asha Verma\nPython and SQL for eight years.'),
    });
    await expect.poll(() => testId(options, 'resume-text').inputValue()).toContain('Python and SQL');
    await saveResume(options, 'Asha Verma\nPython, SQL and Docker for eight years.');
    await options.reload();
    await expect.poll(() => testId(options, 'resume-text').inputValue()).toContain('Docker');
    await options.close();
  });
});
