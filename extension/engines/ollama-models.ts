import { Ollama } from 'ollama/browser';
import { z } from 'zod';
import { EngineFailure } from './engine';
import { ollamaFailure } from './ollama-failure';

/** A model that an Ollama has. */
export interface InstalledModel {
  name: string;
  /** On disk. */
  bytes: number;
  /** As Ollama writes it: `7.6B`; null where it does not tell. */
  parameters: string | null;
}

/** How far a download is. */
export interface PullProgress {
  /** In Ollama's words: `pulling manifest`, `verifying sha256 digest`. */
  status: string;
  /** Bytes of all parts that are known so far; null: nothing is known yet. */
  completed: number | null;
  total: number | null;
}

const tagsSchema = z.object({
  models: z.array(
    z.object({
      name: z.string(),
      size: z.number().nonnegative(),
      details: z.object({ parameter_size: z.string().optional() }).optional(),
    }),
  ),
});

const plain = (path: string) => path.replace(/\/+$/, '');
/** ms; the list needs no model to be loaded. */
const LIST_PATIENCE = 10_000;

/** What is installed, the largest first. @throws EngineFailure */
export async function installedModels(url: string, fetch = globalThis.fetch): Promise<InstalledModel[]> {
  const host = plain(url);
  try {
    const response = await fetch(`${host}/api/tags`, {
      credentials: 'omit',
      signal: AbortSignal.timeout(LIST_PATIENCE),
    });
    if (!response.ok)
      throw Object.assign(new Error(`Error ${response.status}`), { status_code: response.status });
    const { models } = tagsSchema.parse(await response.json());
    return models
      .map(({ name, size, details }) => ({ name, bytes: size, parameters: details?.parameter_size ?? null }))
      .sort((a, b) => b.bytes - a.bytes);
  } catch (error) {
    const silent = error instanceof DOMException && error.name === 'TimeoutError';
    const somebodyElse = error instanceof z.ZodError || error instanceof SyntaxError;
    throw ollamaFailure(silent || somebodyElse ? new TypeError('no Ollama') : error, host, '');
  }
}

/**
 * Has Ollama fetch a model. Called off, Ollama keeps what it has, and the next call goes on there.
 *
 * @throws EngineFailure in words for the user; the signal's reason when it was called off
 */
export async function pullModel(
  { url, model, fetch = globalThis.fetch }: { url: string; model: string; fetch?: typeof globalThis.fetch },
  tell: (progress: PullProgress) => void,
  signal: AbortSignal,
): Promise<void> {
  const host = plain(url);
  const withSignal: typeof fetch = (input, init) => fetch(input, { ...init, signal });
  const parts = new Map<string, { total: number; completed: number }>();
  let succeeded = false;
  try {
    const stream = await new Ollama({ host, fetch: withSignal }).pull({ model, stream: true });
    for await (const { status, digest, total, completed } of stream) {
      if (digest && total) parts.set(digest, { total, completed: completed ?? 0 });
      succeeded = status === 'success';
      const sum = (of: 'total' | 'completed') => [...parts.values()].reduce((all, part) => all + part[of], 0);
      const known = parts.size > 0;
      tell({ status, total: known ? sum('total') : null, completed: known ? sum('completed') : null });
    }
  } catch (error) {
    signal.throwIfAborted();
    const said = error instanceof Error ? error.message : String(error);
    if (/file does not exist|not found/i.test(said)) {
      throw new EngineFailure(
        'model-missing',
        `There is no model by the name ${model}. Names are listed on https://ollama.com/library.`,
      );
    }
    if (/no space/i.test(said)) {
      throw new EngineFailure(
        'server-error',
        `There is no room left on the disk for ${model}. Free some and go on.`,
      );
    }
    throw ollamaFailure(error, host, model);
  }
  signal.throwIfAborted();
  if (!succeeded)
    throw new EngineFailure(
      'interrupted',
      `The download of ${model} broke off. Go on with it: what is there is kept.`,
    );
}

/** Has Ollama load a model, so that the first job need not wait for it. @returns ms that it took @throws EngineFailure */
export async function warmUp(
  { url, model, fetch = globalThis.fetch }: { url: string; model: string; fetch?: typeof globalThis.fetch },
  signal: AbortSignal,
): Promise<number> {
  const host = plain(url);
  const began = performance.now();
  try {
    const withSignal: typeof fetch = (input, init) => fetch(input, { ...init, signal });
    await new Ollama({ host, fetch: withSignal }).generate({ model, prompt: '' });
    return performance.now() - began;
  } catch (error) {
    signal.throwIfAborted();
    throw ollamaFailure(error, host, model);
  }
}

const GIGABYTE = 1e9;
/** Beside the model itself: the window it reads in, and Ollama. */
const OVERHEAD = 2 * GIGABYTE;

/**
 * Memory that a model needs to run at a bearable pace, in GB, rounded up: its own size and the window of a long posting
 * (some 16,000 tokens, 1 to 2 GB for models of 3 to 8 billion parameters in 4 bits). A rule of thumb, and said to be one.
 */
export const memoryNeeded = (bytes: number): number => Math.ceil((bytes * 1.1 + OVERHEAD) / GIGABYTE);

/** Models that suit the task, smallest first; sizes as the public library told them in November 2026. */
export const SUGGESTED: readonly (InstalledModel & { for: string })[] = [
  { name: 'qwen2.5:3b', bytes: 1.93e9, parameters: '3.1B', for: 'for machines with 8 GB; coarse' },
  { name: 'qwen2.5', bytes: 4.68e9, parameters: '7.6B', for: 'recommended' },
  { name: 'qwen2.5:14b', bytes: 8.99e9, parameters: '14.8B', for: 'for a graphics card or much patience' },
];
