import { resetStuckSchema } from '@jobsieve/shared/contracts/admin/interactions';
import { rollbackSchema } from '@jobsieve/shared/contracts/admin/pipeline';
import { Hono } from 'hono';
import type { AppParts } from '../../app-parts.ts';
import type { Environment } from '../../http/environment.ts';
import { pageOfInteractions } from '../../modules/pipeline/interactions.usecases.ts';
import { resetStuck, rollback } from '../../modules/pipeline/repair.usecases.ts';
import { PAGES } from '../browsers.ts';
import { readForm } from '../frame/form.ts';
import { html } from '../frame/html.ts';
import { withNotice } from '../frame/notices.ts';
import { showPage } from '../frame/page.ts';
import { interactionsTable } from '../interactions/interactions-table.ts';
import { resetForms, rollbackPreview, rollbackStart } from './repair-forms.ts';

const PATH = `${PAGES}/repair`;

/** `/admin/ui/repair`: what is stuck, what failed, and setting it right. */
export function repairPages({ sql, pipeline }: AppParts): Hono<Environment> {
  return (
    new Hono<Environment>()
      .get('/', async (c) => {
        const [stuck, failed] = await Promise.all([
          pageOfInteractions(sql, { stuck: 'true', limit: 20 }),
          pageOfInteractions(sql, { status: 'failed', limit: 20 }),
        ]);
        return showPage(c, {
          title: 'Repair',
          section: 'Repair',
          live: true,
          body: html`<section class="card" aria-labelledby="stuck-title"><h2 id="stuck-title">Stuck</h2>
<p class="soft">Steps that run, and whose worker is silent. Workers find them by themselves after a while.</p>
<div id="stuck" data-live>${
            stuck.interactions.length === 0
              ? html`<p>Nothing is stuck.</p>`
              : interactionsTable(c, stuck.interactions, 'Stuck steps')
          }</div>${resetForms(c)}</section>
<section class="card" aria-labelledby="rollback-title"><h2 id="rollback-title">Roll back</h2>${rollbackStart()}</section>
<section class="card" aria-labelledby="failed-title"><h2 id="failed-title">Failed</h2>
<div id="failed" data-live>${
            failed.interactions.length === 0
              ? html`<p>Nothing has failed.</p>`
              : interactionsTable(c, failed.interactions, 'Failed steps, the newest first')
          }</div>
${failed.next_cursor !== null && html`<p><a href="${PAGES}/interactions?status=failed">All that failed</a></p>`}</section>`,
        });
      })
      .post('/reset-stuck', async (c) => {
        const { leases } = await readForm(c, resetStuckSchema);
        const { requeued } = await resetStuck(pipeline, leases);
        return c.redirect(withNotice(PATH, 'stuck-reset', requeued), 303);
      })
      // Looking at what it would do changes nothing, and so is an address that can be loaded again.
      .get('/rollback', async (c) => {
        const runId = runIdOf(c.req.query('run_id'));
        const preview = await rollback(sql, pipeline, { runId, staging: false, preview: true });
        return showPage(c, {
          title: 'Roll back',
          section: 'Repair',
          body: html`<section class="card">${rollbackPreview(c, preview, runId)}</section>`,
        });
      })
      .post('/rollback', async (c) => {
        const { run_id } = await readForm(c, rollbackSchema, ({ run_id }) =>
          run_id === undefined ? {} : { run_id: Number(run_id) },
        );
        const done = await rollback(sql, pipeline, { runId: run_id ?? null, staging: false, preview: false });
        return c.redirect(withNotice(PATH, 'runs-aborted', done.aborted_runs.length), 303);
      })
  );
}

/** Whoever types nonsense is told that there is no such run; nothing typed means all. */
function runIdOf(text: string | undefined): number | null {
  if (text === undefined || text.trim() === '') return null;
  return /^\d{1,15}$/.test(text.trim()) ? Number(text) : 0;
}
