import { z } from 'zod';

/** Step 8: what a person is told. */
export const ticketSchema = z.object({
  title: z.string().trim().min(1).max(500),
  reason: z.string().trim().min(1).max(4000),
});
