import { SALARY_MAX } from '@jobsieve/shared/contracts/limits';
import { clip } from './plain-text';
import { salaryFigures, salaryIn } from './salary';
import type { JobFacts } from './site';

type Pay = Pick<JobFacts, 'salary' | 'salaryRange'>;

/** The pay that a field for nothing else shows: as it words it, and its figures where they are clear. */
export function payOf(field: string | null): Pay {
  return field
    ? { salary: clip(field, SALARY_MAX), salaryRange: salaryFigures(field) }
    : { salary: null, salaryRange: null };
}

/** The first pay among texts that may be anything: "401(k) benefit", "$175K/yr - $225K/yr · Vision benefit". */
export function payAmong(texts: Iterable<string>): Pay {
  for (const text of texts) {
    const salary = salaryIn(text);
    if (salary) return payOf(salary);
  }
  return payOf(null);
}
