import type { ScanLook } from '../protocol';
import type { ScanRow } from '../store/database';
import { DAILY_CAP } from '../store/health';
import { queue } from '../store/leases';
import { takeTurn } from './pace';
import type { AgentParts } from './parts';
import { idsOf } from './scan-read';
import { change, over, type ScanChange } from './scan-row';
import { SCAN_WORDS } from './scan-words';
import { siteOpensAt } from './site-door';

/** The page is read: turns it, when it is the scan's turn to ask the site for something. */
export async function turnStep(parts: AgentParts, scan: ScanRow, look: ScanLook): Promise<ScanChange> {
  const { db, now, random, timing, tabs } = parts;
  if (look.next === 'end') return over(SCAN_WORDS.end(look.evidence), 'done');
  if (look.next === null) {
    return now() - scan.stepAt < timing.tabLimit ? {} : over(SCAN_WORDS.noWayOn());
  }
  const opensAt = await siteOpensAt(parts, scan.source);
  if (opensAt > now()) return whileClosed(parts, scan, opensAt);
  // One request at a time, whoever makes it.
  if (await isVisiting(parts, scan)) return { words: SCAN_WORDS.pause() };
  await takeTurn(db, scan.source, now(), random(), timing);
  // Written before the page moves: a worker that dies over it must not turn two pages.
  const turned = {
    step: 'read',
    stepAt: now(),
    turnedFrom: idsOf(look),
    last: '',
    still: 0,
    words: null,
  } as const;
  // The user may have stopped it in the meantime.
  if (!(await change(parts, turned))) return {};
  await tabs.scanMove(scan.tab, scan.source, { href: look.href, show: null });
  return turned;
}

async function whileClosed({ db }: AgentParts, scan: ScanRow, opensAt: number): Promise<ScanChange> {
  const health = await db.health.get(scan.source);
  if (health?.code === DAILY_CAP) return over(SCAN_WORDS.capped());
  if (health && health.state !== 'ok' && (health.retryAt === null || health.signal !== null)) {
    return over(SCAN_WORDS.blocked(scan.source));
  }
  return { words: SCAN_WORDS.pause(), dueAt: opensAt, stepAt: opensAt };
}

async function isVisiting({ db, now }: AgentParts, { source }: ScanRow): Promise<boolean> {
  const visited = await queue(db, 'wanted')
    .filter((row) => row.source === source && row.leaseUntil > now())
    .first();
  return visited !== undefined;
}
