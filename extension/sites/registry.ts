import type { Source } from '@jobsieve/shared/contracts/job';
import { LINKEDIN } from './linkedin/linkedin';
import { NAUKRI } from './naukri/naukri';
import type { Site } from './site';

export { LINKEDIN, NAUKRI };

export const SITES: Record<Source, Site> = { linkedin: LINKEDIN, naukri: NAUKRI };

/** The site to which an address belongs, null for every other address, http included. */
export function siteFor(url: URL): Site | null {
  return Object.values(SITES).find((site) => site.matches(url)) ?? null;
}
