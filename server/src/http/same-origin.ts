import type { Context, MiddlewareHandler } from 'hono';
import type { Environment } from './environment.ts';
import { problem } from './problem.ts';

/**
 * Whether a page of this server sent the request. Browsers tell by `Sec-Fetch-Site`, and those that do not by `Origin`;
 * whoever tells neither is no browser that shows these pages. Only the host is compared: what stands in front of the
 * server may speak TLS where this process does not.
 */
export function isSameOrigin(c: Context): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin';
  const origin = c.req.header('origin');
  if (origin === undefined || !URL.canParse(origin)) return false;
  return new URL(origin).host === (c.req.header('host') ?? new URL(c.req.url).host);
}

/** Refuses requests that the browser itself marks as coming from another website. Programs and extensions are not affected. */
export function notFromOtherSites(): MiddlewareHandler<Environment> {
  return async (c, next) => {
    const { protocol } = new URL(c.req.header('origin') ?? 'none:');
    const isExtension = protocol.endsWith('-extension:');
    if (!isExtension && isFromElsewhere(c)) throw problem('request.foreign_page');
    await next();
  };
}

/**
 * Whether the request itself tells that another site's page sent it. Over plain HTTP at any address but this machine's own,
 * browsers say nothing with what a page of this server only reads: no `Sec-Fetch-Site`, and no `Origin` either.
 */
export function isFromElsewhere(c: Context): boolean {
  const tells = c.req.header('sec-fetch-site') !== undefined || c.req.header('origin') !== undefined;
  return tells && !isSameOrigin(c);
}
