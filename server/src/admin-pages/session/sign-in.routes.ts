import { type Context, Hono } from 'hono';
import type { AppParts } from '../../app-parts.ts';
import { readFields } from '../../http/body.ts';
import { clientAddress } from '../../http/client-address.ts';
import type { Environment } from '../../http/environment.ts';
import { ProblemError, problem } from '../../http/problem.ts';
import { isSameOrigin } from '../../http/same-origin.ts';
import { PAGES } from '../browsers.ts';
import { withNotice } from '../frame/notices.ts';
import { giveSession, sessionIdOf, takeSession } from './cookie.ts';
import { signedIn } from './guard.ts';
import { closeSession, openSession } from './sessions.usecases.ts';
import { SignInLimit } from './sign-in-limit.ts';
import { showSignIn } from './sign-in-page.ts';

/** `/admin/ui/sign-in`: the only page that needs no session. */
export function signInRoutes(parts: AppParts): Hono<Environment> {
  const { sql, clock } = parts;
  const limit = new SignInLimit(clock);
  return new Hono<Environment>()
    .get('/', async (c) => {
      if (await signedIn(c, parts)) return c.redirect(wanted(c.req.query('to')), 303);
      return showSignIn(c, { to: wanted(c.req.query('to')) });
    })
    .post('/', async (c) => {
      // A page elsewhere could sign a browser in as somebody else, to watch what is done there.
      if (!isSameOrigin(c)) throw problem('page.form_not_ours');
      const { token, to } = await readFields(c);
      const given = typeof token === 'string' ? token.trim() : '';
      const destination = wanted(to);
      const refuse = (said: string, status: 401 | 403 | 429) =>
        showSignIn(c, { to: destination, said, status });
      if (given === '') return refuse('Paste the token first.', 401);
      try {
        const tried = await limit.run(clientAddress(c), () => openSession(sql, given, clock()));
        if ('wait' in tried) {
          c.header('retry-after', String(tried.wait));
          return refuse(`Too many wrong tokens. Try again in ${waitText(tried.wait)}.`, 429);
        }
        await forget(c);
        giveSession(c, tried.answer);
        return c.redirect(destination, 303);
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        return refuse(REFUSED[error.code] ?? error.message, error.status === 403 ? 403 : 401);
      }
    });

  /** A browser that signs in again ends its earlier session. */
  async function forget(c: Context): Promise<void> {
    const before = sessionIdOf(c);
    if (before !== null) await closeSession(sql, before);
  }
}

/** `POST /admin/ui/sign-out` */
export function signOutRoutes({ sql }: AppParts): Hono<Environment> {
  return new Hono<Environment>().post('/', async (c) => {
    const id = sessionIdOf(c);
    if (id !== null) await closeSession(sql, id);
    takeSession(c);
    return c.redirect(withNotice(`${PAGES}/sign-in`, 'signed-out'), 303);
  });
}

const REFUSED: Record<string, string> = {
  'auth.token_invalid': 'This token is unknown. Check that you pasted all of it.',
  'auth.token_revoked': 'This token was revoked. "pnpm jobsieve token add NAME" creates a new one.',
  'auth.admin_only': "This is a user's token. Sign in here with an administrator's token.",
};

const waitText = (seconds: number) =>
  seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;

/** Where to go after signing in: one of these pages and never an address elsewhere, whatever the link says. */
function wanted(to: unknown): string {
  if (typeof to !== 'string' || !/^\/admin\/ui(\/(?!sign-)[\w/-]*)?(\?[\w=&.%+-]*)?$/.test(to)) return PAGES;
  return to;
}
