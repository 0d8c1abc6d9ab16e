import type { ApplicationStatus, Findings, Source, Verdict, Workplace } from '@jobsieve/shared/contracts/job';
import { Dexie, type EntityTable, type Table } from 'dexie';
import type { RulesShift, Unjudged } from '../engines/engine';
import type { Evidence } from '../engines/evidence';
import type { Finding } from '../engines/injection/injection';
import type { Understood } from '../engines/resume';
import type { BlockSignal, JobDetail, JobFacts } from '../sites/site';

export type LeadKey = `${Source}:${string}`;

/**
 * How far a job has come on its way through the sieve.
 *
 * found: the server has not acknowledged it. wanted: the server wants it, its text is missing. described: its text is
 * in `texts`, to be scored. unjudged: the built-in rules understood too little to judge it; its text waits for a model or
 * the user. decided: scored and gated, the server does not have the decision. settled: nothing to do.
 */
export const STAGES = ['found', 'wanted', 'described', 'unjudged', 'decided', 'settled'] as const;
export type Stage = (typeof STAGES)[number];

/** Used instead of an engine's name: the user decided on a job that could not be judged. */
export const BY_USER = 'user';

export interface Failure {
  /** Stable: `ollama.unreachable`, `scrape.timeout`, ... */
  code: string;
  /** For the user. */
  message: string;
  /** ms since the epoch */
  at: number;
}

/** Facts that come from a card or else from the job's own page. */
export const PAGE_FIELDS = [
  'location',
  'salary',
  'salaryRange',
  'workplace',
  'postedAt',
  'experience',
  'applicants',
  'isPromoted',
  'isReposted',
  'isViewed',
  'isApplied',
  'isClosed',
] as const satisfies readonly (keyof JobFacts)[];
export type PageField = (typeof PAGE_FIELDS)[number];

/** Facts that have been kept only since 2026-11; they are absent in older rows. */
type LaterFacts = Partial<
  Pick<
    JobFacts,
    | 'salaryRange'
    | 'experience'
    | 'applicants'
    | 'isPromoted'
    | 'isReposted'
    | 'isViewed'
    | 'isApplied'
    | 'isClosed'
  >
>;

export interface LeadRow extends LaterFacts {
  key: LeadKey;
  source: Source;
  externalId: string;
  title: string;
  company: string;
  location: string | null;
  url: string;
  postedAt: string | null;
  salary: string | null;
  workplace: Workplace | null;
  seniority: string | null;
  employmentType: string | null;
  skills: string[];
  isEasyApply: boolean | null;
  /** Which of these fields come from the page, not the card; absent in older rows. */
  fromPage?: PageField[];

  stage: Stage;
  /** Place in the queue: leads go in the order in which they were found. */
  order: number;
  /** ms since the epoch; the row must not be worked on before. */
  dueAt: number;
  attempts: number;
  failure: Failure | null;
  /** A worker holds the row until then (ms since the epoch); a worker that died lets it run out. */
  leaseUntil: number;
  /** Which worker: one that comes back after its lease ran out must not finish another's step. */
  leaseHolder: string | null;
  /** The guest page had no text, so the job's own page is opened in a tab. */
  skipGuest: boolean;

  /** The server's id, once it has answered. */
  jobId: number | null;
  /** The server already has the text, from somebody else's visit. */
  hasServerText: boolean;
  /** ms since the epoch of the last sync that the server answered. */
  syncedAt: number | null;

  /**
   * Absent until decided, so that the index holds decided rows only. The verdict and the fields up to `basis` are those of
   * the best decision of all resumes (`decisions.ts`).
   */
  verdict?: Verdict;
  score?: number;
  reasoning: string | null;
  missingSkills: string[];
  recommendations: string[];
  engine: string | null;
  /** What the score is based on; null or absent if it came from elsewhere or is older than this field. */
  basis?: ScoreBasis | null;
  /** The decisions with other resumes than the best one; absent or empty: there are none. */
  otherDecisions?: Decision[];
  /** Ids of the resumes that the job has to be scored with before the gate decides; absent or empty: the agent chooses. */
  scoreWith?: number[];
  /**
   * Which version (`updatedAt`) of each resume (by id) the built-in rules have compared with the whole text, whether or not
   * the job was scored with it; absent: only those of the decisions.
   */
  comparedWith?: Record<number, number>;
  /** The job was sieved out, and the user asked to look at it again: when (ms since the epoch), and its score before. */
  lookedAgain?: { at: number; score: number };
  /** The user rescued the job after it was rejected: when (ms since the epoch), and with which score. */
  rescued?: { at: number; score: number };
  /** At stage `unjudged`: why, since when (ms since the epoch), and of which resumes this holds. Else absent or null. */
  unjudged?: (Unjudged & { at: number; resumes: string }) | null;
  /** The user kept a job that could not be judged, when its text was gone: once that is there, it is a match (ms since the epoch). */
  keptAt?: number;
  /** ms since the epoch */
  decidedAt: number | null;
  applicationStatus: ApplicationStatus;

  /** The same for postings of one job, by what their cards say; absent where that is not known, so that the index holds no more. */
  fingerprint?: string;
}

/** How a score came about, so that the user can check it. It stays on this device. */
export interface ScoreBasis {
  /** The score of each call to the model, in their order. */
  scores: number[];
  /** 0 to 1 */
  confidence: number;
  /** Without quotations for a rejected job: they would be of a text that is not kept. */
  evidence: Evidence | null;
  /** Passages of the posting that address a model rather than a person. */
  doubts: Finding['kind'][];
  /** The score by the built-in rules; null if they were not asked, or decided themselves. */
  crossCheck: number | null;
  /** The user had lowered the gate of the rules; absent: they had not, or a model has scored. */
  shift?: RulesShift;
  /** The resume that it was scored against, as it was then. */
  resume: {
    id: number;
    updatedAt: number;
    name: string;
    /** The resume has been deleted, and the user wanted this match to stay. */
    kept?: true;
  };
}

/** One scorer's decision on a job with one resume. */
export interface Decision {
  score: number;
  reasoning: string | null;
  missingSkills: string[];
  recommendations: string[];
  engine: string | null;
  /** Null: it was made by another browser of the user, whose resumes are not known here, or by an older version. */
  basis: ScoreBasis | null;
  /** ms since the epoch */
  decidedAt: number | null;
}

/** A match as it was before the user had it scored again, so that this can be undone. */
export interface SnapshotRow {
  key: LeadKey;
  /** ms since the epoch; the snapshot lapses some days later (`snapshots.ts`). */
  at: number;
  before: LeadRow;
  /** The text, once the gate has taken it from `texts`; null while it is still there. */
  text: TextRow | null;
}

/** The text of a job, kept apart so that lists never load it; deleted at the gate for a rejected job. */
export interface TextRow {
  key: LeadKey;
  description: string;
  requirements: string | null;
}

/** The pipeline's findings about a match, kept apart like its text and deleted with the match. */
export interface FindingsRow extends Findings {
  key: LeadKey;
}

export interface ResumeRow {
  id: number;
  name: string;
  text: string;
  /** What the user has corrected of what was understood; absent: nothing. */
  understood?: Understood;
  /** ms since the epoch */
  updatedAt: number;
}

/** Numbers that the popup shows (and scorings in a row without a usable answer), kept up to date in the transaction that changes the rows: counting 100,000 rows takes 0.1 s. */
export interface CounterRow {
  name: 'discovered' | 'matched' | 'rejected' | 'unanswered';
  value: number;
}

/** The state of the connections to the server, the model and each site. */
export interface HealthRow {
  id: 'server' | 'ollama' | Source;
  state: 'ok' | 'waiting' | 'blocked';
  /** Stable; null while ok. */
  code: string | null;
  message: string | null;
  /** For a blocked site: what was seen. */
  signal: BlockSignal | null;
  /** ms since the epoch: when it was noticed, and when it is tried again (null: the user has to act). */
  at: number;
  retryAt: number | null;
  /** Failures in a row, from which the next pause follows. */
  attempts: number;
}

/** The agent's requests to a site, and how the site reacted. */
export interface PaceRow {
  source: Source;
  /** ms since the epoch: the end of the pause after the last request there; no site is asked before. */
  nextAt: number;
  /** Local day `YYYY-MM-DD` to which `used` belongs. */
  day: string;
  /** Requests to this site; the day's share is that of all sites together. */
  used: number;
  /** ms; 0 while the site answers normally, doubled on every 429 or 999. */
  backoff: number;
  /** ms since the epoch: when this site may be asked again after a 429 or 999. */
  backoffUntil: number;
  /** Jobs in a row whose pages were not understood, by their ids; absent: none. */
  strange?: string[];
}

/** What the agent is doing now, for the popup. */
export interface ActivityRow {
  id: 'sync' | 'scrape' | 'score' | 'deliver';
  key: LeadKey | null;
  /** e.g. the job's title */
  what: string | null;
  since: number;
}

/** A scan of the pages of a result list, started by the user. There is one at a time; the last one stays so that its result can be shown. */
export interface ScanRow {
  id: 'scan';
  source: Source;
  tab: number;
  /** Of the browser's session: after a restart the same number is another tab. */
  session: string;
  /** Where it began; the tab has to stay in this search. */
  startedAt: string;
  state: 'running' | 'done' | 'stopped';
  /** How it ended, or what it waits for, for the user. */
  words: string | null;
  /** How many pages the user wants read, with the one that was there. */
  pages: number;
  /** How many are read. */
  read: number;
  /** Jobs whose cards were there to be read. */
  seen: string[];
  /** `read`: the page is filling in. `turn`: it is read, and the next one is due. */
  step: 'read' | 'turn';
  /** ms since the epoch of the step's beginning. */
  stepAt: number;
  /** The jobs that were shown when the page was turned; null on the first. */
  turnedFrom: string | null;
  /** How many times the page was turned and nothing came. */
  vain: number;
  /** The page as it was at the last look (empty: it has not come), and how many looks in a row it has been so. */
  last: string;
  still: number;
  /** ms since the epoch; as in {@link LeadRow}. */
  dueAt: number;
  leaseUntil: number;
  leaseHolder: string | null;
}

/** What a page looked like that was not understood or that stood in the way: the latest of each site, for the user to report. */
export interface ReportRow {
  source: Source;
  /** ms since the epoch */
  at: number;
  /** What the page was to be read as. */
  page: 'results' | 'job';
  kind: 'drift' | 'blocked';
  /** Of a drift; null: nothing known was on the page. */
  layout: string | null;
  /** Of a drift: what was not found, and of how many jobs there were ids. */
  missing: string[];
  ids: number;
  /** Of a block. */
  signal: BlockSignal | null;
  address: string;
  outline: string;
}

/**
 * A sieved-out job about which the user said whether it was rightly sieved out: asked at random, or by rescuing it unasked.
 * It tells how the job was sieved out at that time, whatever becomes of it later.
 */
export interface GateCheckRow {
  key: LeadKey;
  engine: string;
  /** The engine's own score, and by how many points the gate of the rules was lowered then (0 for a model). */
  own: number;
  shift: number;
  /** When it was drawn at random, ms since the epoch; null: it never was, the user rescued it unasked. */
  drawnAt: number | null;
  /** out: rightly sieved out. wanted: the user would have wanted it. null: not answered. */
  answer: 'out' | 'wanted' | null;
  /** ms since the epoch */
  answeredAt: number | null;
}

/** Non-extractable keys with which secrets in extension storage are encrypted. */
export interface KeyRow {
  id: string;
  key: CryptoKey;
}

/** A position in something that is followed: the change feed of the server. */
export interface CursorRow {
  id: string;
  value: string;
}

export class JobSieveDatabase extends Dexie {
  declare leads: EntityTable<LeadRow, 'key'>;
  declare texts: EntityTable<TextRow, 'key'>;
  declare findings: EntityTable<FindingsRow, 'key'>;
  declare snapshots: EntityTable<SnapshotRow, 'key'>;
  declare resumes: EntityTable<ResumeRow, 'id'>;
  declare counters: Table<CounterRow, CounterRow['name']>;
  declare health: Table<HealthRow, HealthRow['id']>;
  declare pace: Table<PaceRow, Source>;
  declare activity: Table<ActivityRow, ActivityRow['id']>;
  declare reports: Table<ReportRow, Source>;
  declare scans: Table<ScanRow, ScanRow['id']>;
  declare gateChecks: EntityTable<GateCheckRow, 'key'>;
  declare keys: Table<KeyRow, string>;
  declare cursors: Table<CursorRow, string>;

  constructor(name = 'jobsieve') {
    super(name);
    this.version(1).stores({
      leads: '&key, stage, order, [stage+dueAt], [stage+order], [verdict+score]',
      texts: '&key',
      resumes: '++id',
      counters: '&name',
      health: '&id',
      pace: '&source',
      activity: '&id',
      keys: '&id',
      cursors: '&id',
    });
    this.version(2).stores({ findings: '&key' });
    this.version(3).stores({
      leads: '&key, stage, order, [stage+dueAt], [stage+order], [verdict+score], fingerprint',
    });
    this.version(4).stores({ scans: '&id' });
    this.version(5).stores({ reports: '&source' });
    this.version(6)
      .stores({ snapshots: '&key' })
      .upgrade((transaction) =>
        transaction.table<LeadRow>('leads').toCollection().modify(forgetForeignBasis),
      );
    this.version(7).stores({ gateChecks: '&key' });
  }
}

/**
 * Up to version 5, a score that came from another browser was written over this browser's own and kept its basis. Such a
 * basis names a resume that the score is not of: neither a call to the model nor the built-in rules gave that score.
 */
function forgetForeignBasis(row: LeadRow): void {
  const { basis, score } = row;
  if (!basis || score === undefined) return;
  if (!basis.scores.includes(score) && basis.crossCheck !== score) row.basis = null;
}

export const leadKey = (source: Source, externalId: string): LeadKey => `${source}:${externalId}`;

/** The part of a detail that a lead row keeps beside its text. */
export type DetailFields = Pick<
  JobDetail,
  'salary' | 'workplace' | 'seniority' | 'employmentType' | 'skills' | 'isEasyApply'
>;
