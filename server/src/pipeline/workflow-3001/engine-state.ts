import type { Config } from '../../config/config.ts';
import { OllamaModels } from '../../models/ollama-models.ts';
import type { ModelHost } from '../engine/model-client.ts';
import { planOf } from '../engine/plan.ts';
import { missingModels } from '../usable.ts';
import { configuredWorkflow } from './configured.ts';

export interface EngineState {
  /** Who does the work of the models now; null: it waits for them. */
  engine: 'ollama' | 'builtin' | null;
  /** For a person: how it is, and what to do. */
  message: string;
}

/** Who would do the pipeline's model steps at this moment. */
export async function engineState(
  config: Config,
  hostsOf: (config: Config) => Promise<ModelHost[]> = (it) =>
    new OllamaModels({ hosts: it.OLLAMA_HOSTS }).hosts(),
): Promise<EngineState> {
  if (config.JOBSIEVE_ENGINE === 'builtin') {
    return {
      engine: 'builtin',
      message: 'Summaries and skills of postings: by built-in rules (JOBSIEVE_ENGINE).',
    };
  }
  const missing = missingModels(planOf(configuredWorkflow(config)), await hostsOf(config));
  if (missing.length === 0) {
    return { engine: 'ollama', message: 'Summaries and skills of postings: by the models in Ollama.' };
  }
  const pull = missing.map((model) => `ollama pull ${model}`).join(' && ');
  return config.JOBSIEVE_ENGINE === 'ollama'
    ? { engine: null, message: `Summaries and skills of postings wait for their models. Run: ${pull}` }
    : {
        engine: 'builtin',
        message: `Summaries and skills of postings: by built-in rules, until Ollama has the models. Run: ${pull}`,
      };
}
