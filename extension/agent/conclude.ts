import type { JobSieveDatabase, LeadRow } from '../store/database';
import { DRIFT, recovered, UNREACHABLE } from '../store/health';
import { finish } from '../store/leases';
import { jobUnderstood } from './drift';
import { giveTurnBack, turnEnds } from './pace';
import type { AgentParts } from './parts';
import { siteBlocked, siteUnreachable } from './site-door';
import { closed, described } from './take-detail';
import { backoff } from './timing';
import type { Visit } from './visit';

/** A job whose page could not be read so often is left alone. */
const TRIES = 4;
const NO_ANSWER = 'scrape.no-answer';

/** What a visit means: for the job, for its site, and for when the next request may go. @param came null: there is no page to visit */
export async function conclude(parts: AgentParts, lead: LeadRow, came: Visit | null): Promise<void> {
  const { db, holder, now } = parts;
  const step = { key: lead.key, stage: 'wanted', holder } as const;
  const release = () => finish(db, step, () => ({}));
  if (came === null) {
    const why = 'it has no address of its own on the site';
    await finish(db, step, (row) => failed(parts, row, { why, final: true }));
    return;
  }
  if (came.kind === 'unreachable' && came.why === 'no-window') {
    await giveTurnBack(db, lead.source);
    await release();
    return siteUnreachable(parts, lead.source, came.why);
  }
  const good = came.kind === 'detail' || came.kind === 'closed';
  if (came.kind === 'detail') await jobUnderstood(parts, lead.source);
  await turnEnds(db, lead.source, good, now(), parts.random(), parts.timing);
  if (came.kind === 'blocked') {
    await release();
    return siteBlocked(parts, lead.source, came.signal, came.evidence);
  }
  if (came.kind === 'unreachable') {
    const siteIsWell = await isWell(parts, lead);
    await finish(db, step, (row) => unanswered(parts, row, siteIsWell));
    return siteUnreachable(parts, lead.source, came.why);
  }
  await recovered(db, lead.source, now(), ({ state, code }) =>
    good ? state === 'waiting' && code !== DRIFT : code === UNREACHABLE,
  );
  await finish(db, step, (row) => {
    if (came.kind === 'detail') return described(parts, row, came.detail);
    if (came.kind === 'closed') return closed(parts, came.evidence);
    return failed(parts, row, { why: came.why });
  });
}

interface Reason {
  why: string;
  code?: string;
  /** No other try can do better. */
  final?: boolean;
}

/** The guest page failed: its own page is next, at once as far as the pace allows. That failed too: later, and not for ever. */
function failed(parts: AgentParts, row: LeadRow, reason: Reason): Partial<LeadRow> {
  const at = parts.now();
  const { why, code = 'scrape.unreadable', final = false } = reason;
  const failure = { code, message: `The job's text could not be read: ${why}.`, at };
  if (!row.skipGuest && !final && parts.sites[row.source].guestPage(row.externalId)) {
    return { skipGuest: true, failure };
  }
  const attempts = row.attempts + 1;
  if (final || attempts >= TRIES) return { stage: 'settled', attempts, failure };
  return { attempts, failure, dueAt: at + backoff(parts.timing.jobRetry, attempts) };
}

/**
 * Nothing came. The job goes to the end of the queue, so that one which alone has no page does not hold up its site; it is the
 * job's failure only when the site has answered for others since the last time.
 */
async function unanswered(parts: AgentParts, row: LeadRow, siteIsWell: boolean): Promise<Partial<LeadRow>> {
  const order = await nextOrder(parts.db);
  const reason = { why: 'its page does not answer', code: NO_ANSWER };
  if (siteIsWell && row.failure?.code === NO_ANSWER) return { ...failed(parts, row, reason), order };
  const failure = { code: NO_ANSWER, message: 'The page of the job did not answer.', at: parts.now() };
  return { order, failure };
}

async function isWell({ db }: AgentParts, { source }: LeadRow): Promise<boolean> {
  const health = await db.health.get(source);
  return health === undefined || health.state === 'ok' || health.code === DRIFT;
}

const nextOrder = async (db: JobSieveDatabase) => ((await db.leads.orderBy('order').last())?.order ?? 0) + 1;
