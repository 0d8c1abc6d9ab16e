import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Replay, startReplay } from '../replay/server.ts';
import type { DetachedPage } from './detached-page.ts';
import { type DetachedBrowser, launchDetachedBrowser } from './launch-detached.ts';
import { writeProbeExtension } from './probe-extension.ts';

let probe: Awaited<ReturnType<typeof writeProbeExtension>>;
let replay: Replay;
let browser: DetachedBrowser;
let popup: DetachedPage;
beforeAll(async () => {
  probe = await writeProbeExtension();
  replay = await startReplay();
  browser = await launchDetachedBrowser({ extensionDir: probe.dir, replay });
  popup = await browser.open('popup.html');
});
afterAll(async () => {
  await browser?.close();
  await replay?.stop();
  await probe?.remove();
});

const born = () => popup.evaluate<number, []>('chrome.runtime.sendMessage("born")');

it('opens pages of the extension and of the replayed sites, where the content script runs', async () => {
  expect(await popup.text('[data-testid=hello]')).toBe('Probe');
  await replay.page('https://www.linkedin.com/jobs/', '<title>jobs</title>');
  const page = await browser.open('https://www.linkedin.com/jobs/');
  expect(await page.waitFor('document.documentElement.dataset.probe')).toBe('www.linkedin.com');
  await page.close();
});

it('kills a worker that nobody is attached to; the next message starts another', async () => {
  const first = await born();
  expect(popup.workerStatus()).toBe('running');
  await popup.killWorker();
  expect(popup.workerStatus()).toBe('stopped');
  expect(await born()).not.toBe(first);
  expect(popup.workerStatus()).toBe('running');
});

it('tells the page’s own error, and what was waited for in vain', async () => {
  await expect(popup.evaluate('missing.thing')).rejects.toThrow('missing is not defined');
  await expect(popup.waitFor('false', { timeoutMs: 100 })).rejects.toThrow('in vain for false');
});
