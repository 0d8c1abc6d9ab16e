import { answer } from './answers/answer.ts';
import { quoting } from './answers/quoting.ts';
import type { Exchange } from './exchange.ts';
import { faultBeforeHeaders, type Generated, generate } from './generation.ts';
import {
  type ChatRequest,
  chatRequestSchema,
  type GenerateRequest,
  generateRequestSchema,
} from './inference-request.ts';
import { findModel, type Machine } from './machine.ts';
import { isValidName, type Model, normalizeName } from './models.ts';
import { buildPrompt, type Message } from './prompt.ts';
import { Refusal } from './refusal.ts';
import type { Lease } from './scheduler.ts';

/** What differs between chat and generate: where the text stands in an answer. */
interface Dialect {
  messages: Message[];
  /** Fields that carry a piece of the answer. */
  carry(piece: string): Record<string, unknown>;
  /** Fields of the last line only. */
  last(tokens: string[]): Record<string, unknown>;
}

const NS = 1e6;
const positive = (ms: number) => Math.max(1, Math.round(ms * NS));

function integerOption(options: ChatRequest['options'], name: 'num_ctx' | 'num_predict'): number | null {
  const value = options?.[name];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'number') throw new Refusal(500, `option "${name}" must be of type integer`);
  return Math.trunc(value);
}

export async function chat(machine: Machine, exchange: Exchange): Promise<void> {
  const request = await exchange.read(chatRequestSchema);
  if (!isValidName(request.model)) throw new Refusal(400, 'model is required');
  const messages = request.messages ?? [];
  await infer(machine, exchange, request, {
    messages,
    carry: (content) => ({ message: { role: 'assistant', content } }),
    last: () => ({}),
  });
}

export async function generateText(machine: Machine, exchange: Exchange): Promise<void> {
  const request = await exchange.read(generateRequestSchema);
  const system = request.system ? [{ role: 'system', content: request.system }] : [];
  await infer(machine, exchange, request, {
    messages: request.prompt ? [...system, { role: 'user', content: request.prompt }] : [],
    carry: (response) => ({ response }),
    // Token numbers of the conversation: here the lengths of the tokens stand for them.
    last: (tokens) => ({ context: tokens.map((token) => token.length) }),
  });
}

async function infer(
  machine: Machine,
  exchange: Exchange,
  request: ChatRequest | GenerateRequest,
  dialect: Dialect,
): Promise<void> {
  const model = findModel(machine, request.model);
  const text = dialect.messages.map((message) => message.content).join('\n');
  const fault = machine.faults.next({ path: exchange.path, model: model.name, text }, normalizeName);
  exchange.log.fault = fault?.kind ?? null;
  await faultBeforeHeaders(fault, exchange.signal);

  const head = () => ({ model: request.model, created_at: new Date().toISOString() });
  const nothingAsked = dialect.messages.length === 0;
  if (nothingAsked && request.keep_alive === 0) {
    machine.scheduler.expire(model);
    return exchange.send(200, { ...head(), ...dialect.carry(''), done: true, done_reason: 'unload' });
  }
  if (request.think && !model.capabilities.includes('thinking')) {
    throw new Refusal(400, `"${request.model}" does not support thinking`);
  }
  const numCtx = contextFor(machine, model, integerOption(request.options, 'num_ctx'));
  const numPredict = integerOption(request.options, 'num_predict');
  const keepAliveMs = request.keep_alive ?? machine.keepAliveMs;
  const startedAt = performance.now();
  const lease = await machine.scheduler.acquire(model, numCtx, keepAliveMs, exchange.signal);
  const queuedMs = performance.now() - startedAt;
  try {
    if (nothingAsked) {
      return exchange.send(200, { ...head(), ...dialect.carry(''), done: true, done_reason: 'load' });
    }
    const system =
      model.system && dialect.messages[0]?.role !== 'system'
        ? [{ role: 'system', content: model.system }]
        : [];
    const prompt = buildPrompt([...system, ...dialect.messages], {
      numCtx,
      truncate: request.truncate ?? true,
      overflow: request.shift === false ? 'refuse' : machine.overflow,
    });
    const cached = lease.remember(prompt.tokens);
    const seen = prompt.tokens.join('');
    const gullible = fault?.kind === 'gullible';
    const said = machine.deviate(answer(seen, request.format, { graders: machine.graders, gullible }));
    const reply = fault?.kind === 'quotes' ? quoting(said, seen) : said;
    Object.assign(exchange.log, {
      prompt: seen,
      promptTokens: prompt.tokens.length,
      cachedTokens: cached,
      truncated: prompt.truncated,
      answer: '',
    });
    const promptMs =
      (1000 * Math.max(1, prompt.tokens.length - cached)) / machine.speed.promptTokensPerSecond;
    await machine.clock.wait(promptMs, exchange.signal);

    let whole = '';
    const emit = (piece: string) => {
      whole += piece;
      exchange.log.answer = whole;
      if (request.stream !== false) exchange.line({ ...head(), ...dialect.carry(piece), done: false });
    };
    const generation = { answer: reply, numPredict: limitOf(numPredict), numCtx, fault };
    const generated = await generate(generation, { ...machine, exchange }, emit);
    if (!generated) return;
    const metrics = measure(machine, lease, generated, {
      promptTokens: prompt.tokens.length,
      promptMs,
      queuedMs,
    });
    const done = { done: true, done_reason: generated.reason, ...dialect.last(prompt.tokens), ...metrics };
    if (request.stream === false) return exchange.send(200, { ...head(), ...dialect.carry(whole), ...done });
    exchange.line({ ...head(), ...dialect.carry(''), ...done });
    exchange.end();
  } finally {
    lease.release();
  }
}

/** Never above what the model was trained for, never below four tokens. */
function contextFor(machine: Machine, model: Model, asked: number | null): number {
  return Math.max(4, Math.min(asked ?? machine.contextLength, model.contextLength));
}

/** Zero and less mean no limit. */
const limitOf = (numPredict: number | null) => (numPredict !== null && numPredict > 0 ? numPredict : null);

/** Simulated durations in ns; `prompt_eval_count` counts the whole prompt, cached or not, as Ollama has done since 2024. */
function measure(
  machine: Machine,
  lease: Lease,
  generated: Generated,
  prompt: { promptTokens: number; promptMs: number; queuedMs: number },
): Record<string, number> {
  const evalMs = (1000 * generated.tokens) / machine.speed.tokensPerSecond;
  return {
    total_duration: positive(lease.loadMs + prompt.queuedMs + prompt.promptMs + evalMs),
    load_duration: positive(lease.loadMs),
    prompt_eval_count: prompt.promptTokens,
    prompt_eval_duration: positive(prompt.promptMs),
    eval_count: generated.tokens,
    eval_duration: positive(evalMs),
  };
}
