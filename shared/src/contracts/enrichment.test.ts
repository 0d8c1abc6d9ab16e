import { describe, expect, it } from 'vitest';
import { enrichRequestSchema } from './enrichment.ts';

const rejection = {
  match_score: 15,
  status: 'AUTO_REJECTED',
  ai_reasoning: 'Missing Python',
  enrichment_data: null,
};
const match = {
  match_score: 85,
  status: 'MATCHED',
  ai_reasoning: 'Strong match',
  enrichment_data: { description: 'Build things.', requirements: null, is_easy_apply: null },
};
const paths = (request: unknown) =>
  enrichRequestSchema.safeParse(request).error?.issues.map((issue) => issue.path.join('.')) ?? [];

describe('an enrich request', () => {
  it('takes the four fields of the original protocol and fills the rest', () => {
    expect(enrichRequestSchema.parse(rejection)).toEqual({
      ...rejection,
      missing_skills: [],
      skill_gap_recommendations: [],
      engine: null,
    });
    expect(enrichRequestSchema.parse(match).enrichment_data?.description).toBe('Build things.');
  });

  it('is refused when status and score disagree', () => {
    expect(paths({ ...match, match_score: 29 })).toContain('status');
    expect(paths({ ...rejection, match_score: 30 })).toContain('status');
  });

  it('is refused when a rejected job brings its text', () => {
    expect(paths({ ...rejection, enrichment_data: match.enrichment_data })).toEqual(['enrichment_data']);
  });

  it('is refused when a matched job brings no text', () => {
    expect(paths({ ...match, enrichment_data: null })).toEqual(['enrichment_data']);
    expect(paths({ ...match, enrichment_data: { ...match.enrichment_data, description: '  ' } })).toEqual([
      'enrichment_data.description',
    ]);
  });

  it.each([-1, 101])('is refused, and does not throw, when the score is %i', (match_score) => {
    expect(paths({ ...match, match_score })).toEqual(['match_score']);
  });

  it('is refused when it carries an unknown field, a fraction or a NUL', () => {
    expect(enrichRequestSchema.safeParse({ ...match, resume: 'mine' }).success).toBe(false);
    expect(enrichRequestSchema.safeParse({ ...match, match_score: 85.5 }).success).toBe(false);
    expect(enrichRequestSchema.safeParse({ ...match, ai_reasoning: 'a\0b' }).success).toBe(false);
  });
});
