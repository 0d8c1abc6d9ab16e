import type { ChangedJob, Findings, Job, JobDetail } from '@jobsieve/shared/contracts/job';
import type { Queryable } from '../../database/client.ts';

type Times = 'discovered_at' | 'checked_at';

/** A job as {@link jobColumns} selects it. */
export interface JobRow extends Omit<Job, Times | 'analysis'> {
  discovered_at: Date;
  checked_at: Date | null;
  overall_match: number | null;
  analysis_notes: string;
  missing_skills: string[];
  skill_gap_recommendations: string[];
  engine: string | null;
  analyzed_at: Date;
}

export type ChangedJobRow = JobRow & Findings;
export type JobDetailRow = JobRow & Omit<JobDetail, keyof Job>;

/** Columns of jobs `j`, user_job_map `m` and job_match_analysis `a`. */
export const jobColumns = (sql: Queryable) => sql`
  j.id, j.source, j.external_id, j.title, j.company, j.location, j.url, j.posted_at, j.salary, j.workplace,
  j.is_easy_apply, j.description is not null as has_description,
  m.application_status, m.notes, m.match_score, m.discovered_at, m.checked_at,
  a.overall_match, a.analysis_notes, a.missing_skills, a.skill_gap_recommendations, a.engine, a.analyzed_at,
  coalesce((
    select json_agg(json_build_object('id', t.id, 'source', t.source, 'external_id', t.external_id, 'url', t.url)
      order by t.id)
    from jobs t join user_job_map tm on tm.job_id = t.id and tm.user_id = m.user_id
    where t.fingerprint = j.fingerprint and t.id <> j.id), '[]') as also_at`;

/** The tables behind {@link jobColumns}. */
export const jobTables = (sql: Queryable) => sql`
  user_job_map m
  join jobs j on j.id = m.job_id
  left join job_match_analysis a on a.user_id = m.user_id and a.job_id = m.job_id`;

/** What the pipeline made of the job; needs postings `p`. */
export const findingsColumns = (sql: Queryable) => sql`
  p.extracted_summary as summary, p.ihl_score, p.ihl_category, p.ihl_assessment,
  (select json_agg(json_build_object('skill', s.skill, 'importance', s.importance, 'weight', s.weight,
      'proficiency', s.proficiency, 'years_required', s.years_required, 'reasoning', s.reasoning)
      order by s.weight desc, s.skill)
   from posting_skills s where s.posting_id = p.posting_id) as skills`;

/** The columns that only {@link JobDetailRow} has; needs postings `p`. */
export const detailColumns = (sql: Queryable) => sql`j.description, j.requirements, ${findingsColumns(sql)}`;

export function toJob(row: JobRow): Job {
  const {
    overall_match,
    analysis_notes,
    missing_skills,
    skill_gap_recommendations,
    engine,
    analyzed_at,
    ...job
  } = row;
  return {
    ...job,
    discovered_at: row.discovered_at.toISOString(),
    checked_at: row.checked_at?.toISOString() ?? null,
    analysis:
      overall_match === null
        ? null
        : {
            match_score: overall_match,
            ai_reasoning: analysis_notes,
            missing_skills,
            skill_gap_recommendations,
            engine,
            analyzed_at: analyzed_at.toISOString(),
          },
  };
}

const findingsOf = ({ summary, skills, ihl_score, ihl_category, ihl_assessment }: Findings): Findings => ({
  summary,
  skills,
  ihl_score,
  ihl_category,
  ihl_assessment,
});

export const toChangedJob = (row: ChangedJobRow): ChangedJob => ({ ...toJob(row), ...findingsOf(row) });

export const toJobDetail = (row: JobDetailRow): JobDetail => ({
  ...toJob(row),
  description: row.description,
  requirements: row.requirements,
  ...findingsOf(row),
});
