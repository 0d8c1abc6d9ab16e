import type { DetailReading } from '../sites/site';
import type { Seen } from './cards';
import { createStanding } from './standing';

/** ms between two equal readings after which a text counts as whole: descriptions arrive late and in pieces. */
export const STABLE = 500;

/** Tells of each open job once, as soon as its text stands still; of anything else once for each address. */
export function createDetailReporter(tell: (reading: DetailReading) => void) {
  const told = new Set<string>();
  const standing = createStanding();
  let candidate: { id: string; content: string; since: number } | null = null;

  /** @returns ms until the text counts as whole; 0: it does */
  function untilStable(reading: Extract<DetailReading, { kind: 'detail' }>): number {
    const id = reading.detail.externalId;
    const content = JSON.stringify(reading.detail);
    if (candidate?.id !== id || candidate.content !== content) candidate = { id, content, since: Date.now() };
    return Math.max(0, candidate.since + STABLE - Date.now());
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

function tooLate(reading: DetailReading): DetailReading {
  const id = reading.kind === 'loading' ? reading.externalId : null;
  const layout = reading.kind === 'detail' ? reading.layout : null;
  const ids = reading.kind === 'detail' ? [reading.detail.externalId] : id === null ? [] : [id];
  return { kind: 'drift', layout, ids, missing: ['description'] };
}
