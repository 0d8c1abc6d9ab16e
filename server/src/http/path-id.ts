import type { Context } from 'hono';
import type { Environment } from './environment.ts';
import { type ProblemCode, problem } from './problem.ts';

/**
 * The id in a path. One that no number holds exactly names nothing.
 *
 * @throws ProblemError with the code for what is not there
 */
export function pathId(c: Context<Environment, string>, absent: ProblemCode, name = 'id'): number {
  const id = Number(c.req.param(name));
  if (!Number.isSafeInteger(id) || id < 1) throw problem(absent);
  return id;
}
