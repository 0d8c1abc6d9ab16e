import { flowchartQuerySchema } from '@jobsieve/shared/contracts/admin/pipeline';
import { Hono } from 'hono';
import type { AppParts } from '../../app-parts.ts';
import type { Environment } from '../../http/environment.ts';
import { requireRun } from '../../modules/pipeline/runs.usecases.ts';
import { readFlowchart } from '../../pipeline/views/flowchart.ts';
import { PAGES } from '../browsers.ts';
import { html } from '../frame/html.ts';
import { showPage } from '../frame/page.ts';
import { readPageQuery } from '../frame/query.ts';
import { flowDrawing, flowLegend } from './drawing.ts';

/** `/admin/ui/flowchart` */
export function flowchartPages({ sql, pipeline }: AppParts): Hono<Environment> {
  return new Hono<Environment>().get('/', async (c) => {
    const { run } = readPageQuery(c, flowchartQuerySchema);
    if (run !== undefined) await requireRun(sql, run);
    const flowchart = await readFlowchart(sql, pipeline.plan, run ?? null);
    const { totals } = flowchart;
    return showPage(c, {
      title: `Workflow ${flowchart.workflow_id}: ${flowchart.name}`,
      section: 'Flowchart',
      live: true,
      body: html`${
        run === undefined
          ? html`<p>All runs together. A step leads to what was done in it.</p>`
          : html`<p>Only <a href="${PAGES}/runs/${run}">run ${run}</a> and those that it started. <a href="${PAGES}/flowchart">Show all runs</a></p>`
      }
<p id="totals" data-live>Postings: ${totals.total} in all, ${totals.active} active, ${totals.summaries} with summary, ${totals.skills} with skills, ${totals.ihl} with IHL.</p>
${flowLegend()}
<div id="flow" data-live>${flowDrawing(flowchart)}</div>`,
    });
  });
}
