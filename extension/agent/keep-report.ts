import type { Source } from '@jobsieve/shared/contracts/job';
import type { Structure } from '../protocol';
import type { CardsReading, DetailReading } from '../sites/site';
import type { ReportRow } from '../store/database';
import type { AgentParts } from './parts';

/** Names of fields and layouts are JobSieve's own; nothing else that comes from a page gets into a report. */
const own = (name: string) => name.replaceAll(/[^\w -]/g, '').slice(0, 60);
const MOST_MISSING = 20;

/** Keeps what a page looked like that could not be read, until the next one of its site. */
export async function keepReport(
  { db, now }: AgentParts,
  source: Source,
  page: ReportRow['page'],
  reading: CardsReading | DetailReading,
  structure: Structure | undefined,
): Promise<void> {
  if (structure === undefined || (reading.kind !== 'drift' && reading.kind !== 'blocked')) return;
  const isDrift = reading.kind === 'drift';
  await db.reports.put({
    source,
    at: now(),
    page,
    kind: reading.kind,
    layout: isDrift && reading.layout !== null ? own(reading.layout) : null,
    missing: isDrift ? reading.missing.slice(0, MOST_MISSING).map(own) : [],
    ids: isDrift ? reading.ids.length : 0,
    signal: isDrift ? null : reading.signal,
    ...structure,
  });
}
