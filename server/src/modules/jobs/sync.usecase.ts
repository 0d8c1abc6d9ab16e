import type { Lead, SyncResponse } from '@jobsieve/shared/contracts/job';
import type { Sql } from '../../database/client.ts';
import { readStatuses, type SyncedRow, takeOver, upsertLeads } from './sync.repository.ts';

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

/**
 * After so many hours without a sign of life from the device that found a job, another device of the user may work on it. That
 * is longer than a night, and than most waits of a device whose pages for the day are used up, so that two devices seldom
 * read one job twice; and short enough that what an evening left waiting is free the next morning.
 */
export const TAKE_OVER_AFTER_HOURS = 12;

type Answer = SyncResponse['jobs'][number];

/**
 * Stage 1: takes what a result page told and answers what there is to do about it.
 *
 * @param device the asking installation: what it discovered and did not decide yet is NEW to it again, and so is what another
 *   installation left undecided that has been silent for {@link TAKE_OVER_AFTER_HOURS}
 * @param recheckDays a job that was looked at longer ago is EXPIRED, unless it was rejected
 */
export async function syncLeads(
  sql: Sql,
  {
    userId,
    leads,
    device = null,
    recheckDays,
    now,
  }: { userId: number; leads: Lead[]; device?: string | null; recheckDays: number; now: Date },
): Promise<SyncResponse> {
  const once = new Map<string, Lead>();
  for (const lead of leads) if (!once.has(keyOf(lead))) once.set(keyOf(lead), lead);

  const rows = await upsertLeads(sql, { userId, leads: [...once.values()], device, now });
  const silentSince = new Date(now.getTime() - TAKE_OVER_AFTER_HOURS * HOUR_MS);
  const undecided = rows.filter((row) => isUndecided(row) && row.looked_at && row.looked_at < silentSince);
  const takenOver =
    device === null || undecided.length === 0
      ? new Set<number>()
      : await takeOver(sql, { userId, jobIds: undecided.map(({ id }) => id), device, silentSince });
  const unsure = rows.filter((row) => row.application_status === null).map((row) => row.id);
  const statuses = unsure.length > 0 ? await readStatuses(sql, userId, unsure) : null;

  const expiredBefore = now.getTime() - recheckDays * DAY_MS;
  const answers = new Map<string, Answer>();
  for (const row of rows) {
    answers.set(keyOf(row), {
      id: row.id,
      source: row.source,
      external_id: row.external_id,
      state: takenOver.has(row.id) ? 'NEW' : stateOf(row, expiredBefore),
      application_status: row.application_status ?? statuses?.get(row.id) ?? 'DISCOVERED',
      has_description: row.has_description,
    });
  }

  const inOrder = (all: Iterable<Lead>) => [...all].flatMap((lead) => answers.get(keyOf(lead)) ?? []);
  const distinct = inOrder(once.values());
  const idsOf = (state: Answer['state']) =>
    distinct.filter((job) => job.state === state).map((job) => job.id);
  return { new: idsOf('NEW'), expired: idsOf('EXPIRED'), jobs: inOrder(leads) };
}

const isUndecided = ({ fresh, application_status }: SyncedRow) =>
  !fresh && application_status === 'DISCOVERED';

/** A job that nobody ever scored counts from its discovery: whoever was to score it is not going to. */
function stateOf(row: SyncedRow, expiredBefore: number): Answer['state'] {
  if (row.fresh) return 'NEW';
  if (row.application_status === 'AUTO_REJECTED') return 'KNOWN';
  return row.looked_at && row.looked_at.getTime() < expiredBefore ? 'EXPIRED' : 'KNOWN';
}

const keyOf = (job: { source: string; external_id: string }) => `${job.source}:${job.external_id}`;
