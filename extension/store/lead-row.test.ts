import { describe, expect, it } from 'vitest';
import type { LeadRow } from './database';
import { filledIn, freshLead, refreshed, withoutPage } from './lead-row';

const RANGE = { min: 40_000, max: 45_000, currency: 'GBP', period: 'year' } as const;
const card = {
  source: 'linkedin',
  externalId: '4700000101',
  title: 'Map Colourist',
  company: 'Atlas House',
  url: 'https://www.linkedin.com/jobs/view/4700000101/',
} as const;

/** A row as it was written before dates, figures and flags of jobs were kept. */
function oldRow(more: Partial<LeadRow> = {}): LeadRow {
  const {
    salaryRange,
    experience,
    applicants,
    isPromoted,
    isReposted,
    isViewed,
    isApplied,
    isClosed,
    ...row
  } = freshLead(card, 1);
  return { ...row, ...more };
}

describe('a lead', () => {
  it('keeps what its card told', () => {
    expect(
      freshLead({ ...card, isPromoted: true, skills: ['Gouache'], salaryRange: RANGE }, 1),
    ).toMatchObject({
      isPromoted: true,
      skills: ['Gouache'],
      salaryRange: RANGE,
      isApplied: null,
    });
  });

  it('of before takes what is newly known of it', () => {
    const row = refreshed(oldRow(), { postedAt: '2026-11-20', isViewed: true, applicants: 12 });
    expect(row).toMatchObject({ postedAt: '2026-11-20', isViewed: true, applicants: 12 });
    expect(filledIn(oldRow(), { isReposted: true })).toEqual({ isReposted: true, fromPage: ['isReposted'] });
  });

  it('does not lose what it has to a card that says nothing', () => {
    const row = { ...freshLead(card, 1), isApplied: true, applicants: 12 };
    expect(refreshed(row, { isApplied: null, applicants: null })).toMatchObject({
      isApplied: true,
      applicants: 12,
    });
  });

  it('never has the figures of one salary beside the words of another', () => {
    const row = { ...freshLead(card, 1), salary: '£40K/yr - £45K/yr', salaryRange: RANGE };
    expect(refreshed(row, { salary: 'Competitive, £££' })).toMatchObject({
      salary: 'Competitive, £££',
      salaryRange: null,
    });
    const unclear = { ...row, salary: 'Competitive, £££', salaryRange: null };
    expect(filledIn(unclear, { salary: '£40K/yr - £45K/yr', salaryRange: RANGE })).toEqual({ fromPage: [] });
  });

  it('gives back what its own page told and keeps what the card did', () => {
    const row = { ...freshLead({ ...card, isPromoted: true }, 1), salary: null };
    const filled = { ...row, ...filledIn(row, { salary: '£40K/yr', salaryRange: RANGE, applicants: 12 }) };
    expect(filled).toMatchObject({ salary: '£40K/yr', salaryRange: RANGE, applicants: 12 });
    expect({ ...filled, ...withoutPage(filled) }).toMatchObject({
      salary: null,
      salaryRange: null,
      applicants: null,
      isPromoted: true,
    });
  });
});
