import type { RolledBack } from '@jobsieve/shared/contracts/admin/pipeline';
import type { Context } from 'hono';
import type { Environment } from '../../http/environment.ts';
import { PAGES } from '../browsers.ts';
import { actionButton } from '../frame/form.ts';
import { type Html, html } from '../frame/html.ts';

const PATH = `${PAGES}/repair`;
/** Runs that are named before "and so on". */
const NAMED = 50;

export const resetForms = (c: Context<Environment>): Html => html`<div class="row">
${actionButton(c, { action: `${PATH}/reset-stuck`, label: 'Reset stuck steps', kind: 'primary', fields: { leases: 'expired' } })}
${actionButton(c, { action: `${PATH}/reset-stuck`, label: 'Take back everything that runs', kind: 'danger', fields: { leases: 'all' } })}
</div>
<p class="soft">The second one is for when no worker is left: it also takes from living workers what they have in hand, which is then done again.</p>`;

export const rollbackStart =
  (): Html => html`<p class="soft">Aborts what runs. What is completed stays, and a new start goes on from there.
The next page tells what it would end; nothing happens before you confirm it there.</p>
<form method="get" action="${PATH}/rollback" class="row">
<div class="field"><label for="run-id">Only run (empty: all)</label>
<input id="run-id" name="run_id" type="number" min="1"></div>
<button>See what it would do</button>
</form>`;

export function rollbackPreview(
  c: Context<Environment>,
  { aborted_runs: runs, ended_interactions: steps }: RolledBack,
  runId: number | null,
): Html {
  if (runs.length === 0) {
    return html`<p>Nothing runs${runId !== null && html` in run ${runId}`}, so there is nothing to roll back.</p>
<p><a href="${PATH}">Back</a></p>`;
  }
  const named = runs.slice(0, NAMED);
  return html`<h2>This would happen</h2>
<ul class="issues">
<li>${runs.length === 1 ? '1 run is aborted' : `${runs.length} runs are aborted`}:
${named.map((id, index) => html`${index > 0 && ', '}<a href="${PAGES}/runs/${id}">${id}</a>`)}${runs.length > NAMED && ' and so on'}.</li>
<li>${steps === 1 ? '1 step that waits or runs is ended' : `${steps} steps that wait or run are ended`}; what a worker has in hand comes to nothing.</li>
<li>Completed steps, summaries, skills and scores stay. Postings stay as they are, and can be started again.</li>
</ul>
<div class="row">${actionButton(c, {
    action: `${PATH}/rollback`,
    label: runs.length === 1 ? 'Abort this run' : `Abort ${runs.length} runs`,
    kind: 'danger',
    fields: runId === null ? {} : { run_id: String(runId) },
  })}<a class="button" href="${PATH}">Leave it</a></div>`;
}
