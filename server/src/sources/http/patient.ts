import { type Ask, type AskOptions, ask } from './ask.ts';
import { SourceError, type SourceFailure } from './source-error.ts';

/** Waits so many milliseconds. Rejects with the signal's reason when it is aborted. */
export type Sleep = (ms: number, signal: AbortSignal) => Promise<void>;

export interface Patience {
  /** Between the end of a request and the start of the next, ms. */
  pauseMs: number;
  /** Before the second attempt, ms; doubled for each further one. */
  backoffMs: number;
  /** A wait longer than this is not waited, ms: the failure is told instead. */
  longestWaitMs: number;
  sleep: Sleep;
}

/** How often an address is asked in all, by what went wrong. Anything else would go wrong again. */
const ATTEMPTS: Partial<Record<SourceFailure, number>> = { rate_limited: 3, unavailable: 3, timeout: 2 };

/** Asks addresses one after another: with a pause in between, and again after what may pass. */
export class PatientReader {
  readonly #options: AskOptions;
  readonly #patience: Patience;
  #asked = false;

  constructor(options: AskOptions, patience: Patience) {
    this.#options = options;
    this.#patience = patience;
  }

  /**
   * @returns the body's text
   * @throws SourceError, or the signal's reason when it is aborted
   */
  async read(request: Ask): Promise<string> {
    const { signal } = this.#options;
    const { pauseMs, longestWaitMs, sleep } = this.#patience;
    if (this.#asked && pauseMs > 0) await sleep(pauseMs, signal);
    this.#asked = true;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await ask(request, this.#options);
      } catch (error) {
        const wait = this.#waitAfter(error, attempt);
        if (wait === null || wait > longestWaitMs) throw error;
        await sleep(wait, signal);
      }
    }
  }

  #waitAfter(error: unknown, attempt: number): number | null {
    if (!(error instanceof SourceError) || attempt >= (ATTEMPTS[error.failure] ?? 1)) return null;
    return Math.max(error.retryAfterMs ?? 0, this.#patience.backoffMs * 2 ** (attempt - 1));
  }
}
