import type { CardsReading, DetailReading } from '../sites/site';

type Refusal = Extract<CardsReading, { kind: 'blocked' }>;

/** What could be read outranks the status of the page, and so does a wall that only the user can see to. */
const OUTRANKED: ReadonlySet<string> = new Set(['drift', 'loading', 'not-results', 'not-detail']);

/** What a page tells, with the status under which it came: a refusal may look like any page, or like none. */
export function unlessRefused<R extends CardsReading | DetailReading>(
  reading: R,
  status: number,
): R | Refusal {
  const denied = reading.kind === 'blocked' && reading.signal === 'access-denied';
  if (!denied && !OUTRANKED.has(reading.kind)) return reading;
  // 999 is LinkedIn's own way of saying 429.
  if (status === 429 || status === 999) return refusal('rate-limited', status);
  return status === 403 && !denied ? refusal('access-denied', status) : reading;
}

const refusal = (signal: Refusal['signal'], status: number): Refusal => ({
  kind: 'blocked',
  signal,
  evidence: `status ${status}`,
});
