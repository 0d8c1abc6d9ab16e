import { StepError } from '../pipeline/engine/step-error.ts';

/** Ends a call whose answer has begun and then falls silent. Before the first piece only the step's time limit counts. */
export class Silence {
  readonly #controller = new AbortController();
  readonly #longestMs: number;
  #timer: NodeJS.Timeout | undefined;

  constructor(longestMs: number) {
    this.#longestMs = longestMs;
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  broken(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const seconds = Math.round(this.#longestMs / 1000);
      const late = new StepError(
        'timeout',
        `The model stopped in the middle of its answer for ${seconds} s.`,
      );
      this.#controller.abort(late);
    }, this.#longestMs);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
