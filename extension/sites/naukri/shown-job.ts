import { attribute } from '../dom';
import { urlIn } from '../hosts';
import { isJobId, jobIdIn } from './address';

interface NamedJobs {
  inAddress: string | null;
  /** In the page's head, which may stay as it was when the page goes on to another job without loading. */
  inHead: string | null;
  headUrl: URL | null;
}

/** The ids by which the page is called, in its address and in its head. */
export function namedJobs(document: Document, url: URL): NamedJobs {
  const canonical = urlIn(attribute(document.querySelector('link[rel="canonical"]'), 'href'), url);
  const shared = urlIn(attribute(document.querySelector('meta[property="og:url"]'), 'content'), url);
  const headUrl = [canonical, shared].find((named) => jobIdIn(named) !== null) ?? null;
  return { inAddress: jobIdIn(url), inHead: jobIdIn(headUrl), headUrl };
}

/**
 * The id of the job whose header is on the page. Moving from job to job inside the page, address, head and header change
 * one after the other, and the head sometimes not at all: the header itself decides, by the id in its link to the
 * company's reviews, else by its title
 * and company, with which the addresses begin.
 *
 * @returns null when nothing names a job; 'unclear' when it cannot be told whose header it is
 */
export function shownJob(
  document: Document,
  url: URL,
  header: Element,
  title: string,
  company: string | null,
): string | 'unclear' | null {
  const { inAddress, inHead, headUrl } = namedJobs(document, url);
  const own = ownId(header);
  if (own) return own === (inAddress ?? inHead ?? own) ? own : 'unclear';
  if (!inAddress || !inHead || inAddress === inHead) return inAddress ?? inHead;
  const names = [title, `${title} ${company ?? ''}`];
  return names.some((name) => beginsWith(url, name) && !beginsWith(headUrl, name)) ? inAddress : 'unclear';
}

/** Seen 2026-10: `https://www.ambitionbox.com/reviews/...?jobId=naukri_<id>`, where the company has been rated. */
function ownId(header: Element): string | null {
  const link = attribute(header.querySelector('a[href*="jobId=naukri_"]'), 'href') ?? '';
  const id = /[?&]jobId=naukri_(\d+)/.exec(link)?.[1] ?? '';
  return isJobId(id) ? id : null;
}

/** Whether the job's address begins with the words: "React JS Developer" in `/job-listings-react-js-developer-...`. */
function beginsWith(url: URL | null, title: string): boolean {
  const words = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return words !== '' && url !== null && url.pathname.startsWith(`/job-listings-${words}-`);
}
