import { registerHooks } from 'node:module';
import { BuiltinScorer } from '@jobsieve/shared/scoring/builtin';
import type { Pair } from './pairs.ts';

/** What one call has cost; null where the engine does not tell. */
export interface Scored {
  score: number;
  seconds: number;
  tokens: { prompt: number; answer: number } | null;
}

export interface EngineUnderTest {
  name: string;
  /** @throws Error when there is no score */
  score(pair: Pair): Promise<Scored>;
}

/**
 * @param name `builtin` or `ollama:<model>`
 * @param url address of Ollama
 * @throws Error for any other name
 */
export async function engineNamed(name: string, url: string): Promise<EngineUnderTest> {
  if (name === 'builtin') return builtin();
  const model = /^ollama:(.+)$/.exec(name)?.[1];
  if (model === undefined) throw new Error(`"${name}" is no engine. Say builtin or ollama:<model>.`);
  return ollama(model, url);
}

function builtin(): EngineUnderTest {
  const now = new Date();
  return {
    name: 'builtin',
    score: async ({ resume, posting }) => {
      const started = performance.now();
      // Read anew each time: what is measured is the whole way from two texts to a score.
      const { score } = new BuiltinScorer(resume, now).score(posting);
      return { score, seconds: (performance.now() - started) / 1000, tokens: null };
    },
  };
}

interface Extension {
  ollamaEngine(options: { url: string; model: string; fetch: typeof fetch }): {
    score(resume: string, posting: Pair['posting'], signal: AbortSignal): Promise<{ score: number }>;
  };
}

/** The extension's own engine, prompt and all, so that what is measured is what runs. */
async function ollama(model: string, url: string): Promise<EngineUnderTest> {
  // The extension is bundled, so its imports carry no file extension; Node wants one.
  const hooks = registerHooks({
    resolve: (specifier, context, next) => {
      const bare =
        specifier.startsWith('.') && context.parentURL?.includes('/extension/') && !/\.\w+$/.test(specifier);
      return next(bare ? `${specifier}.ts` : specifier, context);
    },
  });
  const module = new URL('../../extension/engines/ollama.ts', import.meta.url).href;
  const { ollamaEngine } = (await import(module)) as Extension;
  hooks.deregister();

  let tokens: Scored['tokens'] = null;
  const counting: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    const isChat = String(input instanceof Request ? input.url : input).endsWith('/api/chat');
    if (isChat && response.ok)
      counted.push(
        countTokens(response.clone()).then((found) => {
          tokens = found ?? tokens;
        }),
      );
    return response;
  };
  const counted: Promise<void>[] = [];
  const engine = ollamaEngine({ url, model, fetch: counting });
  return {
    name: `ollama:${model}`,
    score: async ({ resume, posting }) => {
      tokens = null;
      const started = performance.now();
      const { score } = await engine.score(resume, posting, new AbortController().signal);
      const seconds = (performance.now() - started) / 1000;
      await Promise.all(counted.splice(0));
      return { score, seconds, tokens };
    },
  };
}

/** Ollama tells in the last line of its answer what it has read and written. */
async function countTokens(response: Response): Promise<Scored['tokens']> {
  const last = (await response.text().catch(() => '')).trim().split('\n').at(-1) ?? '';
  try {
    const { prompt_eval_count: prompt = 0, eval_count: answer = 0 } = JSON.parse(last);
    return { prompt, answer };
  } catch {
    return null;
  }
}
