import { z } from 'zod';

/** RFC 9457 problem details, as every error of the server answers them. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  /** Stable and dotted, e.g. `auth.token_invalid`. Programs decide by it; `detail` is for people. */
  code: z.string(),
  detail: z.string(),
  request_id: z.string(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});
export type Problem = z.infer<typeof problemSchema>;
