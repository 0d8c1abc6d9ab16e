import type { MiddlewareHandler } from 'hono';
import type { Caller, Environment } from './environment.ts';
import { problem } from './problem.ts';

/**
 * Lets only requests with a valid token pass and sets `caller`.
 *
 * @param signIn finds whose token it is; throws the 401 that fits when it is nobody's
 */
export function authenticate(signIn: (token: string) => Promise<Caller>): MiddlewareHandler<Environment> {
  return async (c, next) => {
    // A preflight never carries a token; all it can learn here is which methods there are.
    if (c.req.method !== 'OPTIONS') {
      const token = /^Bearer +([\x21-\x7e]{1,512}) *$/i.exec(c.req.header('authorization') ?? '')?.[1];
      if (token === undefined) throw problem('auth.token_missing');
      c.set('caller', await signIn(token));
    }
    await next();
  };
}

/** After {@link authenticate}: lets only administrators pass. */
export function administratorsOnly(): MiddlewareHandler<Environment> {
  return async (c, next) => {
    if (c.req.method !== 'OPTIONS' && c.get('caller').role !== 'admin') throw problem('auth.admin_only');
    await next();
  };
}
