import { EngineFailure, type EngineFailureCode } from './engine';

/** Puts whatever went wrong on the way to Ollama into the engine's own words. */
export function ollamaFailure(error: unknown, host: string, model: string): EngineFailure {
  if (error instanceof EngineFailure) return error;
  const status = statusOf(error);
  const said = error instanceof Error ? error.message : String(error);
  const fail = (code: EngineFailureCode, message: string) =>
    new EngineFailure(code, message, { cause: error });
  if (status === 403) {
    return fail(
      'origin-refused',
      `Ollama at ${host} refuses this extension. The options page shows the cure.`,
    );
  }
  if (status === 404) {
    return fail('model-missing', `Ollama at ${host} does not have the model ${model}: ollama pull ${model}`);
  }
  if (status === 503 || status === 429) return fail('busy', `Ollama at ${host} is busy; it is tried again.`);
  if (status === 400 && /context length|input length/i.test(said)) {
    return fail('too-long', `Resume and posting together are longer than ${model} can read.`);
  }
  if (status !== null)
    return fail('server-error', `Ollama at ${host} answered with an error: ${brief(said)}`);
  if (error instanceof TypeError) {
    return fail('unreachable', `Ollama at ${host} does not answer. Is it running? (ollama serve)`);
  }
  return fail('interrupted', `Ollama's answer broke off: ${brief(said)}`);
}

function statusOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('status_code' in error)) return null;
  return typeof error.status_code === 'number' ? error.status_code : null;
}

const brief = (text: string) => (text.length > 200 ? `${text.slice(0, 199)}…` : text);
