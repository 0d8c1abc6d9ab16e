import type { Context } from 'hono';

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
