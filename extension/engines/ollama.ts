import { contextLengthOf, contextSize } from '@jobsieve/shared/ollama/context-size';
import { RepetitionWatch } from '@jobsieve/shared/ollama/repetition';
import { Ollama } from 'ollama/browser';
import { type Engine, EngineFailure, FIRST_WAY, type Posting, type Scoring, type Way } from './engine';
import { ollamaFailure } from './ollama-failure';
import { createWatchdog } from './progress';
import { readAnswer } from './read-answer';
import { type Resume, resumeText } from './resume';
import { scoringFormat, scoringPrompt } from './scoring-prompt';

export interface OllamaOptions {
  /** e.g. `http://127.0.0.1:11434` */
  url: string;
  model: string;
  fetch?: typeof fetch;
  /**
   * ms without a sign of life: before the first token (Ollama sends no header while it loads a model and reads the prompt,
   * which takes minutes on a slow machine), and between two tokens.
   */
  patience?: { first: number; next: number };
}

/** Tokens of an answer at most: evidence with its quotations, score and reason; some 1,000 words. */
const ANSWER = 2048;
/** Any number, but always the same: the same texts get the same score. */
const SEED = 3001;
/** ms; what a model can read is known to Ollama without loading it. */
const SHOW_PATIENCE = 10_000;

/** Far enough apart that the seeds of one opinion never meet those of another. */
const OPINIONS_APART = 1000;

/**
 * How freely the model chooses its words. The first try is always the same. What failed then would fail again word for
 * word, and a second opinion would be the first one again, so these get another seed, and some warmth: without any, the
 * seed is of no effect.
 */
const sampling = ({ attempt, opinion }: Way) => ({
  temperature: Math.min(0.6, 0.2 * (attempt + opinion)),
  seed: SEED + attempt + OPINIONS_APART * opinion,
});

/** Scores by Ollama's native chat. */
export function ollamaEngine(options: OllamaOptions): Engine {
  const { url, model, patience = { first: 15 * 60_000, next: 2 * 60_000 } } = options;
  let limit: number | null | undefined;
  let window = 0;

  /** The package takes a signal for nothing but its own streams, so it goes in by way of fetch. */
  const client = (signal: AbortSignal) =>
    new Ollama({
      host: url,
      fetch: (input: RequestInfo | URL, init?: RequestInit) =>
        (options.fetch ?? fetch)(input, {
          ...init,
          signal: init?.signal ? AbortSignal.any([init.signal, signal]) : signal,
        }),
    });

  /**
   * Tokens the model can read at once; null when Ollama does not tell. That it does not is no reason not to ask the model:
   * whatever is wrong, the chat says so itself.
   *
   * @throws EngineFailure when nobody gets through to Ollama at all
   */
  async function contextLimit(signal: AbortSignal): Promise<number | null> {
    if (limit !== undefined) return limit;
    const patience = AbortSignal.any([signal, AbortSignal.timeout(SHOW_PATIENCE)]);
    try {
      limit = contextLengthOf((await client(patience).show({ model })).model_info);
      return limit;
    } catch (error) {
      signal.throwIfAborted();
      const failure = ollamaFailure(error, url, model);
      if (failure.code === 'unreachable' || failure.code === 'origin-refused') throw failure;
      return null;
    }
  }

  async function answer(
    prompt: string,
    way: Way,
    { signal, alive }: { signal: AbortSignal; alive: () => void },
  ): Promise<string> {
    const fitting = contextSize(prompt, ANSWER, await contextLimit(signal));
    if (fitting === null) {
      const message = `Resume and posting together are longer than ${model} can read (${limit} tokens). Choose a model with a longer context.`;
      throw new EngineFailure('too-long', message);
    }
    // A smaller window would have Ollama load the model anew.
    window = Math.max(window, fitting);
    const stream = await client(signal).chat({
      model,
      messages: [{ role: 'user', content: prompt }],
      stream: true,
      format: scoringFormat,
      // Never cut the prompt, never push its beginning out while answering (versions that do not know this ignore it).
      ...{ truncate: false, shift: false },
      options: { ...sampling(way), num_ctx: window, num_predict: ANSWER },
    });
    const repetition = new RepetitionWatch({ json: true });
    let text = '';
    for await (const part of stream) {
      alive();
      text += part.message.content;
      if (!part.done) {
        if (!repetition.push(part.message.content)) continue;
        stream.abort();
        throw new EngineFailure('invalid-answer', `${model} repeats itself instead of answering.`);
      }
      if (part.done_reason === 'length') {
        throw new EngineFailure('invalid-answer', `${model} did not come to an end.`);
      }
      if ((part.prompt_eval_count ?? 0) + ANSWER > window) throw narrow();
    }
    return text;
  }

  /** The estimate was too low after all: the text may have been cut, so its score counts for nothing. */
  function narrow(): EngineFailure {
    const most = limit ?? Number.POSITIVE_INFINITY;
    if (window >= most) return new EngineFailure('too-long', `The text is longer than ${model} can read.`);
    window = Math.min(most, window * 2);
    return new EngineFailure(
      'invalid-answer',
      'The reading window was too small; a larger one is tried next.',
    );
  }

  return {
    name: `ollama:${model}`,
    varies: true,
    async score(resume: Resume, posting: Posting, signal: AbortSignal, way = FIRST_WAY): Promise<Scoring> {
      // Out of the try: what goes wrong here is our own, and must not pass for an Ollama that does not answer.
      const prompt = scoringPrompt(resumeText(resume), posting);
      const watchdog = createWatchdog(patience);
      const { alive } = watchdog;
      const stop = AbortSignal.any([signal, watchdog.signal]);
      try {
        const text = await answer(prompt, way, { signal: stop, alive });
        return readAnswer(model, text, posting);
      } catch (error) {
        if (watchdog.signal.aborted && !signal.aborted) throw watchdog.signal.reason;
        throw ollamaFailure(error, url, model);
      } finally {
        watchdog.stop();
      }
    },
  };
}
