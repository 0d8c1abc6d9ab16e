import type { Context, MiddlewareHandler } from 'hono';
import type { Environment } from '../http/environment.ts';

export const PAGES = '/admin/ui';

/**
 * Whether a person's browser asks for a page. Programs send a token, or do not ask for HTML by name; they get JSON, and
 * never a page.
 */
export function isBrowser(c: Context): boolean {
  return c.req.header('authorization') === undefined && /\btext\/html\b/.test(c.req.header('accept') ?? '');
}

/** Addresses of the API that show something, and the pages that show the same to people. */
const SAME: [api: RegExp, page: string][] = [
  [/^\/admin\/pipeline\/(runs|interactions)(\/\d+)?$/, '/$1$2'],
  [/^\/admin\/(users|tickets|postings)(\/\d+)?$/, '/$1$2'],
  [/^\/admin\/users\/(\d+)\/tokens$/, '/users/$1'],
  [/^\/admin\/pipeline\/(flowchart|verify)$/, '/$1'],
  [/^\/admin\/stats$/, '/storage'],
];

/** The page for an address of the API's; the first one where there is none of its own. */
export function pageFor(path: string): string {
  for (const [api, page] of SAME) if (api.test(path)) return PAGES + path.replace(api, page);
  return PAGES;
}

/** Leads a browser that asks for an address of the API's to its page. */
export function leadBrowsers(): MiddlewareHandler<Environment> {
  return async (c, next) => {
    const { path, method } = c.req;
    if (method === 'GET' && isBrowser(c) && path !== PAGES && !path.startsWith(`${PAGES}/`)) {
      return c.redirect(pageFor(path), 303);
    }
    await next();
  };
}
