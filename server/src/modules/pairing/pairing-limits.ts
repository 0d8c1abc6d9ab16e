import type { Clock } from '../../clock.ts';
import { AttemptLimiter } from '../../http/attempt-limiter.ts';
import { ProblemError, problem } from '../../http/problem.ts';

const MINUTE_MS = 60_000;

/**
 * Holds guessing down: failed attempts a code, a client address, and altogether. With the last one, 31^8 codes and
 * ten minutes a code, a guess succeeds about once in a billion codes, however many addresses take part.
 */
export function pairingLimits(clock: Clock) {
  const limiters = {
    code: new AttemptLimiter({ limit: 5, windowMs: 10 * MINUTE_MS, clock }),
    address: new AttemptLimiter({ limit: 10, windowMs: MINUTE_MS, clock }),
    all: new AttemptLimiter({ limit: 60, windowMs: MINUTE_MS, clock }),
  };

  /** Runs an attempt if there is one left; only failures use attempts up. */
  return async <T>(keys: { code: string; address: string }, attempt: () => Promise<T>): Promise<T> => {
    const taken: [AttemptLimiter, string][] = [];
    const giveBack = () => {
      for (const [limiter, key] of taken) limiter.giveBack(key);
    };
    for (const [limiter, key] of [
      [limiters.address, keys.address],
      [limiters.code, keys.code],
      [limiters.all, ''],
    ] as const) {
      const retryAfter = limiter.take(key);
      if (retryAfter > 0) {
        giveBack();
        throw problem('pairing.too_many_attempts', { retryAfter });
      }
      taken.push([limiter, key]);
    }
    try {
      const result = await attempt();
      giveBack();
      return result;
    } catch (error) {
      // A database that was away is no guess.
      if (!(error instanceof ProblemError)) giveBack();
      throw error;
    }
  };
}
