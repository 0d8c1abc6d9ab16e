import type { ScanLook } from '../protocol';
import type { ScanRow } from '../store/database';
import { turnEnds } from './pace';
import type { AgentParts } from './parts';
import { over, type ScanChange } from './scan-row';
import { SCAN_WORDS } from './scan-words';

/** Looks in a row at which a page has to be the same: LinkedIn's first list is replaced after a second. */
const STILL = 2;
/** So often a card is brought into view that the page does not fill in. */
const TRIES_TO_FILL = 2;

/** The page is filling in: brings its cards into view, and is through when nothing changes any more. */
export async function readStep(parts: AgentParts, scan: ScanRow, look: ScanLook): Promise<ScanChange> {
  const { now, timing, tabs } = parts;
  const waits = now() - scan.stepAt;
  const seen = [...new Set([...scan.seen, ...look.filled])];
  const shown = idsOf(look);
  const hasCome = scan.last !== '' || shown !== scan.turnedFrom;
  if (!hasCome) return nothingNew(parts, scan, look);

  const last = `${shown} of them filled: ${look.filled.length}`;
  const still = last === scan.last ? scan.still + 1 : 0;
  const missing = look.pending.filter((id) => !seen.includes(id));
  const isLate = waits > timing.tabLimit || still > STILL + TRIES_TO_FILL * missing.length;
  // One that stays empty is left for the next.
  const show = missing[still % missing.length];
  if (show !== undefined && !isLate) {
    await tabs.scanMove(scan.tab, scan.source, { href: look.href, show });
    return { seen, last, still, words: look.hidden ? SCAN_WORDS.behind() : null };
  }
  if (still < STILL && !isLate) return { seen, last, still };

  await turnEnds(parts.db, scan.source, true, now(), parts.random(), timing);
  const read = scan.read + 1;
  const page = { seen, read, last: '', still: 0, vain: 0, words: null };
  if (read >= scan.pages) return { ...page, ...over(SCAN_WORDS.complete(), 'done') };
  if (look.next === 'end') return { ...page, ...over(SCAN_WORDS.end(look.evidence), 'done') };
  const [least, most] = timing.scrapePause;
  const pause = least + parts.random() * (most - least);
  return { ...page, step: 'turn', stepAt: now(), dueAt: now() + pause };
}

/** All jobs that a list shows, in whatever order: of the list before the turn until the next page has come. */
export const idsOf = ({ filled, pending }: ScanLook): string => [...filled, ...pending].sort().join(' ');

/** Perhaps the click went nowhere: it is done once more. Then there is no more to come. */
function nothingNew({ now, timing }: AgentParts, scan: ScanRow, look: ScanLook): ScanChange {
  if (look.next === 'end') return over(SCAN_WORDS.end(look.evidence), 'done');
  if (look.hidden && look.next === 'scroll') return { words: SCAN_WORDS.behind(), stepAt: now() };
  if (scan.words === SCAN_WORDS.behind()) return { step: 'turn', stepAt: now(), words: null };
  if (now() - scan.stepAt < timing.tabLimit / 2) return {};
  if (scan.vain > 0) return over(SCAN_WORDS.nothingMore(), 'done');
  return { step: 'turn', stepAt: now(), vain: scan.vain + 1 };
}
