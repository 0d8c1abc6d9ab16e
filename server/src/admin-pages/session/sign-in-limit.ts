import type { Clock } from '../../clock.ts';
import { AttemptLimiter } from '../../http/attempt-limiter.ts';
import { ProblemError } from '../../http/problem.ts';

const MINUTE_MS = 60_000;

/** Holds the guessing of tokens down, for each client address and altogether; only wrong ones use attempts up. */
export class SignInLimit {
  readonly #address: AttemptLimiter;
  readonly #all: AttemptLimiter;

  constructor(clock: Clock) {
    this.#address = new AttemptLimiter({ limit: 10, windowMs: 5 * MINUTE_MS, clock });
    this.#all = new AttemptLimiter({ limit: 100, windowMs: MINUTE_MS, clock });
  }

  /**
   * Runs an attempt if there is one left.
   *
   * @returns the attempt's answer, or `wait`: whole seconds until there is one again
   */
  async run<T>(address: string, attempt: () => Promise<T>): Promise<{ answer: T } | { wait: number }> {
    const ofAddress = this.#address.take(address);
    if (ofAddress > 0) return { wait: ofAddress };
    const ofAll = this.#all.take('');
    if (ofAll > 0) {
      this.#address.giveBack(address);
      return { wait: ofAll };
    }
    let wrong = false;
    try {
      return { answer: await attempt() };
    } catch (error) {
      // A database that was away is no guess.
      wrong = error instanceof ProblemError;
      throw error;
    } finally {
      if (!wrong) {
        this.#address.giveBack(address);
        this.#all.giveBack('');
      }
    }
  }
}
