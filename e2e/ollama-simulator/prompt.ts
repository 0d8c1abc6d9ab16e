import { Refusal } from './refusal.ts';
import { tokenize } from './tokens.ts';

export interface Message {
  role: string;
  content: string;
}

export interface Prompt {
  /** What the model sees, after whatever did not fit was dropped. */
  tokens: string[];
  truncated: boolean;
}

/** Ollama's default `num_keep`: this many tokens at the beginning survive a cut. */
const NUM_KEEP = 4;

function render(messages: Message[]): string {
  const turns = messages.map(({ role, content }) => `<|im_start|>${role}\n${content}<|im_end|>\n`);
  return `${turns.join('')}<|im_start|>assistant\n`;
}

/** Earlier messages go first (system messages stay), the last message always stays. */
function dropEarlierMessages(messages: Message[], numCtx: number): string[] {
  let tokens: string[] = [];
  for (let first = 0; first < messages.length; first++) {
    const system = messages.slice(0, first).filter((message) => message.role === 'system');
    tokens = tokenize(render([...system, ...messages.slice(first)]));
    if (tokens.length <= numCtx) break;
  }
  return tokens;
}

/**
 * What happens to a last message that alone is longer than the context:
 * - `shift`: cut to about half of the context, room for shifting while generating (Ollama since llama-server, 2026)
 * - `fill`: cut to just the context (its own runners before, v0.17)
 * - `refuse`: 400 (models that cannot shift; requests with `shift: false`)
 */
export type Overflow = 'shift' | 'fill' | 'refuse';

const REFUSAL =
  'the prompt is longer than the context length currently available to the model; shorten the prompt, adjust the context length in settings, or use a model with a longer context length';

/**
 * Builds the prompt as Ollama does. On overflow earlier messages are dropped; a single message that is still too long
 * loses its middle after the first few tokens, silently, or is refused.
 *
 * @param truncate false: any overflow is an error instead
 * @throws Refusal 400
 */
export function buildPrompt(
  messages: Message[],
  { numCtx, truncate, overflow }: { numCtx: number; truncate: boolean; overflow: Overflow },
): Prompt {
  const whole = tokenize(render(messages));
  if (whole.length <= numCtx) return { tokens: whole, truncated: false };
  if (!truncate) throw new Refusal(400, 'the input length exceeds the context length');
  const tokens = dropEarlierMessages(messages, numCtx);
  if (tokens.length <= numCtx) return { tokens, truncated: true };
  if (overflow === 'refuse') throw new Refusal(400, REFUSAL);
  const keep = Math.min(NUM_KEEP, numCtx - 1);
  const limit = overflow === 'shift' ? numCtx - Math.max(Math.floor((numCtx - keep) / 2), 1) : numCtx;
  return {
    tokens: [...tokens.slice(0, keep), ...tokens.slice(tokens.length - limit + keep)],
    truncated: true,
  };
}
