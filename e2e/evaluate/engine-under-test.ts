import { registerHooks } from 'node:module';
import { BuiltinScorer } from '@jobsieve/shared/scoring/builtin';
import type { Pair } from './pairs.ts';

/** A score, and what it has cost with every call that it took; null where the engine does not tell. */
export interface Scored {
  score: number;
  seconds: number;
  tokens: { prompt: number; answer: number } | null;
  /** Why the engine makes no decision about the job, which is then neither thrown away nor passed on; absent where it does. */
  unjudged?: string;
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
      const { score, unjudged } = new BuiltinScorer(resume, now).score(posting);
      const seconds = (performance.now() - started) / 1000;
      return { score, seconds, tokens: null, ...(unjudged ? { unjudged: unjudged.cause } : {}) };
    },
  };
}

/** Whoever scores; only the extension looks inside. */
type Engine = Readonly<{ name: string }>;

/** What is taken from the extension, whose sources this package cannot type-check: they are written for a bundler. */
interface Extension {
  ollamaEngine(options: { url: string; model: string; fetch: typeof fetch }): Engine;
  builtinEngine(): Engine;
  judge(
    bench: { engine: Engine; second: Engine },
    resume: { text: string },
    posting: Pair['posting'],
    signal: AbortSignal,
  ): Promise<{ score: number }>;
}

/**
 * The extension's own way to a score, with its prompt, its median near the gate and its second opinion by the rules, so that
 * what is measured is what runs.
 */
async function ollama(model: string, url: string): Promise<EngineUnderTest> {
  const { ollamaEngine, builtinEngine, judge } = await extension();
  const told: Promise<Scored['tokens']>[] = [];
  const counting: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    const isChat = String(input instanceof Request ? input.url : input).endsWith('/api/chat');
    if (isChat && response.ok) told.push(countTokens(response.clone()));
    return response;
  };
  const bench = { engine: ollamaEngine({ url, model, fetch: counting }), second: builtinEngine() };
  return {
    name: `ollama:${model}`,
    score: async ({ resume, posting }) => {
      const started = performance.now();
      const { score } = await judge(bench, { text: resume }, posting, new AbortController().signal);
      const seconds = (performance.now() - started) / 1000;
      return { score, seconds, tokens: sumOf(await Promise.all(told.splice(0))) };
    },
  };
}

/** The parts of the extension that score. It is bundled, so its imports carry no file extension; Node wants one. */
async function extension(): Promise<Extension> {
  const hooks = registerHooks({
    resolve: (specifier, context, next) => {
      const bare =
        specifier.startsWith('.') && context.parentURL?.includes('/extension/') && !/\.\w+$/.test(specifier);
      return next(bare ? `${specifier}.ts` : specifier, context);
    },
  });
  const part = (name: string) =>
    import(new URL(`../../extension/engines/${name}.ts`, import.meta.url).href) as Promise<Extension>;
  const parts = await Promise.all(['ollama', 'builtin', 'judge'].map(part));
  hooks.deregister();
  return Object.assign({}, ...parts);
}

/** Null when no call has told. */
function sumOf(calls: readonly Scored['tokens'][]): Scored['tokens'] {
  const counted = calls.filter((call) => call !== null);
  const sum = (of: 'prompt' | 'answer') => counted.reduce((all, call) => all + call[of], 0);
  return counted.length > 0 ? { prompt: sum('prompt'), answer: sum('answer') } : null;
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
