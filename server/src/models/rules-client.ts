import type { ModelCall, ModelClient, ModelHost, ModelResult } from '../pipeline/engine/model-client.ts';
import { StepError } from '../pipeline/engine/step-error.ts';

/** Its name as a host and as what made an output. */
export const BUILTIN = 'builtin';
/** Calls at a time: they take milliseconds, and one process has one thread. */
const SLOTS = 8;

/** The model client that asks no model: every step is done by its rules. */
export class RulesClient implements ModelClient {
  readonly #models: readonly string[];

  /** @param models what the workflow would ask: all of them count as loaded, so that nothing waits for a wave to grow */
  constructor(models: readonly string[]) {
    this.#models = models;
  }

  hosts(): Promise<ModelHost[]> {
    const host = { host: BUILTIN, reachable: true, loaded: this.#models, installed: null, slots: SLOTS };
    return Promise.resolve([host]);
  }

  async call({ rules, schema, signal }: ModelCall): Promise<ModelResult> {
    if (signal.aborted) throw new StepError('interrupted', 'The call was interrupted.');
    if (rules === undefined)
      throw new StepError('not_found', 'There are no rules for this step; it needs a model.');
    const parsed = schema.safeParse(rules());
    if (!parsed.success) {
      throw new StepError(
        'script_error',
        `The rules made something that does not fit: ${parsed.error.message}`,
      );
    }
    const usage = { promptTokens: null, outputTokens: null, loadMs: null, promptMs: null, outputMs: null };
    return { output: parsed.data, engine: BUILTIN, usage };
  }
}
