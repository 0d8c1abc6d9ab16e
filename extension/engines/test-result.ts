import { z } from 'zod';
import { ENGINE_FAILURES } from './engine';

/** How a connection test went; `cure` is text to show and to copy, one entry an operating system. */
export const ollamaTestSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('ok'), message: z.string() }),
  z.object({
    state: z.enum(ENGINE_FAILURES),
    message: z.string(),
    cure: z.array(z.object({ system: z.string(), command: z.string() })),
  }),
]);
export type OllamaTest = z.infer<typeof ollamaTestSchema>;
