import { isOn } from '../hosts';
import type { BlockSignal } from '../site';

export const isLinkedIn = (url: URL): boolean => isOn('linkedin.com', url);

/** `https://www.linkedin.com/jobs/view/<id>/`: the country hosts of guest pages redirect to it, and it needs no slug. */
export const jobUrl = (id: string): string => `https://www.linkedin.com/jobs/view/${id}/`;

export const isJobId = (id: string): boolean => /^\d{5,20}$/.test(id);

/** The id in `/jobs/view/<slug>-<id>`, in the address of its form to apply, or of the guest API's address, else null. */
export function jobIdIn(url: URL | null): string | null {
  if (!url || !isLinkedIn(url)) return null;
  const path =
    /^\/(?:(?:comm\/)?jobs\/view|jobs-guest\/jobs\/api\/jobPosting)\/(?:[^/]*-)?(\d{5,20})(?:\/apply)?\/?$/i.exec(
      url.pathname,
    );
  return path?.[1] ?? null;
}

/** The job that a link of a card leads to: its own page, or a list in which it is open (semantic search, 2025 to 2026). */
export function linkedJobId(url: URL | null): string | null {
  const own = jobIdIn(url);
  if (own || !url || !isLinkedIn(url) || !/^\/(?:comm\/)?jobs(?:\/|$)/.test(url.pathname)) return own;
  const open = url.searchParams.get('currentJobId');
  return open && isJobId(open) ? open : null;
}

/**
 * `/jobs/search`, `/jobs/search-results` and `/jobs/collections/<name>` signed in, `/jobs/search` as a guest; the links of
 * e-mails have `/comm` before it.
 */
const LIST = /^\/(?:comm\/)?jobs\/(?:search|search-results|collections)(?:\/|$)/i;
/** LinkedIn's own pages that have the word for jobs in their names and show no results. */
const NO_LIST =
  /^\/jobs\/(?:jobs-home|jobs-tracker|jobs-hub|(?:post|posting|promote|manage|saved|applied|tracked|my|view|preview|create|edit|browse|search)-(?:an?-)?jobs?|jobs?-(?:alerts?|posting|preferences|settings|seeking.*|slots?|collections?))\/?$/i;
/**
 * What a web search leads guests to, by the word for jobs in the language of the host: `/jobs/python-developer-jobs-bengaluru`,
 * `/jobs/emplois-python-paris`, `/jobs/empleos-de-python`, `/jobs/vagas-de-python`, `/jobs/python-vacatures-utrecht`.
 */
const WORDS_FOR_JOBS =
  'jobs|stellen(?:angebote)?|emplois?|offres?(?:-d-?emplois?)?|empleos?|trabajos?|ofertas-(?:de-)?(?:trabajo|empleo|emprego)|vagas?|empregos?|lavor[oi]|offerte-(?:di-)?lavoro|vacatures?|banen|jobb|lediga-jobb|stillinger|pracy?|praca|prace|ofert[ay]-pracy|is-ilanlari|ilanlari|locuri-de-munca|joburi|munka|allasok|tyopaikat|lowongan(?:-kerja)?';
const GUEST_LIST = new RegExp(`^/jobs/(?:[^/]*-)?(?:${WORDS_FOR_JOBS})(?:-[^/]*)?/?$`, 'i');

/** Addresses at which results are to be expected. */
export function isResultsAddress(url: URL): boolean {
  const path = decodedPath(url);
  return (
    LIST.test(path) ||
    (GUEST_LIST.test(path) && !NO_LIST.test(path)) ||
    path.startsWith('/jobs-guest/jobs/api/seeMoreJobPostings/')
  );
}

/** The path as it reads, without accents: "is-ilanlar\u0131", "empleos-de-programaci\u00f3n". */
function decodedPath({ pathname }: URL): string {
  try {
    return decodeURIComponent(pathname).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i');
  } catch {
    return pathname;
  }
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
