/**
 * How many tokens a text takes at most. A model's own tokenizer is not at hand, so each kind of character counts for the
 * worst that byte-pair vocabularies make of it: two letters a token in words (English needs about 4.5), digits, marks and
 * line breaks one each (qwen splits numbers into digits), and anything beyond ASCII a token a byte.
 */
export function tokensAtMost(text: string): number {
  let tokens = 0;
  for (const [run] of text.matchAll(/[A-Za-z]+| +|\P{ASCII}+|\p{ASCII}/gu)) {
    const first = run.charCodeAt(0);
    if (first > 0x7f) tokens += bytesOf(run);
    else if (first === 0x20)
      tokens += run.length === 1 ? 0 : 1; // a single space goes with its word
    else tokens += Math.ceil(run.length / 2);
  }
  return tokens;
}

/** In UTF-8, of a text beyond ASCII. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** What the chat template puts around a message. */
const TEMPLATE = 64;
/** Ollama reloads a model when the window changes, so windows come in few sizes. */
const SMALLEST = 4096;

/**
 * The window for a prompt and its answer.
 *
 * @param limit the model's own, where known
 * @param smallest a window that is taken for whatever fits into it; a power of two
 * @returns tokens, or null when it does not fit
 */
export function contextSize(
  prompt: string,
  answer: number,
  limit: number | null,
  smallest = SMALLEST,
): number | null {
  const needed = tokensAtMost(prompt) + TEMPLATE + answer;
  let size = smallest;
  while (size < needed) size *= 2;
  if (limit === null || size <= limit) return size;
  return needed <= limit ? limit : null;
}

/** A model's own window out of `/api/show`'s `model_info`, which names it by architecture: `qwen2.context_length`. */
export function contextLengthOf(info: unknown): number | null {
  const entries = Object.entries((info ?? {}) as Record<string, unknown>);
  const length = entries.find(([name]) => name.endsWith('.context_length'))?.[1];
  return typeof length === 'number' && length > 0 ? length : null;
}
