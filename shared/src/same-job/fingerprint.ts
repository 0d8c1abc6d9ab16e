import { companyKey } from './company.ts';
import { placeKey } from './place.ts';
import { titleKey } from './title.ts';

/** Raise this with every change of the rules below; stored fingerprints are then recomputed. */
export const FINGERPRINT_VERSION = 2;

/** What of a job is compared. */
export interface Comparable {
  title: string;
  company: string;
  location: string | null;
}

/** The company and the title; null if one is unknown. It is separate from the place, which another page may reveal later. */
export function roleKey({ title, company }: Pick<Comparable, 'title' | 'company'>): string | null {
  const parts = [companyKey(company), titleKey(title)];
  return parts.includes(null) ? null : parts.join('\n');
}

/**
 * The same for two postings of one job, on two sites or posted again, and else different: a false difference shows a job twice, a
 * false equality hides one behind another. Hence cautious: senior and junior, levels, languages, requisition numbers, two
 * cities stay apart.
 *
 * @returns null when company, title or place is not known: such a job is the same as no other
 */
export function fingerprint(job: Comparable): string | null {
  const [role, place] = [roleKey(job), placeKey(job.location)];
  return role === null || place === null ? null : `${role}\n${place}`;
}

export { placeKey };
