import { randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { Environment } from './environment.ts';

/** What may stand in a log line and a header as it is. */
const SANE = /^[A-Za-z0-9._:-]{8,64}$/;

/** Gives each request an id, its sender's if that is a sane one, and answers it as `X-Request-Id`. */
export function requestId(): MiddlewareHandler<Environment> {
  return async (c, next) => {
    const given = c.req.header('x-request-id');
    const id = given !== undefined && SANE.test(given) ? given : randomUUID();
    c.set('requestId', id);
    c.header('x-request-id', id);
    await next();
  };
}
