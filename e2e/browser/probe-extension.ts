import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const MANIFEST = {
  manifest_version: 3,
  name: 'Probe',
  version: '1',
  permissions: ['storage'],
  host_permissions: ['https://*.linkedin.com/*', 'https://www.naukri.com/*'],
  background: { service_worker: 'worker.js' },
  content_scripts: [
    { matches: ['https://*.linkedin.com/*', 'https://www.naukri.com/*'], js: ['content.js'] },
  ],
};

/** Says in the page that a content script ran; asks the worker who it is and to fetch what it is told. */
const CONTENT = `document.documentElement.dataset.probe = location.host;`;
const WORKER = `
const born = Math.random();
chrome.runtime.onMessage.addListener((message, sender, answer) => {
  if (message === 'born') answer(born);
  else fetch(message.url, { credentials: message.credentials }).then(async (r) => answer({ status: r.status, text: await r.text() }), (e) => answer({ status: 0, text: String(e) }));
  return true;
});`;
const POPUP = '<!doctype html><meta charset="utf-8"><h1 data-testid="hello">Probe</h1>';

/** A tiny extension to test the harness with, in a folder of its own. */
export async function writeProbeExtension(): Promise<{ dir: string; remove(): Promise<void> }> {
  const dir = await realpath(await mkdtemp(path.join(tmpdir(), 'jobsieve-probe-')));
  const files = {
    'manifest.json': JSON.stringify(MANIFEST),
    'content.js': CONTENT,
    'worker.js': WORKER,
    'popup.html': POPUP,
  };
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(path.join(dir, name), text)));
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) };
}
