import { HTTPException } from 'hono/http-exception';
import { ProblemError, problem } from './problem.ts';

const DATABASE_AWAY = new Set([
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  'CONNECT_TIMEOUT',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  '57P01', // stopped by its administrator
  '57P02', // crashed
  '57P03', // starting up or shutting down
  '53300', // no connection free
]);

/** The public name of a failure. Its own text stays in the log, because it may reveal data or machines. */
export function toProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof HTTPException && error.status === 413) return problem('request.too_large');

  const { code, constraint_name } = error as { code?: unknown; constraint_name?: unknown };
  if (typeof code === 'string') {
    if (code === '53100') return problem('database.full', { retryAfter: 60, cause: error });
    if (code === '25006') return problem('database.read_only', { retryAfter: 10, cause: error });
    if (DATABASE_AWAY.has(code)) return problem('database.unavailable', { retryAfter: 2, cause: error });
    // The user was erased while the request was under way.
    if (code === '23503' && String(constraint_name).endsWith('user_id_fkey')) {
      return problem('auth.token_invalid', { cause: error });
    }
    // Class 22 and CHECKs: the schemas let something through that no column takes, such as the year 0.
    if (/^22[0-9A-Z]{3}$|^23514$/.test(code)) return problem('request.not_storable', { cause: error });
  }
  return problem('server.unexpected', { cause: error });
}
