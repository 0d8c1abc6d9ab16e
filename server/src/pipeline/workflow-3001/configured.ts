import type { Config } from '../../config/config.ts';
import { postingSource } from '../../sources/sources.ts';
import type { Workflow } from '../engine/workflow.ts';
import { readModelNames } from './models.ts';
import type { Posting } from './posting.ts';
import { workflow3001 } from './workflow.ts';

/**
 * Workflow 3001 with the sources and models that are configured.
 *
 * @throws RangeError for people when JOBSIEVE_MODELS names an actor that does not exist
 */
export const configuredWorkflow = (
  config: Pick<Config, 'JOBSIEVE_MODELS' | 'BEESITE_URL'>,
): Workflow<Posting> =>
  workflow3001({
    models: readModelNames(config.JOBSIEVE_MODELS ?? ''),
    sources: (name) => postingSource(name, config),
  });
