import type { Reach } from './reach.ts';
import { readBody } from './read-body.ts';
import { retryAfterMs } from './retry-after.ts';
import { SourceError } from './source-error.ts';

export interface Ask {
  url: URL;
  /** Sent as JSON by POST; without it, it is a GET. */
  json?: unknown;
  /** What is wanted back, as for the header `Accept`. */
  accept: string;
  maxBytes: number;
}

export interface AskOptions {
  reach: Reach;
  /** For one request with all its redirects and its body. */
  timeLimitMs: number;
  now: () => Date;
  signal: AbortSignal;
}

const MAX_REDIRECTS = 5;

/**
 * Sends one request and follows its redirects by hand, because each of them may lead to a host that we do not want to talk
 * to. Without cookies, without credentials.
 *
 * @returns the body's text
 * @throws SourceError, or the signal's reason when it is aborted
 */
export async function ask({ url, json, accept, maxBytes }: Ask, options: AskOptions): Promise<string> {
  const late = AbortSignal.timeout(options.timeLimitMs);
  const init: RequestInit = {
    redirect: 'manual',
    signal: AbortSignal.any([options.signal, late]),
    headers: {
      accept,
      'user-agent': 'JobSieve',
      ...(json !== undefined && { 'content-type': 'application/json' }),
    },
    ...(json !== undefined && { method: 'POST', body: JSON.stringify(json) }),
  };
  try {
    let at = url;
    for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
      const response = await fetch(options.reach.locate(at), init);
      const next = redirection(response, at);
      if (!next) {
        await complain(response, at.host, options.now());
        return await readBody(response, maxBytes, at.host);
      }
      await response.body?.cancel();
      if (json !== undefined) {
        throw new SourceError(
          'unreadable',
          `${at.host} has moved its search. JobSieve has to be told where to.`,
        );
      }
      at = next;
    }
    throw new SourceError('unreadable', `${url.host} leads round in circles.`);
  } catch (error) {
    options.signal.throwIfAborted();
    if (error instanceof SourceError) throw error;
    if (late.aborted) {
      const seconds = options.timeLimitMs / 1000;
      throw new SourceError('timeout', `${url.host} did not answer within ${seconds} s.`, { cause: error });
    }
    throw new SourceError('unavailable', `${url.host} cannot be reached.`, { cause: error });
  }
}

function redirection({ status, headers }: Response, from: URL): URL | null {
  const location = headers.get('location');
  if (![301, 302, 303, 307, 308].includes(status) || location === null) return null;
  if (URL.canParse(location, from)) return new URL(location, from);
  throw new SourceError('unreadable', `${from.host} leads to something that is no address.`);
}

async function complain(response: Response, host: string, now: Date): Promise<void> {
  if (response.ok) return;
  const { status, headers } = response;
  await response.body?.cancel();
  const retryAfter = retryAfterMs(headers.get('retry-after'), now);
  if (status === 429) {
    throw new SourceError('rate_limited', `${host} wants fewer requests.`, { retryAfterMs: retryAfter });
  }
  if (status >= 500) {
    throw new SourceError('unavailable', `${host} answered ${status}.`, { retryAfterMs: retryAfter });
  }
  if (status === 404 || status === 410)
    throw new SourceError('missing', `${host} has no such page any more.`);
  if (status === 401 || status === 403) throw new SourceError('refused', `${host} refused with ${status}.`);
  throw new SourceError('unreadable', `${host} answered ${status}.`);
}
