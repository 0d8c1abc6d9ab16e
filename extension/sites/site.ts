import type { Source, Workplace } from '@jobsieve/shared/contracts/job';

/** How often a pay is paid. */
export const PAY_PERIODS = ['hour', 'day', 'week', 'month', 'year'] as const;
export type PayPeriod = (typeof PAY_PERIODS)[number];

/** A pay in figures, where its text leaves no doubt about them. */
export interface SalaryRange {
  /** In units of the currency: "$120K" is 120000, "10 Lacs" is 1000000. Null: only the upper bound is told. */
  min: number | null;
  /** Null: only the lower bound is told. A single figure is both. */
  max: number | null;
  /** ISO 4217, null where the text names none, or one that several countries call by the same sign. */
  currency: string | null;
  period: PayPeriod | null;
}

/**
 * What a page tells of a job beside its name. Every site, layout and language leaves out something else: what the page
 * does not tell is null, never empty, never guessed, and `false` only where the page proves it.
 */
export interface JobFacts {
  location: string | null;
  workplace: Workplace | null;
  /** `YYYY-MM-DD`; for a job that was posted again, the day of that. */
  postedAt: string | null;
  /** As the page words it. */
  salary: string | null;
  /** The figures of `salary`. */
  salaryRange: SalaryRange | null;
  /** True: the application is made on the site. False: on the employer's. */
  isEasyApply: boolean | null;
  isPromoted: boolean | null;
  isReposted: boolean | null;
  isViewed: boolean | null;
  isApplied: boolean | null;
  /** It takes no more applications. */
  isClosed: boolean | null;
  /** As the page words it: "2-5 Yrs". */
  experience: string | null;
  /** At least one. */
  skills: string[] | null;
  /** As the page words it, in the language of its interface. */
  employmentType: string | null;
  /** As the page words it, in the language of its interface. */
  seniority: string | null;
  /** The figure that is shown; where it is "over 200" or "100+" there are more. "Among the first 25" tells none. */
  applicants: number | null;
}

/** A job as a result page shows it. */
export interface Card extends JobFacts {
  source: Source;
  externalId: string;
  title: string;
  company: string;
  /** Canonical, on the site's main host, without tracking. */
  url: string;
}

/** A job as its own page or the pane beside the results shows it. */
export interface JobDetail extends JobFacts {
  source: Source;
  externalId: string;
  title: string | null;
  company: string | null;
  /** The whole text: paragraphs apart by an empty line, list items on lines of their own that begin with "• ". */
  description: string;
  /** The section of the description that lists what the candidate must bring, where there is one. */
  requirements: string | null;
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

/** The way from one page of a result list to the next. */
export type NextPage =
  /** Press it: the page replaces its list, or adds to it. */
  | { kind: 'button'; button: Element }
  /** Open it in the same tab. */
  | { kind: 'address'; url: URL }
  /** The list grows when its end comes into view: scroll this there. */
  | { kind: 'scroll'; end: Element }
  /** There is no more, or the site gives no more. */
  | { kind: 'end'; evidence: string };

/** One job site: pure functions of a document and its URL; no network, no storage, no clock but the one given. */
export interface Site {
  source: Source;
  matches(url: URL): boolean;
  /**
   * The document that the user sees, which may be that of a frame of the site's own; absent: always the page's. The
   * readings find it by themselves: it is told so that its changes can be watched.
   */
  shownDocument?(page: Document): Document;
  /** @param today the day from which relative dates on the page count */
  readCards(document: Document, url: URL, today: Date): CardsReading;
  /** @param today the day from which relative dates on the page count */
  readDetail(document: Document, url: URL, today: Date): DetailReading;
  /**
   * How the list goes on after what this page shows of it.
   *
   * @param rendered how many different jobs the page has shown, whatever its usual number: the next page begins there
   * @returns null when the page does not tell, or is no result page: not the same as the end
   */
  nextPage(document: Document, url: URL, rendered: number): NextPage | null;
  /** The element that stands for a job in the list, be it empty still: scrolled to, the page fills it in. */
  listItem(document: Document, externalId: string): Element | null;
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
