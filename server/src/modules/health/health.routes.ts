import { Hono } from 'hono';
import type { AppParts } from '../../app-parts.ts';
import type { Environment } from '../../http/environment.ts';
import { requireReady } from './health.usecases.ts';

/** `/healthz`: the process is up. `/readyz`: it can work. Open to all. */
export function healthRoutes({ sql }: AppParts): Hono<Environment> {
  return new Hono<Environment>()
    .get('/healthz', (c) => c.json({ status: 'ok' }))
    .get('/readyz', async (c) => {
      await requireReady(sql);
      return c.json({ status: 'ready' });
    });
}
