import type { Source } from '@jobsieve/shared/contracts/job';
import type { DetailReading, Site } from '../sites/site';
import type { AgentParts } from './parts';
import type { Visit } from './visit';

/** Opens the job's own page in an inactive tab, reads it through the content script there, and closes the tab. */
export async function visitOwnPage(
  parts: AgentParts,
  site: Site,
  externalId: string,
  url: URL,
): Promise<Visit> {
  const tab = await parts.tabs.open(url);
  const giveUpAt = parts.now() + parts.timing.tabLimit;
  let last: DetailReading | null = null;
  try {
    while (parts.now() < giveUpAt) {
      await parts.sleep(parts.timing.tabPoll);
      const at = await parts.tabs.addressOf(tab);
      if (!at) return { kind: 'unreadable', why: 'its tab was closed' };
      const wall = site.wallAt(at);
      if (wall) return { kind: 'blocked', signal: wall, evidence: `redirected to ${at.host}${at.pathname}` };
      last = (await read(parts, tab, site.source, externalId)) ?? last;
      const visit = last && conclusive(last, externalId);
      if (visit) return visit;
    }
    const seconds = Math.round(parts.timing.tabLimit / 1000);
    return { kind: 'unreadable', why: `its page did not show the job within ${seconds} s` };
  } finally {
    await parts.tabs.close(tab);
  }
}

/** Null while the content script is not there yet. */
const read = (parts: AgentParts, tab: number, source: Source, externalId: string) =>
  parts.tabs.read(tab, source, externalId).catch(() => null);

/** Drift and an unknown page may only be a page that is still being built; a wall and a closed job are not. */
function conclusive(reading: DetailReading, externalId: string): Visit | null {
  if (reading.kind === 'blocked') return reading;
  if (reading.kind === 'closed' && reading.externalId === externalId) return reading;
  if (reading.kind === 'detail' && reading.detail.externalId === externalId) return reading;
  return null;
}
