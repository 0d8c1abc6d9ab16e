import { z } from 'zod';
import { skillSchema } from '../job.ts';
import { id } from '../text.ts';
import { moment, nextCursor, pageQuery } from './paging.ts';

export const postingStatusSchema = z.enum(['pending', 'active', 'complete', 'invalid', 'failed']);
export type PostingStatus = z.infer<typeof postingStatusSchema>;

export const ihlCategorySchema = z.enum(['GENUINE', 'BORDERLINE', 'COMPLIANCE_THEATER', 'FAKE']);

export const postingsQuerySchema = z.strictObject({
  status: postingStatusSchema.optional(),
  source: z.string().trim().min(1).max(100).optional(),
  ihl_category: ihlCategorySchema.optional(),
  min_ihl: z.coerce.number().int().min(0).max(10).optional(),
  /** Words that occur in title, company or location. */
  q: z.string().trim().max(200).optional(),
  ...pageQuery,
});
export type PostingsQuery = z.infer<typeof postingsQuerySchema>;

export const postingSchema = z.object({
  posting_id: id,
  /** The users' job; null for a posting of the pipeline's own source. */
  job_id: id.nullable(),
  source: z.string(),
  external_id: z.string(),
  job_title: z.string(),
  company: z.string().nullable(),
  location: z.string().nullable(),
  url: z.string().nullable(),
  language: z.enum(['de', 'en']).nullable(),
  published_on: z.iso.date().nullable(),
  posting_status: postingStatusSchema,
  /** Why it is invalid or failed, for people. */
  status_reason: z.string().nullable(),
  has_summary: z.boolean(),
  has_skills: z.boolean(),
  ihl_score: z.int().min(0).max(10).nullable(),
  ihl_category: ihlCategorySchema.nullable(),
  /** Who did the model steps of the run that completed it last; null while there was none. */
  engine: z.enum(['ollama', 'builtin', 'mixed']).nullable(),
  created_at: moment,
  last_seen_at: moment,
});
export type AdminPosting = z.infer<typeof postingSchema>;

export const postingPageSchema = z.object({ postings: z.array(postingSchema), next_cursor: nextCursor });
export type PostingPage = z.infer<typeof postingPageSchema>;

export const postingDetailSchema = postingSchema.extend({
  job_description: z.string().nullable(),
  extracted_summary: z.string().nullable(),
  skills: z.array(skillSchema),
});
export type AdminPostingDetail = z.infer<typeof postingDetailSchema>;
