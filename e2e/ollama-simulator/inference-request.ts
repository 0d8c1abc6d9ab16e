import { z } from 'zod';
import { keepAliveMs } from './duration.ts';

const keepAlive = z
  .union([z.number(), z.string()])
  .nullish()
  .transform((value, context) => {
    if (value === undefined || value === null) return null;
    try {
      return keepAliveMs(value);
    } catch (error) {
      context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) });
      return z.NEVER;
    }
  });

const options = z
  .looseObject({ num_ctx: z.unknown(), num_predict: z.unknown(), num_keep: z.unknown() })
  .partial()
  .nullish();

const common = {
  model: z.string().default(''),
  stream: z.boolean().nullish(),
  format: z.unknown().optional(),
  /** ms; null: the server's default. */
  keep_alive: keepAlive,
  options,
  think: z.union([z.boolean(), z.string()]).nullish(),
  truncate: z.boolean().nullish(),
  shift: z.boolean().nullish(),
};

/** Fields that nobody knows are ignored, as Go does. */
export const chatRequestSchema = z.looseObject({
  ...common,
  messages: z
    .array(z.looseObject({ role: z.string().default(''), content: z.string().default('') }))
    .nullish(),
});
export const generateRequestSchema = z.looseObject({
  ...common,
  prompt: z.string().nullish(),
  system: z.string().nullish(),
});
export const showRequestSchema = z.looseObject({ model: z.string().nullish(), name: z.string().nullish() });

export type ChatRequest = z.output<typeof chatRequestSchema>;
export type GenerateRequest = z.output<typeof generateRequestSchema>;
