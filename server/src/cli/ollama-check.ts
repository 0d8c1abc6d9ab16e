import { z } from 'zod';

/** The model that scores, unless the extension's options say otherwise. */
export const MODEL = 'qwen2.5';
const PATIENCE_MS = 2_000;
const tagsSchema = z.object({ models: z.array(z.object({ name: z.string() })) });

export interface OllamaState {
  host: string;
  state: 'ready' | 'model-missing' | 'no-answer';
  /** For a person: how it is, and what to do. */
  message: string;
}

/** Asks an Ollama server whether it is there and has the model. */
export async function checkOllama(host: string, fetch = globalThis.fetch): Promise<OllamaState> {
  try {
    const response = await fetch(`${host}/api/tags`, { signal: AbortSignal.timeout(PATIENCE_MS) });
    const { models } = tagsSchema.parse(await response.json());
    if (models.some(({ name }) => name === MODEL || name.startsWith(`${MODEL}:`))) {
      return { host, state: 'ready', message: `Ollama at ${host} answers and has ${MODEL}.` };
    }
    return {
      host,
      state: 'model-missing',
      message: `Ollama at ${host} answers, but lacks the model. Run: ollama pull ${MODEL}`,
    };
  } catch {
    return {
      host,
      state: 'no-answer',
      message: `Ollama at ${host} does not answer. Install it from https://ollama.com/download, start it, then run: ollama pull ${MODEL}`,
    };
  }
}
