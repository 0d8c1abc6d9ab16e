import type { Source } from '@jobsieve/shared/contracts/job';
import type { BlockSignal } from '../sites/site';
import { closedUntil, DAILY_CAP, trouble, UNREACHABLE } from '../store/health';
import { nextTurn, slowDown } from './pace';
import type { AgentParts } from './parts';
import { backoff } from './timing';
import type { Visit } from './visit';

const NAMES: Record<Source, string> = { linkedin: 'LinkedIn', naukri: 'Naukri' };

/** As people call it. */
export const siteName = (source: Source) => NAMES[source];

const WALLS: Record<Exclude<BlockSignal, 'rate-limited'>, string> = {
  login: 'asks you to sign in',
  authwall: 'asks you to sign in',
  checkpoint: 'wants to check that it is you',
  captcha: 'shows a captcha',
  'access-denied': 'denies access',
};

/** When the agent may send the site a request; in the past: now; Infinity: not before the user has seen to a wall. */
export async function siteOpensAt(parts: AgentParts, source: Source): Promise<number> {
  const now = parts.now();
  const closed = await closedUntil(parts.db, source);
  if (closed > now) return closed;
  const { dailyCap } = await parts.settings();
  const turn = await nextTurn(parts.db, source, now, dailyCap);
  if (turn.capped) {
    await trouble(parts.db, source, now, {
      code: DAILY_CAP,
      message: `Today's ${dailyCap} job pages are read; it goes on tomorrow. Jobs that you open yourself are read at once.`,
      // Looked at again soon, since the user may raise the cap.
      retryAt: Math.min(turn.at, now + parts.timing.retry[1]),
    });
  }
  return turn.at;
}

/** Something stands in the way on this site. */
export async function siteBlocked(
  parts: AgentParts,
  source: Source,
  signal: BlockSignal,
  evidence: string,
): Promise<void> {
  const now = parts.now();
  if (signal === 'rate-limited') {
    await trouble(parts.db, source, now, {
      code: 'site.rate-limited',
      message: `${siteName(source)} asks for fewer requests; the agent waits.`,
      signal,
      retryAt: await slowDown(parts.db, source, now, parts.timing),
    });
    return;
  }
  await trouble(parts.db, source, now, {
    state: 'blocked',
    code: `site.${signal}`,
    message: `${siteName(source)} ${WALLS[signal]} (${evidence.slice(0, 120)}). The agent has stopped there: see to it in a tab of your own, then let it go on.`,
    signal,
  });
}

const UNREACHED: Record<Extract<Visit, { kind: 'unreachable' }>['why'], (site: string) => string> = {
  network: (site) => `${site} cannot be reached; it is tried again.`,
  'no-page': (site) =>
    `${site} cannot be reached, or sends no pages for now; the agent waits, longer each time, and tries again.`,
  'no-window': (site) => `A page of ${site} needs a browser window, and none is open; it is tried again.`,
};

/**
 * The site did not answer. How long to wait follows from the failures in a row and leaves the back-off alone: that is for what
 * the site has said.
 */
export async function siteUnreachable(
  parts: AgentParts,
  source: Source,
  why: keyof typeof UNREACHED,
): Promise<void> {
  const now = parts.now();
  const before = await parts.db.health.get(source);
  const failures = before?.code === UNREACHABLE ? before.attempts : 0;
  await trouble(parts.db, source, now, {
    code: UNREACHABLE,
    message: UNREACHED[why](siteName(source)),
    retryAt: now + backoff(parts.timing.siteBackoff, failures + 1),
    attempts: failures + 1,
  });
}
