import { answerFormat } from '@jobsieve/shared/ollama/answer-format';
import { RepetitionWatch } from '@jobsieve/shared/ollama/repetition';
import type { ChatResponse, Ollama } from 'ollama';
import type { z } from 'zod';
import type { ModelUsage } from '../pipeline/engine/model-client.ts';
import { StepError } from '../pipeline/engine/step-error.ts';

/** Tokens of an answer at most: some 1500 words. */
export const ANSWER = 3072;
/** Any number, but always the same: the same posting gets the same answer. */
const SEED = 3001;
/** How long a loaded model stays: longer than any pause between two waves. */
export const KEEP_ALIVE = '15m';

export interface Chat {
  model: string;
  prompt: string;
  schema: z.ZodType;
  /** Tokens. */
  window: number;
  /** From 1; a later attempt is let wander a little, or it would end where the one before it did. */
  attempt: number;
  /** Told of each piece of the answer. */
  onPiece(): void;
}

/**
 * Streams one answer.
 *
 * @returns it as text, with what it has cost
 * @throws StepError `invalid_output` when it repeats itself (while it still does) or comes to no end
 */
export async function chat(client: Ollama, chat: Chat): Promise<{ text: string; usage: ModelUsage }> {
  const { model, prompt, schema, window, attempt, onPiece } = chat;
  const stream = await client.chat({
    model,
    messages: [{ role: 'user', content: prompt }],
    stream: true,
    format: answerFormat(schema),
    keep_alive: KEEP_ALIVE,
    // Never cut the prompt, never push its beginning out while answering (versions that do not know this ignore it).
    ...{ truncate: false, shift: false },
    options: {
      temperature: attempt > 1 ? 0.6 : 0,
      seed: SEED + attempt - 1,
      num_ctx: window,
      num_predict: ANSWER,
    },
  });
  const repetition = new RepetitionWatch({ json: true });
  let text = '';
  let pieces = 0;
  for await (const part of stream) {
    onPiece();
    const piece = part.message.content;
    text += piece;
    if (part.done) return { text, usage: end(part, model, window) };
    pieces += 1;
    const found = repetition.push(piece);
    if (found) {
      // Ollama counts tokens at the end only; it streams one a line.
      const usage = { ...NOTHING, outputTokens: pieces };
      const message = `${model} repeats itself (${found.kind}, ${found.times} times): "${found.text}"`;
      throw new StepError('invalid_output', message, { usage });
    }
  }
  throw new Error('The answer broke off.');
}

const NOTHING: ModelUsage = {
  promptTokens: null,
  outputTokens: null,
  loadMs: null,
  promptMs: null,
  outputMs: null,
};

function end(last: ChatResponse, model: string, window: number): ModelUsage {
  const usage: ModelUsage = {
    promptTokens: last.prompt_eval_count ?? null,
    outputTokens: last.eval_count ?? null,
    loadMs: milliseconds(last.load_duration),
    promptMs: milliseconds(last.prompt_eval_duration),
    outputMs: milliseconds(last.eval_duration),
  };
  const used = (usage.promptTokens ?? 0) + (usage.outputTokens ?? 0);
  if (used >= window) throw new WindowFull(usage);
  if (last.done_reason === 'length') {
    throw new StepError('invalid_output', `${model} did not come to an end.`, { usage });
  }
  return usage;
}

/** The window was used up: the prompt may have been cut, or its beginning forgotten, so the answer counts for nothing. */
export class WindowFull extends Error {
  override readonly name = 'WindowFull';
  readonly usage: ModelUsage;
  constructor(usage: ModelUsage) {
    super('Prompt and answer have filled the window.');
    this.usage = usage;
  }
}

/** Ollama's durations are in ns. */
const milliseconds = (ns: number | undefined) => (ns === undefined ? null : Math.round(ns / 1e6));
