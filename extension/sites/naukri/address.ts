import { isOn } from '../hosts';
import type { BlockSignal } from '../site';

export const isNaukri = (url: URL): boolean => isOn('naukri.com', url);

/** Naukri's ids are 12 digits and begin with the day of posting, a leading zero included. */
export const isJobId = (id: string): boolean => /^\d{12}$/.test(id);

/** The hosts that show jobs; the site links the first, whatever led to the others. */
const HOSTS: ReadonlySet<string> = new Set(['www.naukri.com', 'naukri.com', 'm.naukri.com']);

const JOB_PATH = /^\/job-listings-[^/]*?-?(\d{12})\/?$/i;

/** The id at the end of `/job-listings-<slug>-<id>`, else null. */
export function jobIdIn(url: URL | null): string | null {
  if (url?.protocol !== 'https:' || !HOSTS.has(url.hostname)) return null;
  return JOB_PATH.exec(url.pathname)?.[1] ?? null;
}

/** The job's address without search parameters, or null when the URL is not the page of that job. */
export function canonicalJobUrl(url: URL | null, id: string): string | null {
  if (!url || jobIdIn(url) !== id || url.port !== '' || url.username !== '' || url.password !== '')
    return null;
  return `https://www.naukri.com${url.pathname.replace(/\/$/, '')}`;
}

/** `/python-jobs-in-pune-2`, `/jobs-in-pune`, `/internships-in-pune`, `/some-company-jobs-careers-13832`. */
const LISTS = /^\/(?:[^/]+-)?(?:jobs|internships?)(?:-in-[^/]+)?(?:-careers)?(?:-\d+)*\/?$/i;
/** What Naukri recommends to whoever is signed in; it has no numbered pages. */
const RECOMMENDED = /^\/mnjuser\/recommendedjobs\/?$/i;
/** Pages with such a name that are no lists of results: an index, an employer's form, what the user keeps. */
const NO_LISTS = /^\/(?:browse|post|saved|applied)-jobs?(?:-[^/]*)?\/?$/i;

export const isRecommended = (url: URL): boolean => HOSTS.has(url.hostname) && RECOMMENDED.test(url.pathname);

/** Addresses at which results are to be expected; a slash at the end and capitals occur. */
export function isResultsAddress(url: URL): boolean {
  if (!HOSTS.has(url.hostname) || isJobAddress(url) || NO_LISTS.test(url.pathname)) return false;
  return LISTS.test(url.pathname) || isRecommended(url);
}

export const isJobAddress = (url: URL): boolean => /^\/job-listings-/i.test(url.pathname);

/** The wall that the address itself tells of, else null. */
export function wallAt(url: URL): BlockSignal | null {
  if (!isNaukri(url)) return null;
  if (url.hostname === 'login.naukri.com' || /^\/nlogin(\/|$)/i.test(url.pathname)) return 'login';
  return /^\/[^/]*captcha/i.test(url.pathname) ? 'captcha' : null;
}

/** The job's own page as the result page linked it, if the link proves to be that; the slug cannot be made up. */
export function jobPage(externalId: string, seenUrl: string): URL | null {
  const seen = URL.canParse(seenUrl) ? new URL(seenUrl) : null;
  const canonical = isJobId(externalId) ? canonicalJobUrl(seen, externalId) : null;
  return canonical ? new URL(canonical) : null;
}
