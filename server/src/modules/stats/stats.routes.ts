import { statsQuerySchema } from '@jobsieve/shared/contracts/admin/stats';
import { Hono } from 'hono';
import type { AppParts } from '../../app-parts.ts';
import { readQuery } from '../../http/body.ts';
import type { Environment } from '../../http/environment.ts';
import { readStats } from './stats.usecase.ts';

/** `/admin/stats` */
export function statsRoutes({ sql, clock }: AppParts): Hono<Environment> {
  return new Hono<Environment>().get('/', async (c) => {
    const { days } = readQuery(c, statsQuerySchema);
    return c.json(await readStats(sql, { days, now: clock() }));
  });
}
