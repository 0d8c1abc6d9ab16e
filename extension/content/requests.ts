/**
 * The requests by which the sites bring jobs into a page that is open: LinkedIn's guest search while it is scrolled, its
 * list and pane for signed-in people, Naukri's next pages. A refusal of one of them never shows in the address, and on
 * the page often as nothing but a list that does not grow.
 */
const BRINGS_JOBS: ((url: URL) => boolean)[] = [
  (url) => url.pathname.startsWith('/jobs-guest/'),
  (url) => url.pathname.startsWith('/voyager/api/') && /job/i.test(url.pathname + url.search),
  (url) => url.pathname.startsWith('/flagship-web/') && /job/i.test(url.pathname + url.search),
  (url) => url.pathname.startsWith('/jobapi/'),
];

/** 999 is LinkedIn's own way of saying 429. */
const REFUSED = new Set([429, 999]);

/** Follows how the page's own requests for jobs are answered. */
export function createRequestWatch() {
  let last = 0;
  return {
    /**
     * @param address of a request that was answered
     * @param status 0 where the browser does not tell
     * @returns whether it was refused, after one that was not
     */
    see(address: string, status: number): boolean {
      if (status === 0 || !URL.canParse(address)) return false;
      const url = new URL(address);
      if (!BRINGS_JOBS.some((brings) => brings(url))) return false;
      const isNew = REFUSED.has(status) && !REFUSED.has(last);
      last = status;
      return isNew;
    },
    /** The status with which the last request for jobs was refused; 0: it was answered, or there was none. */
    refused: (): number => (REFUSED.has(last) ? last : 0),
  };
}
