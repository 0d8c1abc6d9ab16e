import { roleSchema, tokenSchema } from '@jobsieve/shared/contracts/admin/users';
import { jobDetailSchema } from '@jobsieve/shared/contracts/job';
import { id } from '@jobsieve/shared/contracts/text';
import { z } from 'zod';

export const exportQuerySchema = z.strictObject({ format: z.enum(['json', 'csv']).default('json') });

/** Everything that there is of a user. */
export const exportSchema = z.object({
  exported_at: z.iso.datetime(),
  user: z.object({ id, name: z.string(), role: roleSchema }),
  /** Without the tokens themselves, which nobody has but their owner. */
  tokens: z.array(tokenSchema),
  jobs: z.array(jobDetailSchema),
});
