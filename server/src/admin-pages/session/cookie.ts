import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

const NAME = 'jobsieve_admin';
/** Also the stream of what moves, which lies beside the pages, is asked for with it. */
const PATH = '/admin';

export function sessionIdOf(c: Context): string | null {
  const id = getCookie(c, NAME);
  return id !== undefined && /^[\w-]{43}$/.test(id) ? id : null;
}

/** Lasts until the browser is closed or the session ends; scripts do not see it, and no other site makes it be sent. */
export function giveSession(c: Context, id: string): void {
  setCookie(c, NAME, id, { path: PATH, httpOnly: true, sameSite: 'Strict', secure: isOverTls(c) });
}

export function takeSession(c: Context): void {
  deleteCookie(c, NAME, { path: PATH, secure: isOverTls(c) });
}

/** A header that anyone can send is believed here: at most it keeps the sender's own cookie off plain connections. */
const isOverTls = (c: Context) =>
  c.req.header('x-forwarded-proto') === 'https' || new URL(c.req.url).protocol === 'https:';
