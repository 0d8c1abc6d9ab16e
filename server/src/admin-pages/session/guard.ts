import type { Context, MiddlewareHandler } from 'hono';
import type { AppParts } from '../../app-parts.ts';
import { administratorsOnly } from '../../http/authentication.ts';
import { readFields } from '../../http/body.ts';
import type { Caller, Environment } from '../../http/environment.ts';
import { problem } from '../../http/problem.ts';
import { isFromElsewhere, isSameOrigin } from '../../http/same-origin.ts';
import { isBrowser, PAGES } from '../browsers.ts';
import { FORM_TOKEN } from '../frame/form.ts';
import { sessionIdOf } from './cookie.ts';
import { callerOf, formTokenOf, isFormTokenOf } from './sessions.usecases.ts';

type Guard = MiddlewareHandler<Environment>;

/** The user of the signed-in browser that sent the request; null if there is none. */
export async function signedIn(c: Context, { sql, clock }: AppParts): Promise<Caller | null> {
  const id = sessionIdOf(c);
  return id === null ? null : callerOf(sql, id, clock());
}

/** Programs get the API's answers: 401 without a token and 404 with one, because there is nothing for them here. */
export function browsersOnly(authenticated: Guard): Guard {
  const administrators = administratorsOnly();
  const nothingHere = async () => {
    throw problem('route.not_found', {
      detail: 'These pages are for browsers. /openapi.json describes the API.',
    });
  };
  return async (c, next) => {
    if (isBrowser(c)) return next();
    await authenticated(c, async () => {
      await administrators(c, nothingHere);
    });
  };
}

const EVENTS = '/admin/pipeline/events';

/**
 * Before the API's routes: a signed-in page may listen to what moves, for it cannot send a token there. The cookie is not sent
 * by other sites' pages, and they could not read the answer.
 */
export function signedInMayListen(parts: AppParts, authenticated: Guard): Guard {
  return async (c, next) => {
    const asks = c.req.method === 'GET' && c.req.path === EVENTS && !c.req.header('authorization');
    const caller = asks && !isFromElsewhere(c) ? await signedIn(c, parts) : null;
    if (caller === null) return authenticated(c, next);
    c.set('caller', caller);
    await next();
  };
}

/** Sends browsers that are not signed in to the page where they can, and comes back to what they wanted to see. */
export function signedInOnly(parts: AppParts): Guard {
  return async (c, next) => {
    const id = sessionIdOf(c);
    const caller = await signedIn(c, parts);
    if (id === null || caller === null) {
      const wanted = c.req.method === 'GET' ? new URL(c.req.url) : null;
      const query = wanted === null ? '' : `?to=${encodeURIComponent(wanted.pathname + wanted.search)}`;
      return c.redirect(`${PAGES}/sign-in${query}`, 303);
    }
    c.set('caller', caller);
    c.set('formToken', formTokenOf(id));
    await next();
  };
}

/** A request that changes something must come from a form that this server has shown to this session. */
export function ownFormsOnly(): Guard {
  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
      const token = isSameOrigin(c) ? (await readFields(c))[FORM_TOKEN] : undefined;
      const id = sessionIdOf(c);
      if (id === null || !isFormTokenOf(id, token)) throw problem('page.form_not_ours');
    }
    await next();
  };
}
