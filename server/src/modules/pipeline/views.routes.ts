import { resetStuckSchema } from '@jobsieve/shared/contracts/admin/interactions';
import {
  flowchartQuerySchema,
  rollbackSchema,
  type VerifiedAnswer,
} from '@jobsieve/shared/contracts/admin/pipeline';
import { Hono } from 'hono';
import { accepts } from 'hono/accepts';
import type { AppParts } from '../../app-parts.ts';
import { readBody, readQuery } from '../../http/body.ts';
import type { Environment } from '../../http/environment.ts';
import { flowchartText, readFlowchart } from '../../pipeline/views/flowchart.ts';
import { verify } from '../../pipeline/views/verify.ts';
import { readLive } from './live.repository.ts';
import { resetStuck, rollback } from './repair.usecases.ts';
import { requireRun } from './runs.usecases.ts';

/** Rows of a check that are answered; the first query names every posting. */
const ROWS = 100;

/** `/admin/pipeline`: where it stands, and what sets it right. */
export function pipelineViewRoutes({ sql, pipeline }: AppParts): Hono<Environment> {
  return new Hono<Environment>()
    .get('/flowchart', async (c) => {
      const { run } = readQuery(c, flowchartQuerySchema);
      if (run !== undefined) await requireRun(sql, run);
      const flowchart = await readFlowchart(sql, pipeline.plan, run ?? null);
      c.header('vary', 'accept');
      const type = accepts(c, {
        header: 'Accept',
        supports: ['text/plain', 'application/json'],
        default: 'text/plain',
      });
      return type === 'application/json' ? c.json(flowchart) : c.text(`${flowchartText(flowchart)}\n`);
    })
    .get('/dashboard', async (c) => {
      const { flowchart: _, ...dashboard } = await readLive(sql, pipeline.plan);
      return c.json(dashboard);
    })
    .get('/verify', async (c) => {
      const { ok, checks } = await verify(sql);
      const answer: VerifiedAnswer = {
        ok,
        checks: checks.map((it) => ({ ...it, row_count: it.rows.length, rows: it.rows.slice(0, ROWS) })),
      };
      return c.json(answer);
    })
    .post('/reset-stuck', async (c) => {
      const { leases } = await readBody(c, resetStuckSchema);
      const swept = await resetStuck(pipeline, leases);
      return c.json({
        requeued: swept.requeued,
        given_up: swept.givenUp,
        restored: swept.restored,
        ended_runs: swept.endedRuns,
      });
    })
    .post('/rollback', async (c) => {
      const { run_id, restore_staging, preview } = await readBody(c, rollbackSchema);
      const which = { runId: run_id ?? null, staging: restore_staging, preview };
      return c.json(await rollback(sql, pipeline, which));
    });
}
