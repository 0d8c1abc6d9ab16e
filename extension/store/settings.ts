import { z } from 'zod';

/** What the user sets in the options page. The token and the resume are kept elsewhere. */
export const settingsSchema = z.object({
  version: z.literal(1).default(1),
  serverUrl: z.url({ protocol: /^https?$/ }).default('http://127.0.0.1:8787'),
  ollamaUrl: z.url({ protocol: /^https?$/ }).default('http://127.0.0.1:11434'),
  ollamaModel: z.string().trim().min(1).default('qwen2.5'),
  /** One rule a line. */
  blacklist: z.string().max(20_000).default(''),
  /** Job pages visited a day and site. */
  dailyCap: z.int().min(0).max(1000).default(120),
  paused: z.boolean().default(false),
});
export type Settings = z.infer<typeof settingsSchema>;
