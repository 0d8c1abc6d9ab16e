import type { Lead } from '@jobsieve/shared/contracts/job';
import type { Card } from '../sites/site';
import { type LeadRow, leadKey, PAGE_FIELDS, type PageField } from './database';
import { fingerprintOf } from './fingerprint-of';

/** What a page, or another device by way of the server, tells of a job. */
export type Seen = Pick<Card, 'source' | 'externalId' | 'title' | 'company' | 'url'> & Partial<Card>;

/** A lead that nobody has worked on yet. */
export function freshLead(seen: Seen, order: number): LeadRow {
  const location = seen.location ?? null;
  return {
    key: leadKey(seen.source, seen.externalId),
    source: seen.source,
    externalId: seen.externalId,
    title: seen.title,
    company: seen.company,
    location,
    url: seen.url,
    postedAt: seen.postedAt ?? null,
    salary: seen.salary ?? null,
    workplace: seen.workplace ?? null,
    seniority: seen.seniority ?? null,
    employmentType: seen.employmentType ?? null,
    skills: seen.skills ?? [],
    isEasyApply: seen.isEasyApply ?? null,
    salaryRange: seen.salaryRange ?? null,
    experience: seen.experience ?? null,
    applicants: seen.applicants ?? null,
    isPromoted: seen.isPromoted ?? null,
    isReposted: seen.isReposted ?? null,
    isViewed: seen.isViewed ?? null,
    isApplied: seen.isApplied ?? null,
    isClosed: seen.isClosed ?? null,
    fromPage: [],
    stage: 'found',
    order,
    dueAt: 0,
    attempts: 0,
    failure: null,
    leaseUntil: 0,
    leaseHolder: null,
    skipGuest: false,
    jobId: null,
    hasServerText: false,
    syncedAt: null,
    reasoning: null,
    missingSkills: [],
    recommendations: [],
    engine: null,
    decidedAt: null,
    applicationStatus: 'DISCOVERED',
    ...fingerprintOf({ ...seen, location }),
  };
}

const REFRESHED = ['title', 'company', 'url', ...PAGE_FIELDS] as const;

/** The row with what is newly known: a value replaces the old one, nothing never replaces a value. */
export function refreshed(row: LeadRow, seen: Partial<Seen>): LeadRow {
  const known = REFRESHED.filter((field) => seen[field] !== undefined && seen[field] !== null);
  const fromPage = (row.fromPage ?? []).filter((field) => !(known as string[]).includes(field));
  const fresh = Object.fromEntries(known.map((field) => [field, seen[field]]));
  // The figures are those of the text: with a new text the old ones go.
  if (fresh.salary) fresh.salaryRange = seen.salaryRange ?? null;
  const { fingerprint: _old, ...next }: LeadRow = { ...row, ...fresh, fromPage };
  return { ...next, ...fingerprintOf(next) };
}

/** What a job's page adds where its card said nothing. */
export function filledIn(row: LeadRow, page: Partial<Pick<LeadRow, PageField>>): Partial<LeadRow> {
  const filled = PAGE_FIELDS.filter(
    (field) => (row[field] ?? null) === null && (page[field] ?? null) !== null,
  )
    // The figures are those of the text: the page's do not stand beside the card's.
    .filter((field) => field !== 'salaryRange' || row.salary === null);
  return {
    ...Object.fromEntries(filled.map((field) => [field, page[field]])),
    fromPage: [...(row.fromPage ?? []), ...filled],
  };
}

/** Takes back everything that came from the job's own page: past the gate only what its card said stays. */
export const withoutPage = (row: LeadRow): Partial<LeadRow> => ({
  ...Object.fromEntries((row.fromPage ?? []).map((field) => [field, null])),
  fromPage: [],
  seniority: null,
  employmentType: null,
  skills: [],
  isEasyApply: null,
});

/** The row as the agent API takes it. */
export const toLead = (row: LeadRow): Lead => ({
  source: row.source,
  external_id: row.externalId,
  title: row.title,
  company: row.company,
  location: row.location,
  url: row.url,
  posted_at: row.postedAt,
  salary: row.salary,
  workplace: row.workplace,
});
