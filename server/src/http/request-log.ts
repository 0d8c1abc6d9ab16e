import type { MiddlewareHandler } from 'hono';
import type { Logger } from 'pino';
import type { Environment } from './environment.ts';

const QUIET = new Set(['/healthz', '/readyz']);

/** One line a request. Never its query, headers or body: these hold searches, tokens, codes and people's texts. */
export function requestLog(log: Logger): MiddlewareHandler<Environment> {
  return async (c, next) => {
    c.set('log', log);
    const start = performance.now();
    await next();
    const status = c.res.status;
    const level = status >= 500 ? 'error' : QUIET.has(c.req.path) ? 'debug' : 'info';
    if (!log.isLevelEnabled(level)) return;
    log[level](
      {
        request_id: c.get('requestId'),
        method: c.req.method,
        path: c.req.path,
        status,
        ms: Math.round((performance.now() - start) * 10) / 10,
        user_id: c.get('caller')?.id,
      },
      'request',
    );
  };
}
