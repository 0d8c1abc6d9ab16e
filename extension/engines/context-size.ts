/**
 * How many tokens a text takes at most. A model's own tokenizer is not at hand, so each kind of character counts for the
 * worst that byte-pair vocabularies make of it: two letters a token in words (English needs about 4.5), digits, marks and
 * line breaks one each (qwen splits numbers into digits), and anything beyond ASCII a token a byte.
 */
export function tokensAtMost(text: string): number {
  let tokens = 0;
  for (const [run] of text.matchAll(/[A-Za-z]+| +|\P{ASCII}+|\p{ASCII}/gu)) {
    const first = run.charCodeAt(0);
    if (first > 0x7f) tokens += new TextEncoder().encode(run).length;
    else if (first === 0x20)
      tokens += run.length === 1 ? 0 : 1; // a single space goes with its word
    else tokens += Math.ceil(run.length / 2);
  }
  return tokens;
}

/** What the chat template puts around a message. */
const TEMPLATE = 64;
/** Ollama reloads a model when the window changes, so windows come in few sizes. */
const SMALLEST = 4096;

/**
 * The window for a prompt and its answer.
 *
 * @param limit the model's own, where known
 * @returns tokens, or null when it does not fit
 */
export function contextSize(prompt: string, answer: number, limit: number | null): number | null {
  const needed = tokensAtMost(prompt) + TEMPLATE + answer;
  let size = SMALLEST;
  while (size < needed) size *= 2;
  if (limit === null || size <= limit) return size;
  return needed <= limit ? limit : null;
}
