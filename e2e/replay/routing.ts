export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}

/** What a route gets to answer by. */
export interface Asked {
  url: URL;
  method: string;
}

export interface RouteOptions {
  /** Ends after so many answers; then earlier routes for the address answer again. */
  times?: number;
  /** `match`: the query has to be the same; by default it does not matter. */
  query?: 'ignore' | 'match';
  /** Real ms before the answer. */
  delayMs?: number;
}

export interface Route extends RouteOptions {
  /** Path may end with `*` for everything below. */
  address: URL;
  used: number;
  reply(asked: Asked): Reply | null;
}

function fits(route: Route, { url }: Asked): boolean {
  const { host, pathname, search } = route.address;
  if (host !== url.host || (route.times !== undefined && route.used >= route.times)) return false;
  if (route.query === 'match' && search !== url.search) return false;
  return pathname.endsWith('*')
    ? url.pathname.startsWith(pathname.slice(0, -1))
    : url.pathname.replace(/(.)\/$/, '$1') === pathname.replace(/(.)\/$/, '$1');
}

/** The newest route that fits and has an answer. */
export function findReply(routes: Route[], asked: Asked): { reply: Reply; delayMs: number } | null {
  for (const route of routes.toReversed()) {
    const reply = fits(route, asked) ? route.reply(asked) : null;
    if (!reply) continue;
    route.used += 1;
    return { reply, delayMs: route.delayMs ?? 0 };
  }
  return null;
}

export const html = (body: string | Buffer, status = 200): Reply => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body,
});
