import { Hono } from 'hono';
import type { AppParts } from '../../app-parts.ts';
import type { Environment } from '../../http/environment.ts';
import { eventRoutes } from './events.routes.ts';
import { interactionRoutes } from './interactions.routes.ts';
import { runRoutes } from './runs.routes.ts';
import { pipelineViewRoutes } from './views.routes.ts';

/** `/admin/pipeline` */
export function pipelineRoutes(parts: AppParts): Hono<Environment> {
  return new Hono<Environment>()
    .route('/runs', runRoutes(parts))
    .route('/interactions', interactionRoutes(parts))
    .route('/events', eventRoutes(parts))
    .route('/', pipelineViewRoutes(parts));
}
