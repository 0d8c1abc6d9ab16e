// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ADDED, hasRecordedPages } from '../sites/fixtures/recorded-pages';
import { LINKEDIN } from '../sites/registry';
import type { Report } from './page';
import { type Watch, watchSite } from './watch';

// Results in LinkedIn's own frame. The readings are those of the real site, since it finds its frame by itself.

const SITES = path.resolve(import.meta.dirname, '../sites');
const FIXTURES = path.join(SITES, 'linkedin/fixtures/classic');
const RESULTS = readFileSync(path.join(FIXTURES, 'results-semantic/page.html'), 'utf8');
const OTHER_RESULTS = readFileSync(path.join(FIXTURES, 'results-25/page.html'), 'utf8');
const SHOWN = 'opacity: 1; z-index: 0; width: 100vw; height: 100vh; position: absolute; top: 0';
const HIDDEN = 'opacity: 0; z-index: -1; width: 100vw; height: 100vh; position: absolute; top: 0';
const SEARCH = 'https://www.linkedin.com/jobs/search-results/?keywords=cork';
const NOW = new Date('2026-11-20T12:00:00');

let href = SEARCH;
let sent: Report[] = [];
let watch: Watch | null = null;

function idsIn(html: string): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const reading = LINKEDIN.readCards(page, new URL(SEARCH), NOW);
  if (reading.kind !== 'cards') throw new Error(`expected cards, got ${reading.kind}`);
  return reading.cards.map(({ externalId }) => externalId);
}

const told = () =>
  sent.flatMap((report) =>
    report.name === 'cards-read' && report.request.reading.kind === 'cards'
      ? report.request.reading.cards.map(({ externalId }) => externalId)
      : [],
  );

function frame(): HTMLIFrameElement {
  const found = document.querySelector('iframe');
  if (!found) throw new Error('the page has no frame');
  return found;
}

function fill(html: string): void {
  const content = frame().contentDocument;
  if (!content) throw new Error('the frame has no document');
  content.documentElement.innerHTML = new DOMParser().parseFromString(
    html,
    'text/html',
  ).documentElement.innerHTML;
}

function open(style: string): void {
  document.body.innerHTML = `<div data-sdui-screen="x.JobsHome"></div><iframe data-testid="interop-iframe" style="${style}"></iframe>`;
}

function start(): void {
  watch = watchSite(LINKEDIN, {
    document,
    location: {
      get href() {
        return href;
      },
    },
    status: () => 200,
    report: (error) => {
      throw error;
    },
    send: (report) => {
      sent.push(report);
      return Promise.resolve();
    },
    isInvalid: () => false,
    whenIdle: (run) => setTimeout(run, 0),
  });
}

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  href = SEARCH;
  sent = [];
});
afterEach(() => {
  watch?.stop();
  vi.useRealTimers();
});

describe("LinkedIn's own frame", () => {
  it('is read when it is shown, by the address of the page', async () => {
    open(SHOWN);
    fill(RESULTS);
    start();
    await vi.advanceTimersByTimeAsync(3000);
    expect(told().sort()).toEqual(idsIn(RESULTS).sort());
  });

  it.each([HIDDEN, 'opacity: 1; z-index: -1', 'display: none'])(
    'is not read while its style is "%s"',
    async (style) => {
      open(style);
      fill(RESULTS);
      start();
      await vi.advanceTimersByTimeAsync(60_000);
      expect(told()).toEqual([]);
    },
  );

  it('is not read at the address of a page without results', async () => {
    href = 'https://www.linkedin.com/feed/';
    open(SHOWN);
    fill(RESULTS);
    start();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toEqual([]);
  });

  it('is read as soon as it comes to the front, and when its list changes', async () => {
    open(HIDDEN);
    fill(RESULTS);
    start();
    await vi.advanceTimersByTimeAsync(3000);
    expect(told()).toEqual([]);
    frame().setAttribute('style', SHOWN);
    await vi.advanceTimersByTimeAsync(5000);
    expect(told().sort()).toEqual(idsIn(RESULTS).sort());
    fill(OTHER_RESULTS);
    href = 'https://www.linkedin.com/jobs/search/?keywords=other';
    await vi.advanceTimersByTimeAsync(10_000);
    expect(told()).toEqual(expect.arrayContaining(idsIn(OTHER_RESULTS)));
  });

  it('is watched for changes of its own, at the same address', async () => {
    open(SHOWN);
    fill('<ul class="scaffold-layout__list"></ul>');
    start();
    await vi.advanceTimersByTimeAsync(3000);
    expect(told()).toEqual([]);
    fill(RESULTS);
    await vi.advanceTimersByTimeAsync(3000);
    expect(told().sort()).toEqual(idsIn(RESULTS).sort());
  });

  it('gives a scan its items and its way on', () => {
    open(SHOWN);
    fill(RESULTS);
    const [id = ''] = idsIn(OTHER_RESULTS);
    fill(OTHER_RESULTS);
    expect(LINKEDIN.listItem(document, id)?.ownerDocument).toBe(frame().contentDocument);
    expect(LINKEDIN.nextPage(document, new URL('https://www.linkedin.com/jobs/search/'), 25)).not.toBeNull();
  });

  it.skipIf(!hasRecordedPages)(
    'is read as it was recorded: the page and the document of its frame',
    async () => {
      const recorded = (file: keyof typeof ADDED) =>
        readFileSync(path.resolve(SITES, '../../../shared/data/pages', file), 'utf8');
      // Nothing is loaded here: the frame gets its document by hand.
      const top = recorded('linkedin/loggedin-top-page_2025-10_iframe-shown.html').replace(
        'src="/preload/"',
        '',
      );
      document.body.innerHTML = new DOMParser().parseFromString(top, 'text/html').body.innerHTML;
      const results = recorded('linkedin/loggedin-semantic-search_2025-10_7_iframe-document_a.html');
      fill(results);
      start();
      await vi.advanceTimersByTimeAsync(5000);
      expect(told()).toHaveLength(7);
      expect(told().sort()).toEqual(idsIn(results).sort());
    },
  );
});
