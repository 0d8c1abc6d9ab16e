import type { ModelUsage } from './model-client.ts';

/** A call's cost as columns of `interactions`. */
export const usageColumns = (usage: ModelUsage | undefined) => ({
  prompt_tokens: usage?.promptTokens ?? null,
  output_tokens: usage?.outputTokens ?? null,
  load_ms: rounded(usage?.loadMs),
  prompt_ms: rounded(usage?.promptMs),
  output_ms: rounded(usage?.outputMs),
});
const rounded = (ms: number | null | undefined) => (ms === null || ms === undefined ? null : Math.round(ms));
