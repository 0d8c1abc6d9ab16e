import { interactionsQuerySchema } from '@jobsieve/shared/contracts/admin/interactions';
import { Hono } from 'hono';
import type { AppParts } from '../../app-parts.ts';
import { readQuery } from '../../http/body.ts';
import type { Environment } from '../../http/environment.ts';
import { pathId } from '../../http/path-id.ts';
import { pageOfInteractions, requireInteraction, retryFailed } from './interactions.usecases.ts';

/** `/admin/pipeline/interactions` */
export function interactionRoutes({ sql, pipeline }: AppParts): Hono<Environment> {
  return new Hono<Environment>()
    .get('/', async (c) => c.json(await pageOfInteractions(sql, readQuery(c, interactionsQuerySchema))))
    .get('/:id{[0-9]+}', async (c) =>
      c.json(await requireInteraction(sql, pathId(c, 'interaction.not_found'))),
    )
    .post('/:id{[0-9]+}/retry', async (c) =>
      c.json({ run_id: await retryFailed(pipeline, pathId(c, 'interaction.not_found')) }, 201),
    );
}
