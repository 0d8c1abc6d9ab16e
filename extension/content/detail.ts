import type { DetailReading } from '../sites/site';
import type { Seen } from './cards';
import { createTextOwnership } from './own-text';
import { createStanding } from './standing';

/** Tells of each open job once, as soon as its text stands still; of anything else once for each address. */
export function createDetailReporter(tell: (reading: DetailReading) => void) {
  const told = new Set<string>();
  const standing = createStanding();
  const ownership = createTextOwnership();
  let candidate: { id: string; content: string; since: number } | null = null;

  /** @returns ms until the text counts as whole; 0: it does */
  function untilStable(reading: Extract<DetailReading, { kind: 'detail' }>): number {
    const id = reading.detail.externalId;
    const content = JSON.stringify(reading.detail);
    if (candidate?.id !== id || candidate.content !== content) candidate = { id, content, since: Date.now() };
    return Math.max(0, candidate.since + ownership.see(id, reading.detail.description) - Date.now());
  }

  function seeDetail(reading: Extract<DetailReading, { kind: 'detail' }>): Seen {
    standing.gone();
    const again = untilStable(reading);
    if (told.has(reading.detail.externalId)) return { news: false, again: null };
    if (again > 0) return { news: false, again };
    told.add(reading.detail.externalId);
    tell(reading);
    return { news: true, again: null };
  }

  return {
    untilStable,
    see(reading: DetailReading, address: string): Seen {
      if (reading.kind === 'detail' && reading.detail.description.trim() !== '') return seeDetail(reading);
      candidate = null;
      const emptied = emptiedJob(reading);
      if (emptied !== null) ownership.see(emptied, '');
      if (reading.kind === 'not-detail') {
        standing.gone();
        return { news: false, again: null };
      }
      const kind = reading.kind === 'detail' ? 'loading' : reading.kind;
      const again = standing.see(kind, address);
      if (again !== 0) return { news: false, again };
      tell(kind === 'loading' ? tooLate(reading) : reading);
      return { news: true, again: null };
    },
  };
}

/** The job whose frame is there without its text: the text before is gone, and what comes is its own. */
function emptiedJob(reading: DetailReading): string | null {
  if (reading.kind === 'detail') return reading.detail.externalId;
  return reading.kind === 'loading' ? reading.externalId : null;
}

function tooLate(reading: DetailReading): DetailReading {
  const id = reading.kind === 'loading' ? reading.externalId : null;
  const layout = reading.kind === 'detail' ? reading.layout : null;
  const ids = reading.kind === 'detail' ? [reading.detail.externalId] : id === null ? [] : [id];
  return { kind: 'drift', layout, ids, missing: ['description'] };
}
