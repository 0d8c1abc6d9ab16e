import { isOn } from '../hosts';
import type { BlockSignal } from '../site';

export const isLinkedIn = (url: URL): boolean => isOn('linkedin.com', url);

/** `https://www.linkedin.com/jobs/view/<id>/`: the country hosts of guest pages redirect to it, and it needs no slug. */
export const jobUrl = (id: string): string => `https://www.linkedin.com/jobs/view/${id}/`;

export const isJobId = (id: string): boolean => /^\d{5,20}$/.test(id);

/** The id at the end of `/jobs/view/<slug>-<id>` or of the guest API's address, else null. */
export function jobIdIn(url: URL | null): string | null {
  if (!url || !isLinkedIn(url)) return null;
  const path =
    /^\/(?:(?:comm\/)?jobs\/view|jobs-guest\/jobs\/api\/jobPosting)\/(?:[^/]*-)?(\d{5,20})\/?$/.exec(
      url.pathname,
    );
  return path?.[1] ?? null;
}

/** The id of the job to which a link leads: its own page, or results with the job open beside them; else null. */
export function linkedJobId(url: URL | null): string | null {
  if (!url || !isLinkedIn(url)) return null;
  const chosen = url.pathname.startsWith('/jobs/') ? url.searchParams.get('currentJobId') : null;
  return jobIdIn(url) ?? (chosen !== null && isJobId(chosen) ? chosen : null);
}

/** Addresses at which results are to be expected. */
export function isResultsAddress(url: URL): boolean {
  return (
    // /jobs/search, /jobs/search-results and /jobs/collections/<name> signed in; /jobs/search as a guest
    /^\/jobs\/(search|search-results|collections)(\/|$)/.test(url.pathname) ||
    // /jobs/python-developer-jobs-bengaluru, /jobs/jobs-in-india: what guests find by a web search, in English and German
    /^\/jobs\/(?:[^/]*-)?jobs(?:-[^/]*)?\/?$/.test(url.pathname) ||
    url.pathname.startsWith('/jobs-guest/jobs/api/seeMoreJobPostings/')
  );
}

export const isJobAddress = (url: URL): boolean => jobIdIn(url) !== null;

// Order counts: the sign-in of an expired session lies under /checkpoint/lg and is no checkpoint.
const WALLS: [BlockSignal, RegExp][] = [
  ['authwall', /^\/(authwall|signup|reg\/join|start\/join|cold-join)(\/|$)/],
  ['login', /^\/(login|uas\/login|uas\/login-submit|uas\/authenticate|m\/login|checkpoint\/(lg|rm))(\/|$)/],
  ['checkpoint', /^\/(checkpoint|challenge)(\/|$)/],
];

/** The wall that the address itself tells of, else null. */
export function wallAt(url: URL): BlockSignal | null {
  if (!isLinkedIn(url)) return null;
  return WALLS.find(([, path]) => path.test(url.pathname))?.[0] ?? null;
}

/** The job's own page; the id is all it takes, so nothing that a page pointed to is ever opened. */
export function jobPage(externalId: string): URL | null {
  return isJobId(externalId) ? new URL(jobUrl(externalId)) : null;
}

/** The job's HTML as everybody may read it without signing in. */
export function guestPage(externalId: string): URL | null {
  return isJobId(externalId)
    ? new URL(`https://www.linkedin.com/jobs-guest/jobs/api/jobPosting/${externalId}`)
    : null;
}
