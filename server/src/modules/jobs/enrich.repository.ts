import type { EnrichmentData, EnrichRequest } from '@jobsieve/shared/contracts/enrichment';
import type { ApplicationStatus } from '@jobsieve/shared/contracts/job';
import type { Transaction } from '../../database/client.ts';

interface Owned {
  userId: number;
  jobId: number;
  now: Date;
}

/**
 * Takes hold of a job until the transaction ends. To be done before the user's row is written: a sync writes jobs first
 * as well, and then waits for whoever writes the user's rows for them.
 */
export async function lockJob(sql: Transaction, { jobId }: Owned): Promise<void> {
  await sql`select 1 from jobs where id = ${jobId} for no key update`;
}

/** Takes hold of the user's row for a job until the transaction ends; null where there is none. */
export async function lockOwned(
  sql: Transaction,
  { userId, jobId }: Owned,
): Promise<{ application_status: ApplicationStatus; checked_at: Date | null } | null> {
  const [row] = await sql<[{ application_status: ApplicationStatus; checked_at: Date | null }?]>`
    select application_status, checked_at from user_job_map
    where user_id = ${userId} and job_id = ${jobId}
    for no key update`;
  return row ?? null;
}

/** @returns whether that changed anything */
export async function upsertAnalysis(
  sql: Transaction,
  { userId, jobId, now }: Owned,
  decision: EnrichRequest,
): Promise<boolean> {
  const rows = await sql`
    insert into job_match_analysis as a (user_id, job_id, overall_match, analysis_notes, missing_skills,
      skill_gap_recommendations, engine, analyzed_at)
    values (${userId}, ${jobId}, ${decision.match_score}, ${decision.ai_reasoning}, ${decision.missing_skills}::text[],
      ${decision.skill_gap_recommendations}::text[], ${decision.engine}, ${now})
    on conflict (user_id, job_id) do update set
      overall_match = excluded.overall_match,
      analysis_notes = excluded.analysis_notes,
      missing_skills = excluded.missing_skills,
      skill_gap_recommendations = excluded.skill_gap_recommendations,
      engine = excluded.engine,
      analyzed_at = excluded.analyzed_at
    where (a.overall_match, a.analysis_notes, a.missing_skills, a.skill_gap_recommendations, a.engine)
      is distinct from (excluded.overall_match, excluded.analysis_notes, excluded.missing_skills,
        excluded.skill_gap_recommendations, excluded.engine)
    returning 1`;
  return rows.length > 0;
}

export async function updateStatus(
  sql: Transaction,
  { userId, jobId, now }: Owned,
  { status, score }: { status: ApplicationStatus; score: number },
): Promise<void> {
  await sql`
    update user_job_map set application_status = ${status}, match_score = ${score}, checked_at = ${now},
      changed_xid = pg_current_xact_id()
    where user_id = ${userId} and job_id = ${jobId}`;
}

/** Stores what got through the gate; what this page did not tell never replaces what an earlier one told. */
export async function updateText(
  sql: Transaction,
  { jobId, now }: Owned,
  text: EnrichmentData,
): Promise<void> {
  await sql`
    update jobs set
      description = ${text.description},
      requirements = coalesce(${text.requirements}, requirements),
      is_easy_apply = coalesce(${text.is_easy_apply}, is_easy_apply),
      deep_scraped_at = ${now}
    where id = ${jobId}
      and (description, requirements, is_easy_apply) is distinct from
        (${text.description}, coalesce(${text.requirements}, requirements), coalesce(${text.is_easy_apply}, is_easy_apply))`;
}

/**
 * A job's first text makes a posting for the pipeline. A later one finds it there, and renews it for as long as the
 * pipeline has made nothing of it: has not begun, or could not make anything of the text before. What it has begun with, it
 * ends with: texts of the same job differ a little from page to page, and none of that is worth all the models' time again.
 */
export async function upsertPosting(sql: Transaction, { jobId, now }: Owned): Promise<void> {
  const inserted = await sql`
    insert into postings (job_id, source, external_id, job_title, company, location, url, job_description,
      created_at, last_seen_at)
    select id, source, external_id, title, company, location, url, description, ${now}, ${now} from jobs
    where id = ${jobId}
    on conflict do nothing
    returning 1`;
  if (inserted.length > 0) return;
  const renewed = await sql<{ posting_id: number }[]>`
    update postings p set job_title = j.title, company = j.company, location = j.location, url = j.url,
      job_description = j.description, last_seen_at = ${now}
    from jobs j
    where p.job_id = ${jobId} and j.id = ${jobId} and p.posting_status in ('pending', 'invalid', 'failed')
      and (p.job_title, p.company, p.location, p.url, p.job_description)
        is distinct from (j.title, j.company, j.location, j.url, j.description)
    returning p.posting_id`;
  await sql`select reopen_postings(${renewed.map((row) => row.posting_id)}::bigint[])`;
}
