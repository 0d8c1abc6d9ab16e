import type { Source } from '@jobsieve/shared/contracts/job';

/**
 * Where a site shows jobs; anywhere else the script is blind. LinkedIn is one application, and a user who comes from
 * the feed loads no new page. Naukri's pages have no common path: `/python-jobs-in-pune-2`, `/jobs-in-pune`,
 * `/internships-in-pune`, `/job-listings-...`. A user who opens the login page of their own accord has not run into a wall.
 */
const JOB_AREAS: Record<Source, RegExp> = {
  linkedin: /^\/(?:comm\/|mwlite\/)?(?:jobs|jobs-guest)(?:\/|$)/,
  naukri: /\bjobs?\b|\binternships?\b|^\/mnjuser\/recommendedjobs\b/i,
};

export function isJobArea(source: Source, url: URL): boolean {
  return JOB_AREAS[source].test(url.pathname);
}

/**
 * Whether the address speaks of this job, be it as the way back from a login page.
 *
 * @param externalId digits
 */
export function namesJob(url: URL, externalId: string): boolean {
  return /^\d+$/.test(externalId) && new RegExp(`(?<!\\d)${externalId}(?!\\d)`).test(decoded(url.href));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
