import type { ScanLook } from '../protocol';
import { isSameSearch } from '../sites/same-search';
import type { ScanRow } from '../store/database';
import { LEASE, RENEW_EVERY } from '../store/leases';
import { type AgentParts, idle, type Lane } from './parts';
import { readStep } from './scan-read';
import { change, claimScan, over, type ScanChange } from './scan-row';
import { turnStep } from './scan-turn';
import { SCAN_WORDS } from './scan-words';
import { siteBlocked } from './site-door';

/**
 * Walks through the pages of a result list, on the user's word: waits until a page is filled in and stands still, then turns it at
 * the agent's pace. The page's own script reads the cards, as it does when the user turns the pages. The scan is a row with a
 * lease like any other work: a worker that dies over it is followed by one that goes on where it was.
 */
export function scanLane(parts: AgentParts): Lane {
  const { db, now } = parts;
  return {
    name: 'scan',
    async step() {
      const scan = await claimScan(parts);
      if (!scan) {
        const waiting = await db.scans.get('scan');
        return idle(waiting?.state === 'running' ? Math.max(waiting.dueAt, waiting.leaseUntil) : undefined);
      }
      const timer = setInterval(() => {
        change(parts, { leaseUntil: now() + LEASE }).catch(() => undefined); // A missed renewal is a look more.
      }, RENEW_EVERY);
      try {
        const next = await advance(parts, scan);
        await change(parts, { ...next, leaseUntil: 0, leaseHolder: null });
        // What it finds the page's own script tells: for the other lanes nothing has changed.
        return idle(next.dueAt ?? now());
      } finally {
        clearInterval(timer);
      }
    },
  };
}

async function advance(parts: AgentParts, scan: ScanRow): Promise<ScanChange> {
  const { tabs, now, timing, random } = parts;
  if ((await tabs.session()) !== scan.session) return over(SCAN_WORDS.closed());
  const shown = await tabs.look(scan.tab);
  if (!shown) return over(SCAN_WORDS.closed());
  const look = await tabs.scanLook(scan.tab, scan.source);
  const at = URL.parse(look?.href ?? '') ?? shown.at;
  const wall = parts.sites[scan.source].wallAt(at);
  if (wall || look?.kind === 'blocked') {
    const evidence = look?.evidence ?? `redirected to ${at.host}${at.pathname}`;
    await siteBlocked(parts, scan.source, wall ?? look?.signal ?? 'access-denied', evidence);
    return over(SCAN_WORDS.blocked(scan.source));
  }
  if (!isStillThere(parts, scan, at)) return over(SCAN_WORDS.left());
  const [least, most] = timing.scanLook;
  const again = { dueAt: now() + least + random() * (most - least) };
  if (look?.kind !== 'cards') return { ...again, ...notYet(parts, scan, look) };
  return { ...again, ...(await (scan.step === 'read' ? readStep : turnStep)(parts, scan, look)) };
}

/** Whether the tab is where the scan began: never is anything moved in one that the user has turned to something else. */
const isStillThere = ({ sites }: AgentParts, { source, startedAt }: ScanRow, at: URL) =>
  sites[source].matches(at) && isSameSearch(source, new URL(startedAt), at);

/** There are no cards: they may come, as long as the page has time. */
function notYet({ now, timing }: AgentParts, scan: ScanRow, look: ScanLook | null): ScanChange {
  const waits = now() - scan.stepAt;
  if (look?.kind === 'empty' && waits > timing.scanLook[1] * 2) {
    return scan.read === 0
      ? over(SCAN_WORDS.empty(look.evidence), 'done')
      : over(SCAN_WORDS.end(look.evidence), 'done');
  }
  if (waits < timing.tabLimit) return { still: 0 };
  if (look === null) return over(SCAN_WORDS.silent());
  return over(look.kind === 'not-results' ? SCAN_WORDS.left() : SCAN_WORDS.notUnderstood(scan.source));
}
