const FIRST_MS = 1000;
const LONGEST_MS = 60_000;

/** Leaves hosts alone that say they are busy: one second, then twice as long each time, until they take a call again. */
export class BackOff {
  readonly #now: () => number;
  readonly #hosts = new Map<string, { times: number; until: number }>();

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** @param retryAfterMs what the host itself asks for */
  refused(host: string, retryAfterMs = 0): void {
    const before = this.#hosts.get(host);
    // Calls that were under way together are refused together: that is one refusal.
    const times = before && this.left(host) > 0 ? before.times : (before?.times ?? 0) + 1;
    const wait = Math.max(retryAfterMs, Math.min(FIRST_MS * 2 ** (times - 1), LONGEST_MS));
    this.#hosts.set(host, { times, until: this.#now() + wait });
  }

  took(host: string): void {
    this.#hosts.delete(host);
  }

  /** ms for which the host is to be left alone; 0: it may be asked. */
  left(host: string): number {
    return Math.max(0, (this.#hosts.get(host)?.until ?? 0) - this.#now());
  }
}
