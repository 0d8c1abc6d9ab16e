import type { ModelHost } from '../pipeline/engine/model-client.ts';
import { callFailure } from './call-failure.ts';
import { withTag } from './model-name.ts';
import { clientOf, type OllamaHost } from './ollama-host.ts';

/** ms; what is asked here needs no model. */
const PATIENCE = 5000;

export interface LoadedModel {
  model: string;
  /** Its window; null where the host does not tell. */
  window: number | null;
}

/** Asks a host what it has and what is loaded. One that does not answer is not reachable, with the reason. */
export async function stateOf(
  host: OllamaHost,
  slots: number,
): Promise<{ state: ModelHost; loaded: LoadedModel[] }> {
  const common = { host: host.name, slots };
  try {
    const client = clientOf(host, AbortSignal.timeout(PATIENCE));
    const [running, installed] = await Promise.all([client.ps(), client.list()]);
    const loaded = running.models.map((it) => ({
      model: withTag(it.model || it.name),
      window: windowOf(it),
    }));
    const state = {
      ...common,
      reachable: true,
      loaded: loaded.map(({ model }) => model),
      installed: installed.models.map(({ name }) => withTag(name)),
    };
    return { state, loaded };
  } catch (error) {
    const reason = isTimeout(error)
      ? `${host.name} did not answer within ${PATIENCE / 1000} s.`
      : callFailure(error, host.name, 'models').message;
    return { state: { ...common, reachable: false, reason, loaded: [], installed: null }, loaded: [] };
  }
}

/** Ollama tells it since 2025; the package's types do not know it yet. */
function windowOf(running: object): number | null {
  const length = 'context_length' in running ? running.context_length : null;
  return typeof length === 'number' && length > 0 ? length : null;
}

const isTimeout = (error: unknown) => error instanceof Error && error.name === 'TimeoutError';
