import { SALARY_MAX } from '@jobsieve/shared/contracts/limits';
import { clip } from '../plain-text';
import { salaryFigures } from '../salary';
import type { JobFacts } from '../site';

/** Naukri's own answers name this currency for every job that states none (jobapi v3, 2026-03: 50 of 50). */
const QUOTED_IN = 'INR';

/** A field for the salary, as text and in figures; "Not disclosed" and "Unpaid" tell of none. */
export function salaryFacts(field: string | null): Pick<JobFacts, 'salary' | 'salaryRange'> {
  const isTold = field !== null && /\d/.test(field);
  return isTold
    ? { salary: clip(field, SALARY_MAX), salaryRange: salaryFigures(field, QUOTED_IN) }
    : { salary: null, salaryRange: null };
}
