import { contextLengthOf, contextSize } from '@jobsieve/shared/ollama/context-size';
import type { ModelCall, ModelClient, ModelHost, ModelResult } from '../pipeline/engine/model-client.ts';
import { StepError } from '../pipeline/engine/step-error.ts';
import { BackOff } from './back-off.ts';
import { callFailure, isOverflow } from './call-failure.ts';
import { ANSWER, chat, KEEP_ALIVE, WindowFull } from './chat.ts';
import { stateOf } from './host-state.ts';
import { withTag } from './model-name.ts';
import { clientOf, hostAt, type OllamaHost } from './ollama-host.ts';
import { readAnswer } from './read-answer.ts';
import { Silence } from './silence.ts';
import { Windows } from './windows.ts';

export interface OllamaModelsOptions {
  /** Addresses; may carry a user and a password. */
  hosts: readonly string[];
  /** Calls that each host works on at the same time (OLLAMA_NUM_PARALLEL there). */
  slots?: number;
  /** The window that is asked for whenever a call fits into it. */
  window?: number;
  /** ms of silence in the middle of an answer. */
  silence?: number;
}

/**
 * Holds a posting of 15,000 characters with a summary and an answer. One size for nearly all, since Ollama loads a model
 * anew for every other one, and a load costs more than the memory that short postings leave unused.
 */
const WINDOW = 16_384;
/** The most that is asked for where a model does not tell what it can read. */
const LARGEST = 65_536;

/** The models of one or more Ollama servers. */
export class OllamaModels implements ModelClient {
  readonly #hosts: readonly OllamaHost[];
  readonly #options: Required<OllamaModelsOptions>;
  readonly #windows = new Windows();
  readonly #backOff = new BackOff();
  /** The most that a model can read, by host and model. */
  readonly #limits = new Map<string, number | null>();

  constructor(options: OllamaModelsOptions) {
    this.#options = { slots: 1, window: WINDOW, silence: 120_000, ...options };
    const hosts = options.hosts.map(hostAt);
    this.#hosts = [...new Map(hosts.map((host) => [host.name, host])).values()];
  }

  hosts(): Promise<ModelHost[]> {
    const { slots } = this.#options;
    return Promise.all(
      this.#hosts.map(async (host) => {
        const wait = this.#backOff.left(host.name);
        const { state, loaded } = await stateOf(host, slots);
        for (const { model, window } of loaded) {
          if (window === null || window > LARGEST) continue;
          // What another worker has had loaded with a larger window serves us as well.
          this.#windows.atLeast(window, host.name, model);
        }
        if (wait === 0 || !state.reachable) return state;
        const reason = `${host.name} is busy and is asked again in ${Math.ceil(wait / 1000)} s.`;
        return { ...state, reachable: false, reason };
      }),
    );
  }

  async call(call: ModelCall): Promise<ModelResult> {
    const host = this.#host(call.host);
    const model = withTag(call.model);
    const silence = new Silence(this.#options.silence);
    const timeLimit = AbortSignal.timeout(call.timeLimit * 1000);
    // Ends what is left of the connection, whatever has ended the call.
    const over = new AbortController();
    const signal = AbortSignal.any([call.signal, timeLimit, silence.signal, over.signal]);
    try {
      const result = await this.#ask(host, { ...call, model, signal }, () => silence.broken());
      this.#backOff.took(host.name);
      return result;
    } catch (error) {
      if (call.signal.aborted) throw new StepError('interrupted', 'The call was interrupted.');
      if (silence.signal.aborted) throw silence.signal.reason;
      if (timeLimit.aborted) {
        throw new StepError('timeout', `${model} took longer than ${call.timeLimit} s.`, { cause: error });
      }
      const failure = callFailure(error, host.name, model);
      if (failure.failure === 'rate_limit') this.#backOff.refused(host.name, failure.retryAfterMs);
      throw failure;
    } finally {
      silence.stop();
      over.abort();
    }
  }

  async preload(hostName: string, modelName: string, signal: AbortSignal): Promise<void> {
    const host = this.#host(hostName);
    const model = withTag(modelName);
    const limit = await this.#limitOf(host, model, signal);
    const window = this.#windows.atLeast(
      contextSize('', ANSWER, limit, this.#options.window) ?? this.#options.window,
      host.name,
      model,
    );
    // With another window than that of the calls it would be loaded twice.
    const request = { model, prompt: '', keep_alive: KEEP_ALIVE, options: { num_ctx: window } };
    await clientOf(host, signal).generate(request);
  }

  /** Asks, with a larger window as long as the one before was too small. */
  async #ask(host: OllamaHost, call: ModelCall, onPiece: () => void): Promise<ModelResult> {
    const { model, prompt, schema, signal, attempt = 1 } = call;
    const limit = await this.#limitOf(host, model, signal);
    const most = limit ?? LARGEST;
    const tooLong = (cause?: unknown) =>
      new StepError('invalid_input', `The posting is longer than ${model} can read (${most} tokens).`, {
        cause,
      });
    // What may not fit by the estimate, which is on the high side, often does: then the host has the last word.
    const fitting = contextSize(prompt, ANSWER, most, this.#options.window) ?? most;
    let window = this.#windows.atLeast(fitting, host.name, model);
    for (;;) {
      try {
        const question = { model, prompt, schema, window, attempt, onPiece };
        const { text, usage } = await chat(clientOf(host, signal), question);
        return { output: readAnswer(text, { schema, model, usage }), engine: `ollama:${model}`, usage };
      } catch (error) {
        if (!isOverflow(error) && !(error instanceof WindowFull)) throw error;
        // The estimate counts more tokens than any known model makes; should it be too low all the same, think bigger.
        if (window >= most) throw tooLong(error);
        window = this.#windows.atLeast(Math.min(most, window * 2), host.name, model);
      }
    }
  }

  async #limitOf(host: OllamaHost, model: string, signal: AbortSignal): Promise<number | null> {
    const key = `${host.name} ${model}`;
    const known = this.#limits.get(key);
    if (known !== undefined) return known;
    const limit = contextLengthOf((await clientOf(host, signal).show({ model })).model_info);
    this.#limits.set(key, limit);
    return limit;
  }

  #host(name: string): OllamaHost {
    const host = this.#hosts.find((it) => it.name === name);
    if (!host) throw new StepError('connection', `${name} is none of the configured hosts (OLLAMA_HOSTS).`);
    return host;
  }
}
