import type { Plan } from './engine/plan.ts';
import type { Pipeline } from './pipeline.ts';

/**
 * A pipeline that is opened when somebody first changes something by it: a process that only answers requests makes no
 * queues. What only reads needs the plan and the database.
 */
export class LazyPipeline<Subject> {
  readonly plan: Plan<Subject>;
  readonly #open: () => Promise<Pipeline<Subject>>;
  #opened: Promise<Pipeline<Subject>> | null = null;

  constructor(plan: Plan<Subject>, open: () => Promise<Pipeline<Subject>>) {
    this.plan = plan;
    this.#open = open;
  }

  /** Opens it, once. One that could not be opened is opened anew the next time. */
  get(): Promise<Pipeline<Subject>> {
    this.#opened ??= this.#open().catch((error: unknown) => {
      this.#opened = null;
      throw error;
    });
    return this.#opened;
  }

  /** Gives it up if it is open; the database stays open. */
  async close(): Promise<void> {
    const opened = this.#opened;
    this.#opened = null;
    await (await opened)?.close();
  }
}
