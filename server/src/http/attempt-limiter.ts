import type { Clock } from '../clock.ts';

interface Window {
  count: number;
  /** ms since the epoch */
  endsAt: number;
}

/** Counts attempts a key in windows of fixed length, in this process's memory. */
export class AttemptLimiter {
  readonly #windows = new Map<string, Window>();
  readonly #limit: number;
  readonly #windowMs: number;
  readonly #clock: Clock;

  constructor(options: { limit: number; windowMs: number; clock: Clock }) {
    this.#limit = options.limit;
    this.#windowMs = options.windowMs;
    this.#clock = options.clock;
  }

  /**
   * Counts one attempt. Counting before the attempt is made, and giving it back when it was a good one, leaves no
   * room for many guesses at the same time.
   *
   * @returns 0, or the whole seconds to wait when the key has used up its attempts
   */
  take(key: string): number {
    const now = this.#clock().getTime();
    let window = this.#windows.get(key);
    if (!window || window.endsAt <= now) {
      this.#makeRoom(now);
      window = { count: 0, endsAt: now + this.#windowMs };
      this.#windows.delete(key);
      this.#windows.set(key, window);
    }
    if (window.count >= this.#limit) return Math.max(1, Math.ceil((window.endsAt - now) / 1000));
    window.count += 1;
    return 0;
  }

  /** Like {@link take}, but counts no attempt. */
  waitOf(key: string): number {
    const now = this.#clock().getTime();
    const window = this.#windows.get(key);
    if (!window || window.endsAt <= now || window.count < this.#limit) return 0;
    return Math.max(1, Math.ceil((window.endsAt - now) / 1000));
  }

  giveBack(key: string): void {
    const window = this.#windows.get(key);
    if (window && window.count > 0) window.count -= 1;
  }

  /** The map lists windows by age: those that are over go, and the oldest when somebody floods it with keys. */
  #makeRoom(now: number): void {
    for (const [key, window] of this.#windows) {
      if (window.endsAt > now && this.#windows.size < 10_000) break;
      this.#windows.delete(key);
    }
  }
}
