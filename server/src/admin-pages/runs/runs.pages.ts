import { runStatusSchema, runsQuerySchema, startRunsSchema } from '@jobsieve/shared/contracts/admin/runs';
import { Hono } from 'hono';
import type { AppParts } from '../../app-parts.ts';
import type { Environment } from '../../http/environment.ts';
import { pathId } from '../../http/path-id.ts';
import { abortRun, pageOfRuns, requireRun, startRuns } from '../../modules/pipeline/runs.usecases.ts';
import { readFlowchart } from '../../pipeline/views/flowchart.ts';
import { PAGES } from '../browsers.ts';
import { flowDrawing, flowLegend } from '../flowchart/drawing.ts';
import { readForm } from '../frame/form.ts';
import { html } from '../frame/html.ts';
import { choice, filterForm, pager } from '../frame/list.ts';
import { withNotice } from '../frame/notices.ts';
import { showPage } from '../frame/page.ts';
import { readPageQuery } from '../frame/query.ts';
import { runFacts } from './run-facts.ts';
import { runsTable } from './runs-table.ts';
import { startForms } from './start-forms.ts';

const PATH = `${PAGES}/runs`;

/** `/admin/ui/runs`: what was started, and starting and aborting it. */
export function runPages({ sql, pipeline }: AppParts): Hono<Environment> {
  return new Hono<Environment>()
    .get('/', async (c) => {
      const query = readPageQuery(c, runsQuerySchema);
      const { runs, next_cursor } = await pageOfRuns(sql, query);
      return showPage(c, {
        title: 'Runs',
        section: 'Runs',
        live: true,
        body: html`${startForms(c)}
${filterForm(
  PATH,
  html`${choice({ name: 'status', label: 'State', chosen: query.status, values: runStatusSchema.options })}
${choice({
  name: 'top_level',
  label: 'Started by',
  chosen: query.top_level,
  values: [
    ['true', 'people and the server'],
    ['false', 'anybody, other runs too'],
  ],
})}`,
)}
<div id="runs" data-live>${runsTable(c, runs)}
${pager(PATH, query, next_cursor)}</div>`,
      });
    })
    .post('/', async (c) => {
      const request = await readForm(c, startRunsSchema, ({ max_jobs, limit, posting_id, source, force }) => {
        if (limit !== undefined) return { limit: Number(limit) };
        if (posting_id !== undefined) return { posting_ids: [Number(posting_id)], force: force === 'yes' };
        return { max_jobs: Number(max_jobs), ...(source !== undefined && { source }) };
      });
      const { started, run_ids, already_running } = await startRuns(pipeline, request);
      const [only] = run_ids;
      if (already_running.length > 0) return c.redirect(withNotice(PATH, 'runs-running'), 303);
      const target = started === 1 && only !== undefined ? `${PATH}/${only}` : PATH;
      return c.redirect(withNotice(target, 'runs-started', started), 303);
    })
    .get('/:id{[0-9]+}', async (c) => {
      const run = await requireRun(sql, pathId(c, 'run.not_found'));
      const id = run.workflow_run_id;
      const [flowchart, children] = await Promise.all([
        readFlowchart(sql, pipeline.plan, id),
        pageOfRuns(sql, { parent_run_id: id, limit: 50 }),
      ]);
      return showPage(c, {
        title: `Run ${id}`,
        section: 'Runs',
        live: true,
        body: html`<div id="run" class="card" data-live>${runFacts(c, run)}</div>
<div id="children" data-live>${
          children.runs.length > 0 &&
          html`${runsTable(c, children.runs, 'Runs that it started')}
${children.next_cursor !== null && html`<p><a href="${PATH}?parent_run_id=${id}">All runs that it started</a></p>`}`
        }</div>
<section aria-labelledby="steps-title"><h2 id="steps-title">Steps</h2>${flowLegend()}
<div id="flow" data-live>${flowDrawing(flowchart)}</div></section>`,
      });
    })
    .post('/:id{[0-9]+}/abort', async (c) => {
      const id = pathId(c, 'run.not_found');
      const { runs } = await abortRun(sql, pipeline, id);
      return c.redirect(withNotice(`${PATH}/${id}`, 'runs-aborted', runs.length), 303);
    });
}
