import { SOURCES, type Source } from '@jobsieve/shared/contracts/job';
import { Dexie } from 'dexie';
import { type Timing, timingOf } from '../../agent/timing';
import type { JobSieveDatabase, Stage } from '../../store/database';
import { closedUntil } from '../../store/health';
import { localDay } from '../../store/local-day';
import { readTimings } from '../../store/timings';
import { SITE_NAMES } from './site-names';

/** What waits for the agent, and when it goes on. */
export interface Workload {
  /** Sites of which jobs wait or pages were read today. */
  sites: SiteLoad[];
  /** Jobs that are not scored yet. */
  waiting: number;
  /** Those of them whose pages are still to be read. */
  toRead: number;
  /** Decisions that the server does not have. */
  unsent: number;
  /** Pages read today, of all sites together; the day's budget holds for them. */
  pagesToday: number;
  /** ms that a job takes to be scored on this device, measured; 0 while nothing was measured. */
  scoreTakes: number;
  /** When the next job is due, ms since the epoch; in the past: now. Infinity: nothing waits. */
  nextAt: number;
}

interface SiteLoad {
  source: Source;
  waiting: number;
  pagesToday: number;
}

const UNREAD = ['found', 'wanted'] as const satisfies readonly Stage[];
/** ms that a page takes to come and to be read, besides the pause before it. */
const PAGE_TAKES = 2_000;

/** @param engine `ollama:<model>`, the engine that the user has chosen; another one's time counts where it has none */
export async function readWorkload(db: JobSieveDatabase, engine: string, now: number): Promise<Workload> {
  const [unread, described, unsent, paces, timings] = await Promise.all([
    db.leads.where('stage').anyOf(UNREAD).primaryKeys(),
    db.leads.where('stage').equals('described').primaryKeys(),
    db.leads.where('stage').equals('decided').count(),
    db.pace.toArray(),
    readTimings(db),
  ]);
  const today = localDay(now);
  const sites = SOURCES.map((source) => {
    // A key begins with its source, so that no row has to be read.
    const isOfSite = (key: string) => key.startsWith(`${source}:`);
    const used = paces.filter((pace) => pace.source === source && pace.day === today);
    return {
      source,
      unread: unread.filter(isOfSite).length,
      waiting: unread.filter(isOfSite).length + described.filter(isOfSite).length,
      pagesToday: used[0]?.used ?? 0,
    };
  });
  const opensAt = async (source: Source) =>
    Math.max(paces.find((pace) => pace.source === source)?.backoffUntil ?? 0, await closedUntil(db, source));
  const pauseEnds = Math.max(0, ...paces.map((pace) => pace.nextAt));
  const sitesOpenAt = Math.min(
    ...(await Promise.all(sites.filter((site) => site.unread > 0).map(({ source }) => opensAt(source)))),
  );
  const [found = null, wanted = null, toScore = null] = await Promise.all(
    (['found', 'wanted', 'described'] as const).map((stage) => firstDue(db, stage)),
  );
  const measured = timings.find((timing) => timing.engine === engine) ?? timings[0];
  return {
    sites: sites
      .filter((site) => site.waiting > 0 || site.pagesToday > 0)
      .map(({ source, waiting, pagesToday }) => ({ source, waiting, pagesToday })),
    waiting: unread.length + described.length,
    toRead: unread.length,
    unsent,
    pagesToday: sites.reduce((sum, site) => sum + site.pagesToday, 0),
    scoreTakes: measured?.ms ?? 0,
    nextAt: Math.min(
      found ?? Number.POSITIVE_INFINITY,
      wanted === null ? Number.POSITIVE_INFINITY : Math.max(wanted, pauseEnds, sitesOpenAt),
      toScore ?? Number.POSITIVE_INFINITY,
    ),
  };
}

/** When the first job of a stage is due; null: none is there. */
async function firstDue(db: JobSieveDatabase, stage: Stage): Promise<number | null> {
  const row = await db.leads
    .where('[stage+dueAt]')
    .between([stage, Dexie.minKey], [stage, Dexie.maxKey])
    .first();
  return row?.dueAt ?? null;
}

/**
 * `15 jobs waiting, about 2 minutes`. Reading and scoring go on side by side, so the slower of them tells how long it takes.
 *
 * @param cap pages a day: what does not fit into the rest of today is not counted as minutes
 * @returns null when nothing waits
 */
export function workloadWords(
  load: Workload,
  cap: number,
  { scrapePause: [least, most] }: Timing = timingOf(import.meta.env.MODE),
): string | null {
  const { waiting, toRead, unsent, scoreTakes } = load;
  if (waiting === 0) {
    return unsent === 0 ? null : `${unsent === 1 ? '1 score' : `${unsent} scores`} to be sent to your server`;
  }
  const readToday = Math.min(toRead, Math.max(0, cap - load.pagesToday));
  const scoredToday = waiting - toRead + readToday;
  if (scoredToday === 0) return `${jobs(waiting)} waiting for tomorrow`;
  const reading = readToday * ((least + most) / 2 + PAGE_TAKES);
  const takes = Math.max(reading + scoreTakes, scoredToday * scoreTakes);
  const rest = waiting - scoredToday;
  const tomorrow = rest === 0 ? '' : ` today, ${rest} tomorrow`;
  return `${jobs(waiting)} waiting, ${aboutLong(takes)}${tomorrow}`;
}

/**
 * What is told below: when it goes on, and each site with its share of the day's budget.
 *
 * @param isGoingOn false: the agent is paused, or something stands in its way, so that nothing is told of the next job
 */
export function workloadLines(load: Workload, cap: number, now: number, isGoingOn = true): string[] {
  const { sites, waiting, pagesToday, nextAt } = load;
  const lines: string[] = [];
  const wait = nextAt - now;
  if (isGoingOn && waiting > 0 && Number.isFinite(wait) && wait > 0)
    lines.push(`Next one in ${exactly(wait)}.`);
  if (waiting === 0) return lines;
  lines.push(
    ...sites.map(
      (site) =>
        `${SITE_NAMES[site.source]}: ${jobs(site.waiting)} waiting, ${pages(site.pagesToday)} read today.`,
    ),
    `${pagesToday} of ${cap} pages for today are read.`,
  );
  return lines;
}

const MINUTE = 60_000;

function aboutLong(ms: number): string {
  const minutes = Math.round(ms / MINUTE);
  if (minutes < 1) return 'less than a minute';
  if (minutes < 90) return minutes === 1 ? 'about 1 minute' : `about ${minutes} minutes`;
  const hours = Math.round(minutes / 60);
  return `about ${hours} hours`;
}

function exactly(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}

const jobs = (count: number) => (count === 1 ? '1 job' : `${count} jobs`);
const pages = (count: number) => (count === 1 ? '1 page' : `${count} pages`);
