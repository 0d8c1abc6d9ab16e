import { readFileSync } from 'node:fs';
import { z } from 'zod';

const recordedSchema = z.record(
  z.string(),
  z.strictObject({
    status: z.int(),
    /** JSON, or a text; absent where nothing comes back. */
    body: z.unknown().optional(),
  }),
);
export type RecordedExample = z.infer<typeof recordedSchema>[string];

export const EXAMPLES_FILE = new URL('./examples.json', import.meta.url);

/**
 * What came back when the example of each operation was sent to a server, by operation. `pnpm --filter @jobsieve/server
 * api-examples` records them; a test sends them all again.
 */
export const readExamples = (): Map<string, RecordedExample> =>
  new Map(Object.entries(recordedSchema.parse(JSON.parse(readFileSync(EXAMPLES_FILE, 'utf8')))));
