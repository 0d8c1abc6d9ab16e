import type { Source } from '@jobsieve/shared/contracts/job';

/** What a user searches for, in the address; everything else comes and goes while the list is walked through. */
const ASKED: Record<Source, RegExp> = {
  linkedin: /^(?:keywords|location|geoId|f_.+)$/,
  naukri: /^(?:k|l|keyword|location|experience|qp)$/,
};

/** LinkedIn redirects its old address to its new one. */
const linkedinList = (path: string) =>
  path
    .replace(/\/$/, '')
    .replace(/^\/comm(?=\/)/, '')
    .replace(/^\/jobs\/search-results$/, '/jobs/search');

/** Naukri's pages are numbered at the end of the path; so may be what is searched for ("sector-62"). */
const naukriLists = (path: string): string[] => {
  const list = path.toLowerCase().replace(/\/$/, '');
  return [list, list.replace(/-\d+$/, '')];
};

function isSameList(source: Source, a: string, b: string): boolean {
  if (source === 'linkedin') return linkedinList(a) === linkedinList(b);
  return naukriLists(a).some((list) => naukriLists(b).includes(list));
}

/**
 * Whether two addresses are pages of one result list. What only one of them tells is no difference: LinkedIn drops the location
 * on its way to its new address.
 */
export function isSameSearch(source: Source, a: URL, b: URL): boolean {
  if (!isSameList(source, a.pathname, b.pathname)) return false;
  return [...a.searchParams.keys()]
    .filter((name) => ASKED[source].test(name) && b.searchParams.has(name))
    .every((name) => a.searchParams.get(name) === b.searchParams.get(name));
}
