import type { Engine } from './engine.ts';
import type { Outcome, Settled } from './outcome.ts';
import { settle } from './settle.ts';
import { StepError } from './step-error.ts';

export interface SettlerOptions<Subject> {
  workerId: string;
  /** Called after each transaction. */
  onSettled: (settled: Settled<Subject>, batch: readonly Outcome<Subject>[]) => void;
  /** Called when not even the failure can be written: a mistake of the engine. */
  onBroken: (error: Error) => void;
  /** Outlasts a database that is away; undefined when it was given up. */
  patiently: <T>(attempt: () => Promise<T>) => Promise<T | undefined>;
}

/** Settles outcomes as they come, one transaction at a time: while one runs, more gather for the next. */
export class Settler<Subject> {
  readonly #engine: Engine<Subject>;
  readonly #options: SettlerOptions<Subject>;
  #outcomes: Outcome<Subject>[] = [];
  #busy = false;

  constructor(engine: Engine<Subject>, options: SettlerOptions<Subject>) {
    this.#engine = engine;
    this.#options = options;
  }

  get busy(): boolean {
    return this.#busy;
  }

  async add(outcome: Outcome<Subject>): Promise<void> {
    this.#outcomes.push(outcome);
    if (this.#busy) return;
    this.#busy = true;
    while (this.#outcomes.length > 0) {
      const batch = this.#outcomes;
      this.#outcomes = [];
      await this.#settleBatch(batch);
    }
    this.#busy = false;
  }

  /** A batch that cannot be written is taken apart, so that one outcome does not hold up the others. */
  async #settleBatch(batch: readonly Outcome<Subject>[]): Promise<void> {
    try {
      await this.#settle(batch);
    } catch (error) {
      if (batch.length > 1) for (const outcome of batch) await this.#settleBatch([outcome]);
      else for (const outcome of batch) await this.#settleAsFailed(outcome, error);
    }
  }

  async #settleAsFailed({ claimed, input }: Outcome<Subject>, error: unknown): Promise<void> {
    const reason = error instanceof Error ? error.message : String(error);
    try {
      const failure = new StepError('script_error', `Its result could not be written: ${reason}`, {
        cause: error,
      });
      await this.#settle([{ kind: 'failed', claimed, input, error: failure }]);
    } catch (again) {
      this.#options.onBroken(again instanceof Error ? again : new Error(String(again)));
    }
  }

  async #settle(batch: readonly Outcome<Subject>[]): Promise<void> {
    const { patiently, workerId, onSettled } = this.#options;
    const settled = await patiently(() => settle(this.#engine, workerId, batch));
    // Given up: the leases run out, and another worker takes them.
    onSettled(
      settled ?? { completed: [], retried: [], failed: [], skipped: 0, endedRuns: [], filled: new Set() },
      batch,
    );
  }
}
