// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ScanRow } from '../../store/database';
import { database } from '../../store/open';
import '../fixtures/effects-at-once';
import { fakeBrowser } from '../fixtures/fake-browser';
import { ScanBar } from './scan-bar';
import { scanWords } from './scan-words';

const fake = vi.hoisted(() => ({ current: null as ReturnType<typeof fakeBrowser> | null }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return fake.current?.browser;
  },
}));

let world: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  world = fakeBrowser();
  fake.current = world;
  world.answers.set('scan-start', { state: 'started' });
});
afterEach(async () => {
  render(null, document.body);
  await database.scans.clear();
});

const scan: ScanRow = {
  id: 'scan',
  source: 'linkedin',
  tab: 1,
  session: 's',
  startedAt: 'https://www.linkedin.com/jobs/search/',
  state: 'running',
  words: null,
  pages: 5,
  read: 1,
  seen: Array.from({ length: 43 }, (_, index) => String(index)),
  step: 'turn',
  stepAt: 0,
  turnedFrom: null,
  vain: 0,
  last: '',
  still: 0,
  dueAt: 0,
  leaseUntil: 0,
  leaseHolder: null,
};
const find = <E extends HTMLElement>(id: string) => document.querySelector<E>(`[data-testid="${id}"]`);
const shown = (id: string) => vi.waitFor(() => expect(find(id)).not.toBeNull(), { timeout: 10_000 });
const asked = () => world.sent.map(({ jobsieve, request }) => [jobsieve, request]);
const choose = (pages: string) => {
  const input = find<HTMLInputElement>('scan-count');
  if (!input) throw new Error('no field');
  input.value = pages;
  input.dispatchEvent(new Event('input', { bubbles: true }));
};

describe('the scan in the popup', () => {
  it('is started for as many pages as are chosen, and the button says how many', async () => {
    render(<ScanBar />, document.body);
    await shown('scan-pages');
    expect(find('scan-pages')?.textContent).toBe('Scan 5 pages');
    choose('1');
    await vi.waitFor(() => expect(find('scan-pages')?.textContent).toBe('Scan 1 page'));
    find('scan-pages')?.click();
    await vi.waitFor(() => expect(asked()).toEqual([['scan-start', { pages: 1 }]]));
  });

  it.each([
    ['', 1],
    ['0', 1],
    ['-3', 1],
    ['2.7', 2],
    ['9999', 100],
    ['x', 1],
  ])('takes "%s" for %i', async (typed, pages) => {
    render(<ScanBar />, document.body);
    await shown('scan-pages');
    choose(typed);
    const label = pages === 1 ? 'Scan 1 page' : `Scan ${pages} pages`;
    await vi.waitFor(() => expect(find('scan-pages')?.textContent).toBe(label), { timeout: 10_000 });
    find('scan-pages')?.click();
    await vi.waitFor(() => expect(asked()).toEqual([['scan-start', { pages }]]));
  });

  it('says why it was not started', async () => {
    world.answers.set('scan-start', { state: 'refused', message: 'Open a result list first.' });
    render(<ScanBar />, document.body);
    await shown('scan-pages');
    find('scan-pages')?.click();
    await vi.waitFor(() =>
      expect(document.querySelector('[role="alert"]')?.textContent).toBe('Open a result list first.'),
    );
  });

  it('shows how far it is, and can be stopped', async () => {
    await database.scans.put(scan);
    render(<ScanBar />, document.body);
    await shown('scan-stop');
    expect(find('scan-progress')?.textContent).toBe('Scanning LinkedIn: page 2 of 5, 43 jobs.');
    expect(find('scan-pages')).toBeNull();
    find('scan-stop')?.click();
    await vi.waitFor(() => expect(asked()).toEqual([['scan-stop', {}]]));
  });

  it('can be started anew when it is over, and says how it ended', async () => {
    await database.scans.put({ ...scan, stepAt: Date.now(), state: 'stopped', words: 'You stopped it.' });
    render(<ScanBar />, document.body);
    await shown('scan-pages');
    expect(find('scan-progress')?.textContent).toBe(
      'Scan stopped: 1 page of LinkedIn, 43 jobs. You stopped it.',
    );
  });
});

it.each([
  [{ read: 0, seen: [] }, 'Scanning LinkedIn: page 1 of 5, 0 jobs.'],
  [{ read: 5 }, 'Scanning LinkedIn: page 5 of 5, 43 jobs.'],
  [
    { state: 'done', read: 3, words: 'The end of the list: that is all.' },
    'Scanned 3 pages of LinkedIn, 43 jobs. The end of the list: that is all.',
  ],
  [{ source: 'naukri', seen: ['1'], words: 'Waits.' }, 'Scanning Naukri: page 2 of 5, 1 job. Waits.'],
] as const)('a scan is told in words: %j', (change, words) => {
  expect(scanWords({ ...scan, ...change, seen: [...((change as ScanRow).seen ?? scan.seen)] })).toBe(words);
});

describe('the end of a scan', () => {
  it('is told for ten minutes and not for ever', async () => {
    await database.scans.put({ ...scan, state: 'done', words: 'Over.', stepAt: Date.now() - 9 * 60_000 });
    render(<ScanBar />, document.body);
    await shown('scan-progress');
    render(null, document.body);
    await database.scans.put({ ...scan, state: 'done', words: 'Over.', stepAt: Date.now() - 11 * 60_000 });
    render(<ScanBar />, document.body);
    await shown('scan-pages');
    expect(find('scan-progress')).toBeNull();
  });

  it('has one full stop, whatever the page that it quotes has', () => {
    const words = 'The site found no jobs: Please change your keywords..';
    expect(scanWords({ ...scan, state: 'done', read: 1, seen: [], words })).toBe(
      'Scanned 1 page of LinkedIn, 0 jobs. The site found no jobs: Please change your keywords.',
    );
  });
});
