import { z } from 'zod';
import { COMPANY_MAX, LOCATION_MAX, SALARY_MAX, TITLE_MAX } from './limits.ts';
import { id, optionalText, text, withoutNul } from './text.ts';

export const SOURCES = ['linkedin', 'naukri'] as const;
export const sourceSchema = z.enum(SOURCES);
export type Source = z.infer<typeof sourceSchema>;

/** The gate's verdict on a job. */
export const VERDICTS = ['MATCHED', 'AUTO_REJECTED'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Statuses that a user sets by hand; a score never overwrites them. */
export const USER_STATUSES = ['SAVED', 'APPLIED', 'INTERVIEW', 'OFFER', 'DECLINED', 'ARCHIVED'] as const;

export const applicationStatusSchema = z.enum(['DISCOVERED', ...VERDICTS, ...USER_STATUSES]);
export type ApplicationStatus = z.infer<typeof applicationStatusSchema>;

export const WORKPLACES = ['remote', 'hybrid', 'on-site'] as const;
export const workplaceSchema = z.enum(WORKPLACES);
export type Workplace = z.infer<typeof workplaceSchema>;

/** An agent sends leads in batches of this size. */
export const SYNC_BATCH = 25;
/** The server takes at most this many leads in one request. */
export const SYNC_MAX_JOBS = 100;

/** Stage 1: what a result page says about a job. */
export const leadSchema = z.strictObject({
  source: sourceSchema,
  external_id: text(200),
  title: text(TITLE_MAX),
  company: text(COMPANY_MAX),
  location: optionalText(LOCATION_MAX),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .refine(...withoutNul),
  /** Day of posting, `YYYY-MM-DD`. */
  posted_at: z.iso
    .date()
    .nullish()
    .transform((value) => value ?? null),
  /** As the page words it. */
  salary: optionalText(SALARY_MAX),
  workplace: optionalText(100),
});
export type Lead = z.infer<typeof leadSchema>;
export type LeadInput = z.input<typeof leadSchema>;

/**
 * Optional request header of a sync: a random id of the agent's installation. An answer can get lost, and browsers repeat
 * a request by themselves; to the same device the server says NEW again for as long as the job is undecided. What another
 * device left undecided is NEW to this one once the other has been silent for half a day.
 */
export const DEVICE_HEADER = 'x-jobsieve-device';
export const deviceSchema = z.uuid();

export const syncRequestSchema = z.strictObject({ jobs: z.array(leadSchema).min(1).max(SYNC_MAX_JOBS) });
export type SyncRequest = z.input<typeof syncRequestSchema>;

/** NEW: the user had no row for it. EXPIRED: last checked too long ago. KNOWN: nothing to do. */
export const leadStateSchema = z.enum(['NEW', 'EXPIRED', 'KNOWN']);

export const syncResponseSchema = z.object({
  new: z.array(id),
  expired: z.array(id),
  /** In the order of the request. */
  jobs: z.array(
    z.object({
      id,
      source: sourceSchema,
      external_id: z.string(),
      state: leadStateSchema,
      application_status: applicationStatusSchema,
      has_description: z.boolean(),
    }),
  ),
});
export type SyncResponse = z.infer<typeof syncResponseSchema>;

/** Stage 3's result as the user sees it. */
export const analysisSchema = z.object({
  match_score: z.int().min(0).max(100),
  ai_reasoning: z.string(),
  missing_skills: z.array(z.string()),
  skill_gap_recommendations: z.array(z.string()),
  engine: z.string().nullable(),
  analyzed_at: z.iso.datetime({ offset: true }),
});

/** A job in the user's list. */
export const jobSchema = z.object({
  id,
  source: sourceSchema,
  external_id: z.string(),
  title: z.string(),
  company: z.string(),
  location: z.string().nullable(),
  url: z.string(),
  posted_at: z.iso.date().nullable(),
  salary: z.string().nullable(),
  workplace: z.string().nullable(),
  is_easy_apply: z.boolean().nullable(),
  has_description: z.boolean(),
  application_status: applicationStatusSchema,
  notes: z.string().nullable(),
  /** Repeats `analysis.match_score`, by which the list is ordered. */
  match_score: z.int().nullable(),
  analysis: analysisSchema.nullable(),
  discovered_at: z.iso.datetime({ offset: true }),
  checked_at: z.iso.datetime({ offset: true }).nullable(),
  /** The user's other postings of the same job: on the other site, or posted again. Absent in answers of older servers. */
  also_at: z
    .array(z.object({ id, source: sourceSchema, external_id: z.string(), url: z.string() }))
    .default([]),
});
export type Job = z.infer<typeof jobSchema>;

export const skillSchema = z.object({
  skill: z.string(),
  importance: z.enum(['essential', 'critical', 'important', 'preferred']),
  weight: z.int().min(10).max(100),
  proficiency: z.enum(['expert', 'advanced', 'intermediate', 'beginner']),
  years_required: z.number().min(0),
  reasoning: z.string(),
});

/** What a score of internal-hire likelihood is based on; without it, the score must not be shown to anybody. */
export const ihlAssessmentSchema = z.object({
  reasoning: z.string(),
  confidence: z.enum(['low', 'medium', 'high']),
  recommendation: z.string(),
  red_flags: z.array(
    z.object({
      pattern: z.string(),
      /** Stands in the posting. */
      quote: z.string(),
      innocent_explanation: z.string(),
    }),
  ),
  /** Who made the assessment; null where it was made before that was kept. */
  made_by: z.enum(['rules', 'model']).nullish(),
});

/** The pipeline's findings about a job's text; null until there are any. */
export const findingsSchema = z.object({
  summary: z.string().nullable(),
  skills: z.array(skillSchema).nullable(),
  ihl_score: z.int().min(0).max(10).nullable(),
  ihl_category: z.enum(['GENUINE', 'BORDERLINE', 'COMPLIANCE_THEATER', 'FAKE']).nullable(),
  ihl_assessment: ihlAssessmentSchema.nullable(),
});
export type Findings = z.infer<typeof findingsSchema>;

/** One whole job: the fields of {@link jobSchema}, its text, and the pipeline's findings. */
export const jobDetailSchema = jobSchema.extend({
  description: z.string().nullable(),
  requirements: z.string().nullable(),
  ...findingsSchema.shape,
});
export type JobDetail = z.infer<typeof jobDetailSchema>;

const pageSize = z.coerce.number().int().min(1).max(200).default(50);
const cursor = z.string().max(500).optional();

export const listQuerySchema = z.strictObject({
  status: applicationStatusSchema.optional(),
  min_score: z.coerce.number().int().min(0).max(100).optional(),
  source: sourceSchema.optional(),
  /** Words that occur in title, company or location. */
  q: z.string().trim().max(200).optional(),
  cursor,
  limit: pageSize,
});
export type ListQuery = z.infer<typeof listQuerySchema>;

export const jobPageSchema = z.object({ jobs: z.array(jobSchema), next_cursor: z.string().nullable() });
export type JobPage = z.infer<typeof jobPageSchema>;

export const changesQuerySchema = z.strictObject({ cursor, limit: pageSize });

/** A job in the feed includes the pipeline's findings, so that a client needs no further request for each job. */
export const changedJobSchema = jobSchema.extend(findingsSchema.shape);
export type ChangedJob = z.infer<typeof changedJobSchema>;

/** `next_cursor` is always there: keep it and ask again with it. `more` says that there is more to fetch now. */
export const changesResponseSchema = z.object({
  jobs: z.array(changedJobSchema),
  next_cursor: z.string(),
  more: z.boolean(),
});
export type ChangesResponse = z.infer<typeof changesResponseSchema>;

/** `MATCHED` is taken only to undo one's own status, and only where the score allows it. */
export const patchRequestSchema = z
  .strictObject({
    application_status: z.enum(['MATCHED', ...USER_STATUSES]).optional(),
    notes: z
      .string()
      .max(10_000)
      .refine(...withoutNul)
      .nullable()
      .optional(),
  })
  .refine((patch) => Object.keys(patch).length > 0, 'name at least one of application_status, notes');
export type PatchRequest = z.infer<typeof patchRequestSchema>;
