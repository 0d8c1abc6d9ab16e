import { JSDOM } from 'jsdom';
import type { ScanLook } from '../../protocol';
import { NOTHING_TOLD } from '../../sites/facts';
import { SITES } from '../../sites/registry';
import type { Card, DetailReading } from '../../sites/site';
import type { SiteTabs } from '../parts';

/** A job of LinkedIn, numbered. */
export const card = (number: number, more: Partial<Card> = {}): Card => ({
  source: 'linkedin',
  externalId: String(4_000_000_000 + number),
  title: `Engineer ${number}`,
  company: 'Meridian Tools',
  ...NOTHING_TOLD,
  url: `https://www.linkedin.com/jobs/view/${4_000_000_000 + number}/`,
  ...more,
});

export const cards = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => card(from + index));

/** A guest job page in LinkedIn's structure, written by hand. */
export const guestHtml = (externalId: string, description: string, more = '') => `
<section class="top-card-layout"><div class="top-card-layout__entity-info">
  <a class="topcard__link" href="https://www.linkedin.com/jobs/view/engineer-${externalId}"><h2 class="top-card-layout__title">Engineer</h2></a>
  <span class="topcard__flavor"><a class="topcard__org-name-link">Meridian Tools</a></span>
  <span class="topcard__flavor topcard__flavor--bullet">Leeds</span>${more}
</div></section>
<section class="description"><div class="show-more-less-html__markup"><p>${description}</p></div></section>
<code id="decoratedJobPostingId"><!--"${externalId}"--></code>`;

const { DOMParser } = new JSDOM('').window;

export const parse = (source: Card['source'], url: string, html: string): DetailReading =>
  SITES[source].readDetail(new DOMParser().parseFromString(html, 'text/html'), new URL(url), new Date());

/** LinkedIn on the wire's side of fetch: a guest page for every job, unless the test says otherwise. */
export function linkedIn() {
  const requests: { url: string; init: RequestInit | undefined }[] = [];
  const state: { answer: (id: string) => Response | Promise<Response> } = {
    answer: (id) => html(guestHtml(id, `A job worth 85, number ${id}.`), pageOf(id)),
  };
  const serve: typeof fetch = async (input, init) => {
    requests.push({ url: String(input), init });
    return state.answer(String(input).split('/').at(-1) ?? '');
  };
  return { fetch: serve, requests, state };
}

export const pageOf = (id: string) => `https://www.linkedin.com/jobs-guest/jobs/api/jobPosting/${id}`;

/** A response that came from an address, as after a redirect. */
export function html(body: string, url: string, status = 200): Response {
  // A Response can only be made up to 599, and 999 is what LinkedIn says.
  const response = new Response(body, { status: status > 599 ? 500 : status });
  Object.defineProperties(response, { url: { value: url }, status: { value: status } });
  return response;
}

/** What a tab shows; null: an error page of the browser's own. `blocked`: what the script there says of it, whatever it shows. */
interface Tab {
  url: string;
  html: string | null;
  blocked?: Extract<DetailReading, { kind: 'blocked' }>;
}

/** A browser's tabs: what the user has open, and what the agent opens. */
export function tabs() {
  const open = new Map<number, Tab & { byAgent: boolean }>();
  const log: string[] = [];
  const pages: { of: (url: string) => Tab | Promise<Tab> } = { of: (url) => ({ url, html: '' }) };
  let agentTab: number | null = null;
  let next = 1;
  const read = ({ url, html, blocked }: Tab, externalId: string): DetailReading | null => {
    if (html === null) return null;
    const reading = blocked ?? parse(url.includes('naukri') ? 'naukri' : 'linkedin', url, html);
    const other = reading.kind === 'detail' && reading.detail.externalId !== externalId;
    return other ? { kind: 'not-detail' } : reading;
  };
  const surface: SiteTabs = {
    readOpen: async (_, externalId) => {
      log.push(`ask ${externalId}`);
      return [...open.values()].map((tab) => read(tab, externalId)).filter((reading) => reading !== null);
    },
    open: async (url) => {
      const id = next++;
      open.set(id, { ...(await pages.of(url.href)), byAgent: true });
      log.push(`open ${url.href}`);
      agentTab = id;
      return id;
    },
    read: async (id, _, externalId) => {
      const tab = open.get(id);
      if (!tab) throw new Error('no such tab');
      return read(tab, externalId);
    },
    look: async (id) => {
      const at = URL.parse(open.get(id)?.url ?? '');
      return at && { at, loaded: true };
    },
    close: async (id) => {
      if (open.delete(id)) log.push('close');
      agentTab = null;
    },
    closeLeftOver: async () => {
      if (agentTab !== null) await surface.close(agentTab);
    },
    inFront: async () => {
      const [tab] = [...open].filter(([, { byAgent }]) => !byAgent).at(-1) ?? [];
      const at = URL.parse(open.get(tab ?? 0)?.url ?? '');
      const source = at?.host === 'www.naukri.com' ? 'naukri' : 'linkedin';
      return tab !== undefined && at && SITES[source].matches(at) ? { tab, source, at } : null;
    },
    scanLook: async (id) => (open.has(id) ? list.look() : null),
    scanMove: async (id, _, { href, show }) => {
      if (open.get(id)?.url !== href) return false;
      log.push(show === null ? 'turn' : `show ${show}`);
      list.move(show);
      return true;
    },
    session: async () => list.session,
  };
  /** The result list of the user's tab, as its script tells of it. */
  const list = {
    session: 'one',
    look: (): ScanLook | null => null,
    move: (_show: string | null): void => undefined,
  };
  /** The user opens a page. */
  const show = (url: string, body: string) => open.set(next++, { url, html: body, byAgent: false });
  return { surface, open, log, pages, show, list };
}
