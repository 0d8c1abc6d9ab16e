/** Calls that take longer than this are taken one for each slot. */
const SLOW_MS = 50;
const LARGEST_BATCH = 50;

/**
 * How many calls to take at a time. A call of seconds is taken when a slot is free for it, so that a worker that dies holds
 * little and others find work; where answers come at once, the transactions would be what takes the time, so it takes more.
 */
export class Pace {
  #averageMs: number | undefined;

  took(ms: number): void {
    this.#averageMs = this.#averageMs === undefined ? ms : this.#averageMs * 0.9 + ms * 0.1;
  }

  reset(): void {
    this.#averageMs = undefined;
  }

  lookAhead(slots: number): number {
    if (this.#averageMs === undefined || this.#averageMs >= SLOW_MS) return slots;
    return Math.max(
      slots,
      Math.min(LARGEST_BATCH, Math.ceil((slots * SLOW_MS) / Math.max(this.#averageMs, 0.5))),
    );
  }
}
