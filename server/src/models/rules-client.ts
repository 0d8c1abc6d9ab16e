import type { ModelCall, ModelClient, ModelHost, ModelResult } from '../pipeline/engine/model-client.ts';
import { StepError } from '../pipeline/engine/step-error.ts';

/** Its name as a host and as what made an output. */
export const BUILTIN = 'builtin';
/** Calls at a time: they take milliseconds, and one process has one thread. */
const SLOTS = 8;

/** The model client that asks no model: every step is done by its rules. */
export class RulesClient implements ModelClient {
  hosts(): Promise<ModelHost[]> {
    return Promise.resolve([{ host: BUILTIN, reachable: true, loaded: [], installed: null, slots: SLOTS }]);
  }

  async call({ rules, schema, signal }: ModelCall): Promise<ModelResult> {
    if (signal.aborted) throw new StepError('interrupted', 'The call was interrupted.');
    if (rules === undefined) throw new StepError('not_found', 'There are no rules for this step; it needs a model.');
    const parsed = schema.safeParse(rules());
    if (!parsed.success) {
      throw new StepError('script_error', `The rules made something that does not fit: ${parsed.error.message}`);
    }
    const usage = { promptTokens: null, outputTokens: null, loadMs: null, promptMs: null, outputMs: null };
    return { output: parsed.data, engine: BUILTIN, usage };
  }
}
