import { fingerprint } from '@jobsieve/shared/same-job/fingerprint';
import type { LeadRow } from './database';

/**
 * By the card alone: what a job's own page told may have to be forgotten, and then nothing may be left that rests on it.
 *
 * @returns the field of a row, absent where the job is the same as no other
 */
export function fingerprintOf(
  row: Pick<LeadRow, 'title' | 'company' | 'location' | 'fromPage'>,
): Pick<LeadRow, 'fingerprint'> {
  const location = row.fromPage?.includes('location') ? null : row.location;
  const print = fingerprint({ ...row, location });
  return print === null ? {} : { fingerprint: print };
}
