import type { Source } from '@jobsieve/shared/contracts/job';
import { browser } from 'wxt/browser';
import { MessageFailure } from '../messaging';
import { siteFor } from '../sites/registry';
import type { DetailReading } from '../sites/site';
import { ask } from './message-guard';
import type { SiteTabs } from './parts';

const PATTERNS: Record<Source, string> = {
  linkedin: 'https://*.linkedin.com/*',
  naukri: 'https://*.naukri.com/*',
};

/** Kept for the browser's session only: after its restart the same number is some other tab. */
const OPENED = 'agent-tab';

/** What Chromium and Firefox say of a tab in which no script listens. */
const NOBODY = /receiving end does not exist/i;

const readTab = (tab: number, source: Source, externalId: string): Promise<DetailReading> =>
  ask('read-detail', { source, externalId }, (envelope) => browser.tabs.sendMessage(tab, envelope));

const SESSION = 'session';

/** As the browser tells of a tab, with its site if it shows one. */
function shown({ id, url }: { id?: number | undefined; url?: string | undefined }) {
  const at = URL.parse(url ?? '');
  const site = at && siteFor(at);
  return id === undefined || !at || !site ? null : { tab: id, source: site.source, at };
}

async function inFront() {
  const [front] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (!front) return null;
  if (!front.url?.startsWith(browser.runtime.getURL(''))) return shown(front);
  // The popup can be open in a tab of its own, and so can the list of all jobs.
  const others = await browser.tabs.query({
    url: Object.values(PATTERNS),
    ...(front.windowId === undefined ? {} : { windowId: front.windowId }),
  });
  const [latest] = others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return latest ? shown(latest) : null;
}

async function closeUnlessSeen(tab: number): Promise<void> {
  // Gone already, or the user turned to it: then it is theirs.
  const { active } = await browser.tabs.get(tab).catch(() => ({ active: true }));
  if (!active) await browser.tabs.remove(tab).catch(() => undefined);
  await browser.storage.session.remove(OPENED);
}

/** The browser's tabs; host permissions are enough for all of it. */
export const browserTabs: SiteTabs = {
  async readOpen(source, externalId) {
    const tabs = await browser.tabs.query({ url: PATTERNS[source], discarded: false });
    const asked = tabs.flatMap((tab) => (tab.id === undefined ? [] : [readTab(tab.id, source, externalId)]));
    const answers = await Promise.allSettled(asked);
    return answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
  },
  async open(url) {
    const tab = await browser.tabs.create({ url: url.href, active: false });
    if (tab.id === undefined) throw new Error('The browser opened a tab without an id.');
    await browser.storage.session.set({ [OPENED]: tab.id });
    return tab.id;
  },
  read: (tab, source, externalId) =>
    readTab(tab, source, externalId).catch((error: unknown) => {
      if (error instanceof MessageFailure && NOBODY.test(String(error.cause))) return null;
      throw error;
    }),
  async look(tab) {
    const found = await browser.tabs.get(tab).catch(() => null);
    if (!found) return null;
    // Until the first page has loaded there is only the pending address.
    const at = URL.parse(found.url ?? '') ?? URL.parse(found.pendingUrl ?? '') ?? new URL('about:blank');
    return { at, loaded: found.status === 'complete' };
  },
  close: closeUnlessSeen,
  async closeLeftOver() {
    const tab = (await browser.storage.session.get(OPENED))[OPENED];
    if (typeof tab === 'number') await closeUnlessSeen(tab);
  },
  inFront,
  scanLook: (tab, source) =>
    ask('scan-look', { source }, (envelope) => browser.tabs.sendMessage(tab, envelope)).catch(() => null),
  scanMove: (tab, source, move) =>
    ask('scan-move', { source, ...move }, (envelope) => browser.tabs.sendMessage(tab, envelope)).then(
      ({ done }) => done,
      // Gone with the page that it was to leave, or never there: the next look tells.
      () => false,
    ),
  async session() {
    const known = (await browser.storage.session.get(SESSION))[SESSION];
    if (typeof known === 'string') return known;
    const fresh = crypto.randomUUID();
    await browser.storage.session.set({ [SESSION]: fresh });
    return fresh;
  },
};
