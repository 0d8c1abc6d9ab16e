import type { ApplicationStatus, Lead, Source } from '@jobsieve/shared/contracts/job';
import { FINGERPRINT_VERSION, placeKey, roleKey } from '@jobsieve/shared/same-job/fingerprint';
import type { Queryable } from '../../database/client.ts';

export interface SyncedRow {
  id: number;
  source: Source;
  external_id: string;
  has_description: boolean;
  /** The user had no row for it before, or has an undecided one that this very device made. */
  fresh: boolean;
  /** Null when another request of the same user inserted the row while this one ran. */
  application_status: ApplicationStatus | null;
  /** When the job was last scored for the user, or else discovered. */
  looked_at: Date | null;
}

/**
 * Writes leads and the user's rows for them, in one statement and thereby one transaction.
 *
 * Rows are written in sorted order, all jobs before all map rows: requests with overlapping leads then wait for each
 * other instead of deadlocking. What a page did not tell never replaces what an earlier page told.
 *
 * @param leads each job once
 * @param device which installation asks, if it says so
 */
export async function upsertLeads(
  sql: Queryable,
  { userId, leads, device = null, now }: { userId: number; leads: Lead[]; device?: string | null; now: Date },
): Promise<SyncedRow[]> {
  const keyed = leads.map((lead) => ({
    ...lead,
    role_key: roleKey(lead),
    place_key: placeKey(lead.location),
  }));
  return sql<SyncedRow[]>`
    with incoming as (
      select * from jsonb_to_recordset(${sql.json(keyed)}) as lead (
        source text, external_id text, title text, company text, location text, url text,
        posted_at date, salary text, workplace text, role_key text, place_key text)
    ), seen as (
      insert into jobs (source, external_id, title, company, location, url, posted_at, salary, workplace,
        role_key, place_key, keys_version, first_seen_at, last_seen_at)
      select source, external_id, title, company, location, url, posted_at, salary, workplace,
        role_key, place_key, ${FINGERPRINT_VERSION}, ${now}::timestamptz, ${now}::timestamptz
      from incoming order by source, external_id
      on conflict (source, external_id) do update set
        title = excluded.title,
        company = excluded.company,
        location = coalesce(excluded.location, jobs.location),
        role_key = excluded.role_key,
        place_key = case when excluded.location is null then jobs.place_key else excluded.place_key end,
        -- A place that stays keeps the key that some version made of it.
        keys_version = case when excluded.location is null and jobs.location is not null
          then jobs.keys_version else excluded.keys_version end,
        url = excluded.url,
        posted_at = coalesce(excluded.posted_at, jobs.posted_at),
        salary = coalesce(excluded.salary, jobs.salary),
        workplace = coalesce(excluded.workplace, jobs.workplace),
        last_seen_at = greatest(excluded.last_seen_at, jobs.last_seen_at)
      returning id, source, external_id, description is not null as has_description
    ), discovered as (
      insert into user_job_map (user_id, job_id, discovered_at, discovered_by)
      select ${userId}, id, ${now}::timestamptz, ${device}::uuid from seen order by id
      on conflict (user_id, job_id) do nothing
      returning job_id, application_status
    )
    select s.id, s.source, s.external_id, s.has_description, 
      d.job_id is not null or coalesce(
        m.discovered_by = ${device}::uuid and m.application_status = 'DISCOVERED', false) as fresh,
      coalesce(d.application_status, m.application_status) as application_status,
      coalesce(m.checked_at, m.discovered_at) as looked_at
    from seen s
    left join discovered d on d.job_id = s.id
    left join user_job_map m on m.user_id = ${userId} and m.job_id = s.id`;
}

/**
 * Gives a device the jobs among some that are undecided and whose discoverer has been silent: it has found and decided nothing.
 * From then on they are that device's, so that its own decisions are no sign of life from the other one.
 *
 * @param silentSince a device without a sign of life since then is silent
 * @returns the ids of the jobs that the device was given
 */
export async function takeOver(
  sql: Queryable,
  {
    userId,
    jobIds,
    device,
    silentSince,
  }: { userId: number; jobIds: number[]; device: string; silentSince: Date },
): Promise<Set<number>> {
  const rows = await sql<{ job_id: number }[]>`
    with awake as (
      select distinct discovered_by from user_job_map
      where user_id = ${userId} and greatest(discovered_at, checked_at) >= ${silentSince}::timestamptz
    )
    update user_job_map m set discovered_by = ${device}::uuid
    where m.user_id = ${userId} and m.job_id = any(${jobIds}) and m.application_status = 'DISCOVERED'
      and m.discovered_by is distinct from ${device}::uuid
      and not exists (select from awake where awake.discovered_by is not distinct from m.discovered_by)
    returning m.job_id`;
  return new Set(rows.map(({ job_id }) => job_id));
}

/** The user's statuses of some jobs, as they are now. */
export async function readStatuses(
  sql: Queryable,
  userId: number,
  jobIds: number[],
): Promise<Map<number, ApplicationStatus>> {
  const rows = await sql<{ job_id: number; application_status: ApplicationStatus }[]>`
    select job_id, application_status from user_job_map
    where user_id = ${userId} and job_id = any(${jobIds}::bigint[])`;
  return new Map(rows.map((row) => [row.job_id, row.application_status]));
}
