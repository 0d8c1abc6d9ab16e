import type { Source } from '@jobsieve/shared/contracts/job';
import { closedUntil } from '../store/health';
import type { AgentParts } from './parts';
import { SCAN_WORDS } from './scan-words';
import { siteName } from './site-door';

export type Started = { state: 'started' } | { state: 'refused'; message: string };

const NO_LIST = 'Open a result list of LinkedIn or Naukri in this window, then scan it.';

/** Begins to read on through the result list that the user has in front. A scan that is under way ends with that. */
export async function startScan(parts: AgentParts, pages: number): Promise<Started> {
  const { db, now, tabs } = parts;
  const refused = (message: string): Started => ({ state: 'refused', message });
  if ((await parts.settings()).paused) return refused('JobSieve is paused. Press Continue first.');
  const front = await tabs.inFront();
  if (!front) return refused(NO_LIST);
  const { tab, source, at } = front;
  const why = await closedWords(parts, source);
  if (why) return refused(why);
  const look = await tabs.scanLook(tab, source);
  if (!look) return refused('The page does not answer yet. Load it again, then scan it.');
  if (look.kind === 'not-results') return refused(NO_LIST);
  await db.scans.put({
    id: 'scan',
    source,
    tab,
    session: await tabs.session(),
    startedAt: at.href,
    state: 'running',
    words: null,
    pages,
    read: 0,
    seen: [],
    step: 'read',
    stepAt: now(),
    turnedFrom: null,
    vain: 0,
    last: '',
    still: 0,
    dueAt: 0,
    leaseUntil: 0,
    leaseHolder: null,
  });
  return { state: 'started' };
}

/** A wall, or a pause that the site has asked for: a scan would only run into it. */
async function closedWords({ db, now }: AgentParts, source: Source): Promise<string | null> {
  if ((await closedUntil(db, source)) <= now()) return null;
  const health = await db.health.get(source);
  return health?.message ?? `${siteName(source)} cannot be read at the moment.`;
}

/** At once: whatever the scan is about to do finds it stopped before it touches the page. */
export function stopScan({ db }: AgentParts, words: string = SCAN_WORDS.stopped()): Promise<void> {
  return db.transaction('rw', db.scans, async () => {
    const scan = await db.scans.get('scan');
    if (scan?.state !== 'running') return;
    await db.scans.put({ ...scan, state: 'stopped', words, leaseUntil: 0, leaseHolder: null });
  });
}
