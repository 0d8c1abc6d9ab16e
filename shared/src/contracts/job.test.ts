import { describe, expect, it } from 'vitest';
import { leadSchema, patchRequestSchema, syncRequestSchema } from './job.ts';

const lead = {
  source: 'linkedin',
  external_id: '4433468870',
  title: 'Python Test Engineer',
  company: 'Infosys',
  url: 'https://www.linkedin.com/jobs/view/4433468870/',
};

describe('a lead', () => {
  it('needs five fields; the others become null when they are absent or empty', () => {
    expect(leadSchema.parse({ ...lead, salary: '  ' })).toEqual({
      ...lead,
      location: null,
      posted_at: null,
      salary: null,
      workplace: null,
    });
  });

  it.each([
    ['an unknown site', { source: 'monster' }],
    ['an empty title', { title: ' ' }],
    ['a script for an address', { url: 'javascript:alert(1)' }],
    ['a date that is none', { posted_at: '1 week ago' }],
    ['a field that nobody knows', { resume: 'mine' }],
  ])('is refused with %s', (_, change) => {
    expect(leadSchema.safeParse({ ...lead, ...change }).success).toBe(false);
  });
});

describe('a sync request', () => {
  it('holds 1 to 100 leads', () => {
    expect(syncRequestSchema.safeParse({ jobs: [] }).success).toBe(false);
    expect(syncRequestSchema.safeParse({ jobs: Array(100).fill(lead) }).success).toBe(true);
    expect(syncRequestSchema.safeParse({ jobs: Array(101).fill(lead) }).success).toBe(false);
  });
});

describe('a patch', () => {
  it('names something to change and leaves the gate its own statuses', () => {
    expect(patchRequestSchema.safeParse({}).success).toBe(false);
    expect(patchRequestSchema.safeParse({ application_status: 'APPLIED' }).success).toBe(true);
    expect(patchRequestSchema.safeParse({ application_status: 'AUTO_REJECTED' }).success).toBe(false);
  });
});
