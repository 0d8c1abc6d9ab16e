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
 * Builds the prompt as Ollama does. On overflow earlier messages are dropped; a single message that is still too long
 * loses its middle after the first few tokens, silently.
 *
 * @param truncate false: an overflow is an error instead
 */
export function buildPrompt(messages: Message[], numCtx: number, truncate: boolean): Prompt {
  const whole = tokenize(render(messages));
  if (whole.length <= numCtx) return { tokens: whole, truncated: false };
  if (!truncate) throw new Refusal(400, 'the input length exceeds the context length');
  const tokens = dropEarlierMessages(messages, numCtx);
  if (tokens.length <= numCtx) return { tokens, truncated: true };
  const keep = Math.min(NUM_KEEP, numCtx - 1);
  return {
    tokens: [...tokens.slice(0, keep), ...tokens.slice(tokens.length - numCtx + keep)],
    truncated: true,
  };
}
