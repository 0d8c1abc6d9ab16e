import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasRecordedPages, recordedPages } from '../replay/recorded.ts';
import { type Replay, startReplay } from '../replay/server.ts';
import { type LaunchedBrowser, launchBrowser } from './launch.ts';
import { writeProbeExtension } from './probe-extension.ts';

/** Marks of jobs in a page, as attributes that occur once a job. */
const MARKS = [
  { selector: '[data-entity-urn^="urn:li:jobPosting:"]', text: /data-entity-urn="urn:li:jobPosting:/g },
  { selector: '[data-occludable-job-id]', text: /data-occludable-job-id="/g },
  { selector: '.srp-jobtuple-wrapper[data-job-id]', text: /srp-jobtuple-wrapper" data-job-id="/g },
];

describe.skipIf(!hasRecordedPages)('a recorded page in the browser', () => {
  let probe: Awaited<ReturnType<typeof writeProbeExtension>>;
  let replay: Replay;
  let browser: LaunchedBrowser;
  beforeAll(async () => {
    probe = await writeProbeExtension();
    replay = await startReplay();
    browser = await launchBrowser({ extensionDir: probe.dir, replay });
  });
  afterAll(async () => {
    await browser?.close();
    await replay?.stop();
    await probe?.remove();
  });

  it.each(recordedPages())('stays at its address with all its jobs: $name', async ({ file, url }) => {
    replay.clear();
    await replay.page(url, { file });
    const page = await browser.context.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const html = readFileSync(file, 'utf8');
    for (const { selector, text } of MARKS) {
      expect(await page.locator(selector).count(), selector).toBe(html.match(text)?.length ?? 0);
    }
    expect(new URL(page.url()).pathname.replace(/\/$/, '')).toBe(new URL(url).pathname.replace(/\/$/, ''));
    await page.locator(`html[data-probe="${new URL(url).host}"]`).waitFor({ state: 'attached' });
    await page.close();
  });
});
