import type { Source } from '@jobsieve/shared/contracts/job';

/** What a user searches for, in the address; everything else comes and goes while the list is walked through. */
const ASKED: Record<Source, RegExp> = {
  linkedin: /^(?:keywords|location|geoId|f_.+)$/,
  naukri: /^(?:k|l|keyword|location|experience|qp)$/,
};

/** The list without the number of its page. LinkedIn redirects its old address to its new one. */
const LIST: Record<Source, (path: string) => string> = {
  linkedin: (path) => path.replace(/\/$/, '').replace(/^\/jobs\/search-results$/, '/jobs/search'),
  naukri: (path) => path.replace(/-\d+\/?$/, ''),
};

/**
 * Whether two addresses are pages of one result list. What only one of them tells is no difference: LinkedIn drops the location
 * on its way to its new address.
 */
export function isSameSearch(source: Source, a: URL, b: URL): boolean {
  if (LIST[source](a.pathname) !== LIST[source](b.pathname)) return false;
  return [...a.searchParams.keys()]
    .filter((name) => ASKED[source].test(name) && b.searchParams.has(name))
    .every((name) => a.searchParams.get(name) === b.searchParams.get(name));
}
