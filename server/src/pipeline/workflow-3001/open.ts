import type { Config } from '../../config/config.ts';
import type { Log } from '../../database/log.ts';
import { ModelsOrRules } from '../../models/models-or-rules.ts';
import { OllamaModels } from '../../models/ollama-models.ts';
import { BUILTIN, RulesClient } from '../../models/rules-client.ts';
import { type Outdated, openEngine } from '../engine/engine.ts';
import type { ModelClient } from '../engine/model-client.ts';
import { planOf } from '../engine/plan.ts';
import type { OpenPipeline } from '../pipeline.ts';
import { configuredWorkflow } from './configured.ts';
import type { Posting } from './posting.ts';

/**
 * Puts workflow 3001 on a migrated database, with the sources, the models and the engine that are configured.
 *
 * @throws RangeError for people when JOBSIEVE_MODELS names an actor that does not exist
 */
export const openWorkflow3001: OpenPipeline<Posting> = async ({ config, sql, log, maintain = false }) => {
  const workflow = configuredWorkflow(config);
  const { models, outdated } = configuredModels(config, [...planOf(workflow).models.values()], log);
  const engine = await openEngine(sql, workflow, { maintain, log, outdated });
  return { engine, models, close: () => engine.close() };
};

type ModelConfig = Pick<
  Config,
  'JOBSIEVE_ENGINE' | 'OLLAMA_HOSTS' | 'OLLAMA_NUM_PARALLEL' | 'OLLAMA_CONTEXT_LENGTH'
>;

/** Who does the model steps, and whose earlier results that replaces: what rules made, once models are there. */
function configuredModels(
  config: ModelConfig,
  needed: readonly string[],
  log: Log,
): { models: ModelClient; outdated: Outdated } {
  if (config.JOBSIEVE_ENGINE === 'builtin') {
    return { models: new RulesClient(needed), outdated: { refresh: async () => {}, engines: () => [] } };
  }
  const ollama = new OllamaModels({
    hosts: config.OLLAMA_HOSTS,
    slots: config.OLLAMA_NUM_PARALLEL,
    window: config.OLLAMA_CONTEXT_LENGTH,
  });
  if (config.JOBSIEVE_ENGINE === 'ollama') {
    return { models: ollama, outdated: { refresh: async () => {}, engines: () => [BUILTIN] } };
  }
  const either = new ModelsOrRules({ models: ollama, needed, log });
  const refresh = async () => void (await either.hosts());
  return { models: either, outdated: { refresh, engines: () => (either.byModels ? [BUILTIN] : []) } };
}
