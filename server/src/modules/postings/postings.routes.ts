import { postingsQuerySchema } from '@jobsieve/shared/contracts/admin/postings';
import { Hono } from 'hono';
import type { AppParts } from '../../app-parts.ts';
import { readQuery } from '../../http/body.ts';
import type { Environment } from '../../http/environment.ts';
import { pathId } from '../../http/path-id.ts';
import { pageOfPostings, requirePosting } from './postings.usecases.ts';

/** `/admin/postings` */
export function adminPostingRoutes({ sql }: AppParts): Hono<Environment> {
  return new Hono<Environment>()
    .get('/', async (c) => c.json(await pageOfPostings(sql, readQuery(c, postingsQuerySchema))))
    .get('/:id{[0-9]+}', async (c) => c.json(await requirePosting(sql, pathId(c, 'posting.not_found'))));
}
