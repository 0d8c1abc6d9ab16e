import { contextLengthOf, contextSize } from '@jobsieve/shared/ollama/context-size';
import { RepetitionWatch } from '@jobsieve/shared/ollama/repetition';
import { Ollama } from 'ollama/browser';
import { type Engine, EngineFailure, type Posting, type Scoring, scoringSchema } from './engine';
import { ollamaFailure } from './ollama-failure';
import { createWatchdog } from './progress';
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

/** Tokens of an answer at most: some 800 words. */
const ANSWER = 1536;
/** Any number, but always the same: the same texts get the same score. */
const SEED = 3001;

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

  /** Tokens the model can read at once; null when Ollama does not tell. */
  async function contextLimit(ollama: Ollama): Promise<number | null> {
    if (limit === undefined) limit = contextLengthOf((await ollama.show({ model })).model_info);
    return limit;
  }

  async function answer(ollama: Ollama, prompt: string, alive: () => void): Promise<string> {
    const fitting = contextSize(prompt, ANSWER, await contextLimit(ollama));
    if (fitting === null) {
      const message = `Resume and posting together are longer than ${model} can read (${limit} tokens). Choose a model with a longer context.`;
      throw new EngineFailure('too-long', message);
    }
    // A smaller window would have Ollama load the model anew.
    window = Math.max(window, fitting);
    const stream = await ollama.chat({
      model,
      messages: [{ role: 'user', content: prompt }],
      stream: true,
      format: scoringFormat,
      // Never cut the prompt, never push its beginning out while answering (versions that do not know this ignore it).
      ...{ truncate: false, shift: false },
      options: { temperature: 0, seed: SEED, num_ctx: window, num_predict: ANSWER },
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
    async score(resume: string, posting: Posting, signal: AbortSignal): Promise<Scoring> {
      const watchdog = createWatchdog(patience);
      const stop = AbortSignal.any([signal, watchdog.signal]);
      try {
        return read(model, await answer(client(stop), scoringPrompt(resume, posting), watchdog.alive));
      } catch (error) {
        if (watchdog.signal.aborted && !signal.aborted) throw watchdog.signal.reason;
        throw ollamaFailure(error, url, model);
      } finally {
        watchdog.stop();
      }
    },
  };
}

/** The whole answer, or nothing: half an answer must never pass for a score. */
function read(model: string, text: string): Scoring {
  if (text.trim() === '') throw new EngineFailure('invalid-answer', `${model} gave an empty answer.`);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new EngineFailure('invalid-answer', `${model} did not answer in the form asked for.`, { cause });
  }
  const scoring = scoringSchema.safeParse(json);
  if (!scoring.success) {
    const field = scoring.error.issues[0]?.path.join('.') || 'the answer';
    throw new EngineFailure('invalid-answer', `${model} did not answer as asked: ${field} does not fit.`);
  }
  return scoring.data;
}
