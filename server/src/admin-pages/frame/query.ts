import type { Context } from 'hono';
import type { z } from 'zod';
import type { Environment } from '../../http/environment.ts';
import { problem } from '../../http/problem.ts';

/**
 * Reads a page's query by the schema of the API's; what pages put into addresses for themselves is left out.
 *
 * @throws ProblemError request.invalid
 */
export function readPageQuery<S extends z.ZodObject>(c: Context<Environment>, schema: S): z.output<S> {
  const own = new Set(['done', 'count']);
  const query = Object.fromEntries(
    Object.entries(c.req.query()).filter(([name, value]) => !own.has(name) && value.trim() !== ''),
  );
  const read = schema.safeParse(query);
  if (read.success) return read.data;
  throw problem('request.invalid', { detail: 'This address asks for something that there is not.' });
}
