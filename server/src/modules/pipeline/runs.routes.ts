import { runsQuerySchema, startRunsSchema } from '@jobsieve/shared/contracts/admin/runs';
import { Hono } from 'hono';
import type { AppParts } from '../../app-parts.ts';
import { readBody, readQuery } from '../../http/body.ts';
import type { Environment } from '../../http/environment.ts';
import { pathId } from '../../http/path-id.ts';
import { abortRun, pageOfRuns, requireRun, startRuns } from './runs.usecases.ts';

/** `/admin/pipeline/runs` */
export function runRoutes({ sql, pipeline }: AppParts): Hono<Environment> {
  return new Hono<Environment>()
    .get('/', async (c) => c.json(await pageOfRuns(sql, readQuery(c, runsQuerySchema))))
    .post('/', async (c) => c.json(await startRuns(pipeline, await readBody(c, startRunsSchema)), 201))
    .get('/:id{[0-9]+}', async (c) => c.json(await requireRun(sql, pathId(c, 'run.not_found'))))
    .post('/:id{[0-9]+}/abort', async (c) => {
      const { runs, interactions } = await abortRun(sql, pipeline, pathId(c, 'run.not_found'));
      return c.json({ aborted_runs: runs, ended_interactions: interactions });
    });
}
