import type { BlockSignal, JobDetail } from '../sites/site';

/** What came of one request for a job's text. */
export type Visit =
  | { kind: 'detail'; detail: JobDetail }
  | { kind: 'closed'; evidence: string }
  | { kind: 'blocked'; signal: BlockSignal; evidence: string }
  /** The site answered, but not with this job. */
  | { kind: 'unreadable'; why: string }
  /**
   * network: no answer came. no-page: the browser shows an error of its own in the place of the page, for want of an answer
   * or because it was a refusal without content. no-window: nothing was asked, since no tab could be opened.
   */
  | { kind: 'unreachable'; why: 'network' | 'no-page' | 'no-window' };
