import { z } from 'zod';
import { GATE_SCORE, gate } from '../gate.ts';
import { applicationStatusSchema, VERDICTS } from './job.ts';
import { DESCRIPTION_MAX, REASONING_MAX } from './limits.ts';
import { id, optionalText, text } from './text.ts';

const phrases = z.array(text(300)).max(100).default([]);

export const enrichmentDataSchema = z.strictObject({
  description: text(DESCRIPTION_MAX),
  requirements: optionalText(DESCRIPTION_MAX),
  /** null: the page does not tell. */
  is_easy_apply: z
    .boolean()
    .nullish()
    .transform((value) => value ?? null),
});
export type EnrichmentData = z.infer<typeof enrichmentDataSchema>;

/** Stage 3: the decision. The gate is part of the schema, so that neither side can send or store anything else. */
export const enrichRequestSchema = z
  .strictObject({
    match_score: z.int().min(0).max(100),
    status: z.enum(VERDICTS),
    ai_reasoning: text(REASONING_MAX),
    missing_skills: phrases,
    skill_gap_recommendations: z.array(text(1000)).max(100).default([]),
    /** `ollama:<model>`, `builtin`, ... */
    engine: optionalText(200),
    enrichment_data: enrichmentDataSchema.nullable().default(null),
  })
  .superRefine((request, context) => {
    // Runs also after the score was found to be out of range, which has been said then; such a number has no verdict.
    if (!(request.match_score >= 0 && request.match_score <= 100)) return;
    const verdict = gate(request.match_score);
    if (request.status !== verdict) {
      context.addIssue({
        code: 'custom',
        path: ['status'],
        message: `a score of ${request.match_score} means ${verdict}: the gate stands at ${GATE_SCORE}`,
      });
    }
    if (verdict === 'AUTO_REJECTED' && request.enrichment_data !== null) {
      context.addIssue({
        code: 'custom',
        path: ['enrichment_data'],
        message: 'must be null for a rejected job: its text is not stored',
      });
    }
    if (verdict === 'MATCHED' && request.enrichment_data === null) {
      context.addIssue({
        code: 'custom',
        path: ['enrichment_data'],
        message: 'is required for a matched job',
      });
    }
  });
export type EnrichRequest = z.infer<typeof enrichRequestSchema>;
export type EnrichRequestInput = z.input<typeof enrichRequestSchema>;

export const enrichResponseSchema = z.object({
  id,
  application_status: applicationStatusSchema,
  /** Whether this very decision's text is in the database. */
  stored_description: z.boolean(),
});
export type EnrichResponse = z.infer<typeof enrichResponseSchema>;
