import type { Source, Workplace } from '@jobsieve/shared/contracts/job';

/** A job as a result page shows it. What the page does not tell is null, never empty and never guessed. */
export interface Card {
  source: Source;
  externalId: string;
  title: string;
  company: string;
  location: string | null;
  /** Canonical, on the site's main host, without tracking. */
  url: string;
  /** `YYYY-MM-DD` */
  postedAt: string | null;
  /** As the page words it. */
  salary: string | null;
  workplace: Workplace | null;
}

/** A job as its own page or the pane beside the results shows it. */
export interface JobDetail {
  source: Source;
  externalId: string;
  title: string | null;
  company: string | null;
  location: string | null;
  /** The whole text: paragraphs apart by an empty line, list items on lines of their own that begin with "• ". */
  description: string;
  /** The section of the description that lists what the candidate must bring, where there is one. */
  requirements: string | null;
  /** null: the page does not tell. */
  isEasyApply: boolean | null;
  salary: string | null;
  workplace: Workplace | null;
  seniority: string | null;
  employmentType: string | null;
  skills: string[];
}

/** Why a site does not let us read. */
export const BLOCK_SIGNALS = [
  'rate-limited',
  'login',
  'authwall',
  'checkpoint',
  'captcha',
  'access-denied',
] as const;
export type BlockSignal = (typeof BLOCK_SIGNALS)[number];

interface Blocked {
  kind: 'blocked';
  signal: BlockSignal;
  /** What on the page says so. */
  evidence: string;
}

interface Drift {
  kind: 'drift';
  /** null: nothing known is on the page. */
  layout: string | null;
  /** Ids that are there though their fields are not. */
  ids: string[];
  /** Fields that were not found. */
  missing: string[];
}

/**
 * What a result page tells. Really empty, not understood and blocked are three different things, and none of them is
 * a list without cards.
 */
export type CardsReading =
  | {
      kind: 'cards';
      layout: string;
      cards: Card[];
      /** Ids whose cards the page has not filled in yet: come back for them. */
      pending: string[];
    }
  | { kind: 'empty'; layout: string; evidence: string }
  | { kind: 'loading' }
  | Drift
  | Blocked
  | { kind: 'not-results' };

export type DetailReading =
  | { kind: 'detail'; layout: string; detail: JobDetail }
  /** The job's frame is there, its text is not yet. */
  | { kind: 'loading'; externalId: string | null }
  | { kind: 'closed'; externalId: string | null; evidence: string }
  | Drift
  | Blocked
  | { kind: 'not-detail' };

/** One job site: pure functions of a document and its URL; no network, no storage, no clock but the one given. */
export interface Site {
  source: Source;
  matches(url: URL): boolean;
  /** @param today the day from which relative dates on the page count */
  readCards(document: Document, url: URL, today: Date): CardsReading;
  readDetail(document: Document, url: URL): DetailReading;
  /** A wall that shows in the address alone (redirect to a login page ...), else null. */
  wallAt(url: URL): BlockSignal | null;
  /**
   * The address of the job's own page, to open in a tab.
   *
   * @param seenUrl where the result page pointed; used only when it proves to be that job's page on this site
   * @returns null when no safe address is known
   */
  jobPage(externalId: string, seenUrl: string): URL | null;
  /** The address that answers the job's HTML without a login, where the site has one. */
  guestPage(externalId: string): URL | null;
}
