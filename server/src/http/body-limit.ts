import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { BODY_MAX } from './body.ts';
import type { Environment } from './environment.ts';
import { problem } from './problem.ts';

/** Refuses bodies of more than {@link BODY_MAX} bytes, also those that do not say how long they are. */
export function limitBody(): MiddlewareHandler<Environment> {
  const refuse = () => {
    throw problem('request.too_large', { detail: `A body may have ${BODY_MAX} bytes.` });
  };
  const counting = bodyLimit({ maxSize: BODY_MAX, onError: refuse });
  return async (c, next) => {
    // Node holds a body to its Content-Length. Counting it here would turn it into a stream, which costs more than all
    // other middleware together.
    const declared = c.req.header('content-length');
    if (declared === undefined || c.req.header('transfer-encoding') !== undefined) {
      return c.req.method === 'GET' ? next() : counting(c, next);
    }
    return Number(declared) <= BODY_MAX ? next() : refuse();
  };
}
