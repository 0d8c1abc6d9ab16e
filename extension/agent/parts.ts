import type { Source } from '@jobsieve/shared/contracts/job';
import type { BuiltinEngine } from '../engines/builtin';
import type { Engine } from '../engines/engine';
import type { ScanLook } from '../protocol';
import type { ServerClient } from '../server-client/client';
import type { DetailReading, Site } from '../sites/site';
import type { JobSieveDatabase } from '../store/database';
import type { Settings } from '../store/settings';
import type { Timing } from './timing';

/** Tabs, as far as the agent goes. */
export interface SiteTabs {
  /** Asks every open tab of the site for a job; only tabs that show exactly this job answer `detail`. */
  readOpen(source: Source, externalId: string): Promise<DetailReading[]>;
  /** Opens an inactive tab. Should the worker die, the next one closes it. @throws when the browser has no window for it */
  open(url: URL): Promise<number>;
  /** Asks that tab. Null: nobody is there to answer. @throws when there is somebody, and no answer comes that fits */
  read(tab: number, source: Source, externalId: string): Promise<DetailReading | null>;
  /** Where the tab is now, and whether it has finished loading that; null when it is closed. */
  look(tab: number): Promise<{ at: URL; loaded: boolean } | null>;
  /** Closes it, unless the user has turned to it. */
  close(tab: number): Promise<void>;
  /** Closes what a worker that died has left open. */
  closeLeftOver(): Promise<void>;
  /** The page of a job site that the user has in front, or had last before the extension's own page. */
  inFront(): Promise<{ tab: number; source: Source; at: URL } | null>;
  /** How the result list in a tab stands. Null: nobody is there to answer, or not yet. */
  scanLook(tab: number, source: Source): Promise<ScanLook | null>;
  /** Has the tab bring a job into view (or go on to the next page: null), if it is still at that address. */
  scanMove(tab: number, source: Source, move: { href: string; show: string | null }): Promise<boolean>;
  /** Names the browser's session: numbers of tabs hold for that long. */
  session(): Promise<string>;
}

/** Everything the agent touches. All of it comes from outside, so that the same agent runs in a browser and in a test. */
export interface AgentParts {
  db: JobSieveDatabase;
  /** Unique to this worker's life; it holds the leases. */
  holder: string;
  /** ms since the epoch */
  now(): number;
  /** 0 to 1 */
  random(): number;
  /** Resolves after so many ms. */
  sleep(ms: number): Promise<void>;
  timing: Timing;
  settings(): Promise<Settings>;
  sites: Record<Source, Site>;
  tabs: SiteTabs;
  /** For job sites only: nothing of the user's goes along. */
  fetch: typeof fetch;
  parseDetail(source: Source, url: string, html: string): Promise<DetailReading>;
  /** The connected server; null while there is none. */
  server(): Promise<ServerClient | null>;
  /** Who scores. */
  engine(settings: Settings): Engine | Promise<Engine>;
  /** Has the second opinion, and needs nobody; null where a test has none. */
  builtin: BuiltinEngine | null;
}

/** What a lane says after a step. */
export interface Outcome {
  /** Whether it changed anything: then there may be more to do, here and elsewhere. */
  did: boolean;
  /** When to look again, ms since the epoch; Infinity: when something happens. */
  at: number;
}

export const DONE: Outcome = { did: true, at: 0 };
export const idle = (at = Number.POSITIVE_INFINITY): Outcome => ({ did: false, at });

/** One kind of work, done a step at a time. */
export interface Lane {
  readonly name: string;
  step(): Promise<Outcome>;
}
