import { siteFor } from '../../sites/registry';
import type { LeadRow } from '../../store/database';

/**
 * The address that a click on a job opens. A lead's address came out of a page that anybody may have written, so it is
 * opened only when the site's own adapter proves it to be that job's page.
 *
 * @returns null when there is no such proof: the job is then shown without a link
 */
export function jobLink(job: Pick<LeadRow, 'source' | 'externalId' | 'url'>): string | null {
  const seen = URL.parse(job.url);
  if (seen?.protocol !== 'https:') return null;
  const site = siteFor(seen);
  if (site?.source !== job.source) return null;
  return site.jobPage(job.externalId, job.url)?.href ?? null;
}
