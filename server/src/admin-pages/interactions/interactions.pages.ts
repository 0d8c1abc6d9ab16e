import {
  ERROR_CLASSES,
  interactionStatusSchema,
  interactionsQuerySchema,
} from '@jobsieve/shared/contracts/admin/interactions';
import { Hono } from 'hono';
import type { AppParts } from '../../app-parts.ts';
import type { Environment } from '../../http/environment.ts';
import { pathId } from '../../http/path-id.ts';
import {
  pageOfInteractions,
  requireInteraction,
  retryFailed,
} from '../../modules/pipeline/interactions.usecases.ts';
import { PAGES } from '../browsers.ts';
import { html } from '../frame/html.ts';
import { choice, filterForm, pager } from '../frame/list.ts';
import { withNotice } from '../frame/notices.ts';
import { showPage } from '../frame/page.ts';
import { readPageQuery } from '../frame/query.ts';
import { interactionDetail } from './interaction-detail.ts';
import { interactionsTable } from './interactions-table.ts';

const PATH = `${PAGES}/interactions`;

/** `/admin/ui/interactions`: every step that was, is or will be done, and trying failed ones again. */
export function interactionPages({ sql, pipeline }: AppParts): Hono<Environment> {
  return new Hono<Environment>()
    .get('/', async (c) => {
      const query = readPageQuery(c, interactionsQuerySchema);
      const { interactions, next_cursor } = await pageOfInteractions(sql, query);
      const steps = pipeline.plan.steps.map(({ position, name }): [number, string] => [
        position,
        `${position} ${name}`,
      ]);
      return showPage(c, {
        title: 'Steps',
        section: 'Steps',
        live: true,
        body: html`${filterForm(
          PATH,
          html`${choice({ name: 'step', label: 'Step', chosen: query.step, values: steps })}
${choice({ name: 'status', label: 'State', chosen: query.status, values: interactionStatusSchema.options })}
${choice({ name: 'error_class', label: 'Failure', chosen: query.error_class, values: ERROR_CLASSES })}
${choice({ name: 'stuck', label: 'Stuck', chosen: query.stuck, values: [['true', 'only stuck ones']] })}
${query.workflow_run_id !== undefined && html`<input type="hidden" name="workflow_run_id" value="${query.workflow_run_id}">`}
${query.posting_id !== undefined && html`<input type="hidden" name="posting_id" value="${query.posting_id}">`}`,
        )}
${query.workflow_run_id !== undefined && html`<p>Only those of <a href="${PAGES}/runs/${query.workflow_run_id}">run ${query.workflow_run_id}</a>.</p>`}
${query.posting_id !== undefined && html`<p>Only those over <a href="${PAGES}/postings/${query.posting_id}">posting ${query.posting_id}</a>.</p>`}
<div id="interactions" data-live>${interactionsTable(c, interactions)}
${pager(PATH, query, next_cursor)}</div>`,
      });
    })
    .get('/:id{[0-9]+}', async (c) => {
      const interaction = await requireInteraction(sql, pathId(c, 'interaction.not_found'));
      return showPage(c, {
        title: `Step ${interaction.position}: ${interaction.conversation_name}`,
        section: 'Steps',
        live: true,
        body: html`<div id="interaction" class="stack" data-live>${interactionDetail(c, interaction)}</div>`,
      });
    })
    .post('/:id{[0-9]+}/retry', async (c) => {
      const runId = await retryFailed(pipeline, pathId(c, 'interaction.not_found'));
      return c.redirect(withNotice(`${PAGES}/runs/${runId}`, 'runs-started', 1), 303);
    });
}
