import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { Clock } from '../clock.ts';
import { AttemptLimiter } from './attempt-limiter.ts';
import { clientAddress } from './client-address.ts';
import type { Caller, Environment } from './environment.ts';
import { ProblemError, problem } from './problem.ts';

const MINUTE_MS = 60_000;
const KNOWN_MAX = 10_000;

/**
 * Lets only requests with a valid token pass and sets `caller`. After ten wrong tokens in five minutes a client address is
 * refused without a look at the database, except with tokens that have been right in this process.
 *
 * @param signIn finds whose token it is; throws the 401 that fits when it is nobody's
 */
export function authenticate(
  signIn: (token: string) => Promise<Caller>,
  clock: Clock,
): MiddlewareHandler<Environment> {
  const wrong = new AttemptLimiter({ limit: 10, windowMs: 5 * MINUTE_MS, clock });
  const known = new Set<string>();
  const remember = (hash: string) => {
    const [oldest] = known;
    if (oldest !== undefined && known.size >= KNOWN_MAX) known.delete(oldest);
    known.add(hash);
  };
  return async (c, next) => {
    // A preflight never carries a token; all it can learn here is which methods there are.
    if (c.req.method !== 'OPTIONS') {
      const token = /^Bearer +([\x21-\x7e]{1,512}) *$/i.exec(c.req.header('authorization') ?? '')?.[1];
      if (token === undefined) throw problem('auth.token_missing');
      const hash = createHash('sha256').update(token).digest('base64');
      const address = clientAddress(c);
      if (!known.has(hash)) {
        const retryAfter = wrong.waitOf(address);
        if (retryAfter > 0) throw problem('auth.too_many_attempts', { retryAfter });
      }
      try {
        c.set('caller', await signIn(token));
        remember(hash);
      } catch (error) {
        if (error instanceof ProblemError && error.code === 'auth.token_invalid') wrong.take(address);
        throw error;
      }
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
