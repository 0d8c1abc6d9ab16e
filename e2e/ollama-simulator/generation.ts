import { setTimeout } from 'node:timers/promises';
import { PROSE } from './answers/answer.ts';
import type { Clock } from './clock.ts';
import type { Exchange } from './exchange.ts';
import type { Fault } from './faults.ts';
import { Refusal } from './refusal.ts';
import { tokenize } from './tokens.ts';

export interface Speed {
  tokensPerSecond: number;
  promptTokensPerSecond: number;
}

export interface Generation {
  answer: string;
  /** Upper limit of tokens; null: none but ten times the context, as in Ollama. */
  numPredict: number | null;
  numCtx: number;
  fault: Fault | null;
}

export interface Generated {
  tokens: number;
  reason: 'stop' | 'length';
}

const LOOP = tokenize(' and the candidate is strong and the candidate');

function* piecesOf({ answer, fault }: Generation): Generator<string> {
  if (fault?.kind === 'empty') return;
  if (fault?.kind === 'repetition') {
    yield* tokenize('{"reasoning": "The candidate is strong');
    for (;;) yield* LOOP;
  }
  yield* tokenize(fault?.kind === 'prose' ? PROSE : answer);
}

/** Silence until the client gives up, or for as long as the fault says. */
async function hang(fault: Fault, signal: AbortSignal): Promise<void> {
  if (fault.forMs !== undefined) {
    await setTimeout(fault.forMs, undefined, { signal });
    return;
  }
  await new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason));
  });
}

/** What a fault does before anything is sent, even headers. */
export async function faultBeforeHeaders(fault: Fault | null, signal: AbortSignal): Promise<void> {
  if (fault?.kind === 'hang-before-headers') await hang(fault, signal);
  if (fault?.kind === 'error' && fault.afterTokens === undefined)
    throw new Refusal(fault.status, fault.message);
}

const TOKENS_BEFORE_TROUBLE = 3;

/** @returns false when the fault has ended the exchange */
async function strike(fault: Fault, exchange: Exchange): Promise<boolean> {
  if (fault.kind === 'hang') await hang(fault, exchange.signal);
  if (fault.kind === 'error' && fault.afterTokens !== undefined) throw new Error(fault.message);
  if (fault.kind === 'cut') {
    exchange.cut();
    return false;
  }
  return true;
}

/**
 * Emits the answer's tokens at the model's pace.
 *
 * @returns null when a fault has broken the connection
 * @throws the signal's reason when the client goes away; what a fault says
 */
export async function generate(
  generation: Generation,
  { clock, speed, exchange }: { clock: Clock; speed: Speed; exchange: Exchange },
  emit: (piece: string) => void,
): Promise<Generated | null> {
  const { fault } = generation;
  const limit = Math.min(generation.numPredict ?? Number.POSITIVE_INFINITY, 10 * generation.numCtx);
  const trouble = fault?.afterTokens ?? TOKENS_BEFORE_TROUBLE;
  let count = 0;
  for (const piece of piecesOf(generation)) {
    if (fault && count === trouble && !(await strike(fault, exchange))) return null;
    await clock.wait(1000 / speed.tokensPerSecond, exchange.signal);
    if (fault?.kind === 'slow') await setTimeout(fault.tokenMs, undefined, { signal: exchange.signal });
    count += 1;
    emit(piece);
    if (count >= limit) return { tokens: count, reason: 'length' };
  }
  if (fault && count <= trouble && !(await strike(fault, exchange))) return null;
  // The end-of-text token counts, though nobody sees it.
  return { tokens: count + 1, reason: 'stop' };
}
