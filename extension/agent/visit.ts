import type { BlockSignal, JobDetail } from '../sites/site';

/** What came of one request for a job's text. */
export type Visit =
  | { kind: 'detail'; detail: JobDetail }
  | { kind: 'closed'; evidence: string }
  | { kind: 'blocked'; signal: BlockSignal; evidence: string }
  /** The site answered, but not with this job. */
  | { kind: 'unreadable'; why: string }
  | { kind: 'unreachable' };
