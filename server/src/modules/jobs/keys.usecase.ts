import { FINGERPRINT_VERSION, placeKey, roleKey } from '@jobsieve/shared/same-job/fingerprint';
import type { Sql } from '../../database/client.ts';
import { jobsWithOldKeys, writeKeys } from './keys.repository.ts';

const BATCH = 500;

/**
 * Makes the keys anew that other rules than the present ones made, or none: of jobs that were stored before there were keys, or
 * by an older version. Safe to stop at any point, to start again, and to run twice at once.
 *
 * @returns how many jobs it wrote
 */
export async function fillKeys(sql: Sql, signal?: AbortSignal): Promise<number> {
  let written = 0;
  for (let afterId = 0; !signal?.aborted; ) {
    const jobs = await jobsWithOldKeys(sql, { version: FINGERPRINT_VERSION, afterId, limit: BATCH });
    if (jobs.length === 0) break;
    const keys = jobs.map((job) => ({ ...job, role_key: roleKey(job), place_key: placeKey(job.location) }));
    written += await writeKeys(sql, keys, FINGERPRINT_VERSION);
    afterId = jobs.at(-1)?.id ?? afterId;
  }
  return written;
}
