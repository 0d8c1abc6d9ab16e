import type { Source } from '@jobsieve/shared/contracts/job';
import { browser } from 'wxt/browser';
import { MessageFailure } from '../messaging';
import type { DetailReading } from '../sites/site';
import { ask } from './message-guard';
import type { SiteTabs } from './parts';

const PATTERNS: Record<Source, string> = {
  linkedin: 'https://*.linkedin.com/*',
  naukri: 'https://www.naukri.com/*',
};

/** Kept for the browser's session only: after its restart the same number is some other tab. */
const OPENED = 'agent-tab';

/** What Chromium and Firefox say of a tab in which no script listens. */
const NOBODY = /receiving end does not exist/i;

const readTab = (tab: number, source: Source, externalId: string): Promise<DetailReading> =>
  ask('read-detail', { source, externalId }, (envelope) => browser.tabs.sendMessage(tab, envelope));

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
};
