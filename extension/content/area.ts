import type { Source } from '@jobsieve/shared/contracts/job';

/**
 * Where a site shows jobs. LinkedIn is one application, and a user who comes from the feed loads no new page: the
 * script runs everywhere there and is blind outside. Naukri's job pages have no common path.
 */
const JOB_AREAS: Record<Source, RegExp> = {
  linkedin: /^\/(?:comm\/)?(?:jobs|jobs-guest)(?:\/|$)/,
  naukri: /^\//,
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
