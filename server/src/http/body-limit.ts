import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Environment } from './environment.ts';
import { problem } from './problem.ts';

/**
 * Refuses bodies that are too large, also those that do not say how long they are.
 *
 * @param max bytes
 */
export function limitBody(max: number): MiddlewareHandler<Environment> {
  const refuse = () => {
    throw problem('request.too_large', { detail: `A body may have ${max} bytes.` });
  };
  const counting = bodyLimit({ maxSize: max, onError: refuse });
  return async (c, next) => {
    // Node holds a body to its Content-Length. Counting it here would turn it into a stream, which costs more than all
    // other middleware together.
    const declared = c.req.header('content-length');
    if (declared === undefined || c.req.header('transfer-encoding') !== undefined) {
      return c.req.method === 'GET' ? next() : counting(c, next);
    }
    return Number(declared) <= max ? next() : refuse();
  };
}
