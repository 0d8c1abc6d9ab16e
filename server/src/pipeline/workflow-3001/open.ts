import { OllamaModels } from '../../models/ollama-models.ts';
import { openEngine } from '../engine/engine.ts';
import type { OpenPipeline } from '../pipeline.ts';
import { configuredWorkflow } from './configured.ts';
import type { Posting } from './posting.ts';

/**
 * Puts workflow 3001 on a migrated database, with the sources and models that are configured.
 *
 * @throws RangeError for people when JOBSIEVE_MODELS names an actor that does not exist
 */
export const openWorkflow3001: OpenPipeline<Posting> = async ({ config, sql, log, maintain = false }) => {
  const engine = await openEngine(sql, configuredWorkflow(config), { maintain, log });
  const models = new OllamaModels({
    hosts: config.OLLAMA_HOSTS,
    slots: config.OLLAMA_NUM_PARALLEL,
    window: config.OLLAMA_CONTEXT_LENGTH,
  });
  return { engine, models, close: () => engine.close() };
};
