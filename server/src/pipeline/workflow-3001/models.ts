import { withTag } from '../../models/model-name.ts';

/** The actors that are models, with what they ask by default. Their names stay when others are configured. */
export const MODEL_ACTORS = {
  'llama3.2:latest': 'llama3.2:latest',
  'mistral:latest': 'mistral:latest',
  'qwen2.5:7b': 'qwen2.5:7b',
} as const;

export type ModelActorName = keyof typeof MODEL_ACTORS;
/** Model asked, by actor. */
export type ModelNames = Record<ModelActorName, string>;

/**
 * Reads `actor=model` pairs, parted by commas, e.g. `mistral:latest=qwen2.5:7b,llama3.2:latest=qwen2.5:7b`; a lone model
 * takes the place of all of them.
 *
 * @throws RangeError for an actor that does not exist, or nothing where a model should be; its message is for people
 */
export function readModelNames(text: string): ModelNames {
  const names: ModelNames = { ...MODEL_ACTORS };
  for (const pair of text.split(',').map((part) => part.trim())) {
    if (pair === '') continue;
    const [actor = '', model = '', ...rest] = pair.split('=').map((part) => part.trim());
    if (!pair.includes('=')) for (const name of actorNames) names[name] = withTag(actor);
    else if (!isActor(actor) || model === '' || rest.length > 0) {
      throw new RangeError(`"${pair}" is no ACTOR=MODEL pair. Actors: ${actorNames.join(', ')}.`);
    } else names[actor] = withTag(model);
  }
  return names;
}

const actorNames = Object.keys(MODEL_ACTORS) as ModelActorName[];
const isActor = (name: string): name is ModelActorName => Object.hasOwn(MODEL_ACTORS, name);
