/** Every pause of the agent, in ms. Tests in a real browser run the same agent on a faster clock, and nothing else differs. */
export interface Timing {
  /** Between two alarms that look for work nobody announced. */
  alarm: number;
  /** Between two requests to a job site: random, at least and at most. */
  scrapePause: [number, number];
  /** After a 429 or 999: the first pause and the longest. */
  siteBackoff: [number, number];
  /** While the server or the model does not answer. */
  retry: [number, number];
  /** A job whose own page or scoring failed. */
  jobRetry: [number, number];
  /** Between two looks at what changed on the server. */
  pull: number;
  /** An agent's tab is given up after that. */
  tabLimit: number;
  /** Between two looks into that tab. */
  tabPoll: number;
  /** Between two looks of a scan at the page that it reads: random, at least and at most. */
  scanLook: [number, number];
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

export const REAL_TIMING: Timing = {
  alarm: 30 * SECOND,
  scrapePause: [3 * SECOND, 8 * SECOND],
  siteBackoff: [MINUTE, HOUR],
  retry: [5 * SECOND, 5 * MINUTE],
  jobRetry: [30 * SECOND, HOUR],
  pull: MINUTE,
  tabLimit: 30 * SECOND,
  tabPoll: SECOND,
  scanLook: [700, 1500],
};

const FAST_TIMING: Timing = {
  alarm: 2 * SECOND,
  scrapePause: [50, 150],
  siteBackoff: [SECOND, 8 * SECOND],
  retry: [500, 2 * SECOND],
  jobRetry: [500, 4 * SECOND],
  pull: 2 * SECOND,
  tabLimit: 30 * SECOND,
  tabPoll: 200,
  scanLook: [100, 200],
};

export const timingOf = (mode: string): Timing => (mode === 'e2e' ? FAST_TIMING : REAL_TIMING);

/** The pause before the next try after so many failures in a row (1: the first); doubles from the first to the longest. */
export const backoff = ([first, longest]: [number, number], failures: number): number =>
  Math.min(longest, first * 2 ** Math.min(30, Math.max(0, failures - 1)));
