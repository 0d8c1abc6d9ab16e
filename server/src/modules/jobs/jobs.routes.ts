import { Readable } from 'node:stream';
import { enrichRequestSchema } from '@jobsieve/shared/contracts/enrichment';
import {
  changesQuerySchema,
  DEVICE_HEADER,
  deviceSchema,
  listQuerySchema,
  patchRequestSchema,
  syncRequestSchema,
} from '@jobsieve/shared/contracts/job';
import { type Context, Hono } from 'hono';
import type { AppParts } from '../../app-parts.ts';
import { readBody, readQuery } from '../../http/body.ts';
import type { Environment } from '../../http/environment.ts';
import { pathId } from '../../http/path-id.ts';
import { changesSince } from './changes.usecase.ts';
import { decide } from './enrich.usecase.ts';
import { exportQuerySchema } from './export.schemas.ts';
import { exportCsv, exportJson } from './export.usecase.ts';
import { pageOfJobs, requireJob } from './list.usecase.ts';
import { patchJob } from './patch.usecase.ts';
import { syncLeads } from './sync.usecase.ts';

const JOB = '/jobs/:id{[0-9]+}';

/** The agent API on jobs, below `/agent-forge`. */
export function jobRoutes({ sql, clock, config }: AppParts): Hono<Environment> {
  const recheckDays = config.JOB_RECHECK_DAYS;
  return new Hono<Environment>()
    .post('/jobs/sync', async (c) => {
      const { jobs: leads } = await readBody(c, syncRequestSchema);
      const device = deviceSchema.safeParse(c.req.header(DEVICE_HEADER)).data ?? null;
      return c.json(await syncLeads(sql, { userId: userId(c), leads, device, recheckDays, now: clock() }));
    })
    .post(`${JOB}/enrich`, async (c) => {
      const decision = await readBody(c, enrichRequestSchema);
      const request = {
        userId: userId(c),
        jobId: pathId(c, 'job.not_found'),
        decision,
        recheckDays,
        now: clock(),
      };
      return c.json(await decide(sql, request));
    })
    .get('/jobs', async (c) => c.json(await pageOfJobs(sql, userId(c), readQuery(c, listQuerySchema))))
    .get(JOB, async (c) => c.json(await requireJob(sql, userId(c), pathId(c, 'job.not_found'))))
    .patch(JOB, async (c) => {
      const patch = await readBody(c, patchRequestSchema);
      return c.json(await patchJob(sql, { userId: userId(c), jobId: pathId(c, 'job.not_found'), patch }));
    })
    .get('/changes', async (c) => {
      const { cursor, limit } = readQuery(c, changesQuerySchema);
      return c.json(await changesSince(sql, { userId: userId(c), cursor, limit }));
    })
    .get('/export', (c) => {
      const { format } = readQuery(c, exportQuerySchema);
      const day = clock().toISOString().slice(0, 10);
      const [pieces, type] =
        format === 'csv'
          ? [exportCsv(sql, userId(c)), 'text/csv; charset=utf-8']
          : [exportJson(sql, c.get('caller'), clock()), 'application/json; charset=utf-8'];
      return c.body(Readable.toWeb(Readable.from(pieces, { objectMode: false })) as ReadableStream, 200, {
        'content-type': type,
        'content-disposition': `attachment; filename="jobsieve-${day}.${format}"`,
      });
    });
}

const userId = (c: Context<Environment>): number => c.get('caller').id;
