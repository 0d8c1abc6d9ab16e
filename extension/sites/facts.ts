import type { JobFacts } from './site';

/** A page that tells nothing. Adapters begin with it and add what their layout shows. */
export const NOTHING_TOLD: Readonly<JobFacts> = {
  location: null,
  workplace: null,
  postedAt: null,
  salary: null,
  salaryRange: null,
  isEasyApply: null,
  isPromoted: null,
  isReposted: null,
  isViewed: null,
  isApplied: null,
  isClosed: null,
  experience: null,
  skills: null,
  employmentType: null,
  seniority: null,
  applicants: null,
};
