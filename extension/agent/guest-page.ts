import type { DetailReading, Site } from '../sites/site';
import type { AgentParts } from './parts';
import { readBody } from './read-body';
import type { Visit } from './visit';

/** ms */
const TIMEOUT = 30_000;
/** Characters; the largest recorded job page has 0.6 million. */
const LONGEST = 4_000_000;

/** Fetches the page that the site shows to anybody: without cookies, without a referrer, outside the cache. */
export async function visitGuestPage(
  parts: AgentParts,
  site: Site,
  externalId: string,
  url: URL,
): Promise<Visit> {
  let response: Response;
  let html: string;
  try {
    response = await parts.fetch(url.href, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'follow',
      headers: { accept: 'text/html' },
      signal: AbortSignal.timeout(TIMEOUT),
    });
    html = await readBody(response, LONGEST);
  } catch {
    return { kind: 'unreachable', why: 'network' };
  }
  // 999 is LinkedIn's own way of saying 429.
  if (response.status === 429 || response.status === 999) {
    return { kind: 'blocked', signal: 'rate-limited', evidence: `status ${response.status}` };
  }
  const at = URL.parse(response.url) ?? url;
  const wall = site.wallAt(at);
  if (wall) return { kind: 'blocked', signal: wall, evidence: `redirected to ${at.host}${at.pathname}` };
  if (response.status === 404 || response.status === 410) {
    return { kind: 'closed', evidence: `the page answers ${response.status}` };
  }
  if (response.status >= 500) return { kind: 'unreachable', why: 'network' };
  if (!site.matches(at)) return { kind: 'unreadable', why: `redirected to ${at.host}` };
  const reading = await parts.parseDetail(site.source, at.href, html).catch(() => NOT_UNDERSTOOD);
  return judge(reading, externalId, response.status);
}

/** An adapter that stumbles over a page has not understood it. */
const NOT_UNDERSTOOD: DetailReading = { kind: 'drift', layout: null, ids: [], missing: [] };

const NO_TEXT: Record<Exclude<DetailReading['kind'], 'detail' | 'blocked' | 'closed'>, string> = {
  loading: 'its page came without the text',
  drift: 'its page is not built as JobSieve knows it',
  'not-detail': 'its page shows no job',
};

/** A wall may answer 200, and a refusal may bring a wall: the content decides. */
function judge(reading: DetailReading, externalId: string, status: number): Visit {
  if (reading.kind === 'blocked') return reading;
  if (status === 403) return { kind: 'blocked', signal: 'access-denied', evidence: 'status 403' };
  if (status >= 400) return { kind: 'unreadable', why: `the page answers ${status}` };
  // A dead posting may be redirected to another one: what that page says is not said of ours.
  if (reading.kind === 'closed' && (reading.externalId ?? externalId) === externalId) return reading;
  if (reading.kind === 'closed') return { kind: 'unreadable', why: 'the page shows another job' };
  if (reading.kind !== 'detail') return { kind: 'unreadable', why: NO_TEXT[reading.kind] };
  if (reading.detail.externalId !== externalId)
    return { kind: 'unreadable', why: 'the page shows another job' };
  return reading;
}
