import type { Source } from '@jobsieve/shared/contracts/job';
import type { DetailReading, Site } from '../sites/site';
import type { AgentParts } from './parts';
import type { Visit } from './visit';

/** So many looks into a tab that has finished loading and where nobody answers: the browser shows an error page there. */
const SILENT_LOOKS = 3;

/** Opens the job's own page in an inactive tab, reads it through the content script there, and closes the tab. */
export async function visitOwnPage(
  parts: AgentParts,
  site: Site,
  externalId: string,
  url: URL,
): Promise<Visit> {
  const tab = await parts.tabs.open(url).catch(() => null);
  if (tab === null) return { kind: 'unreachable', why: 'no-window' };
  try {
    return await watch(parts, tab, site, externalId);
  } finally {
    await parts.tabs.close(tab);
  }
}

async function watch(parts: AgentParts, tab: number, site: Site, externalId: string): Promise<Visit> {
  const giveUpAt = parts.now() + parts.timing.tabLimit;
  let silent = 0;
  while (parts.now() < giveUpAt) {
    await parts.sleep(parts.timing.tabPoll);
    const shown = await parts.tabs.look(tab);
    if (!shown) return { kind: 'unreadable', why: 'its tab was closed' };
    const { at, loaded } = shown;
    const wall = site.wallAt(at);
    if (wall) return { kind: 'blocked', signal: wall, evidence: `redirected to ${at.host}${at.pathname}` };
    const reading = await read(parts, tab, site.source, externalId);
    const visit = reading && conclusive(reading, externalId);
    if (visit) return visit;
    silent = reading === null && loaded ? silent + 1 : 0;
    if (silent < SILENT_LOOKS) continue;
    return site.matches(at)
      ? { kind: 'unreachable', why: 'no-page' }
      : { kind: 'unreadable', why: `redirected to ${at.host}` };
  }
  const seconds = Math.round(parts.timing.tabLimit / 1000);
  return { kind: 'unreadable', why: `its page did not show the job within ${seconds} s` };
}

/** Null: nobody is there. Whoever is there and does not answer now may do so at the next look. */
const read = (parts: AgentParts, tab: number, source: Source, externalId: string) =>
  parts.tabs.read(tab, source, externalId).catch(() => undefined);

/** Drift and an unknown page may only be a page that is still being built; a wall and a closed job are not. */
function conclusive(reading: DetailReading, externalId: string): Visit | null {
  if (reading.kind === 'blocked') return reading;
  if (reading.kind === 'closed' && reading.externalId === externalId) return reading;
  if (reading.kind === 'detail' && reading.detail.externalId === externalId) return reading;
  return null;
}
