import type { InteractionDetail } from '@jobsieve/shared/contracts/admin/interactions';
import type { Context } from 'hono';
import type { Environment } from '../../http/environment.ts';
import { PAGES } from '../browsers.ts';
import { type Html, html } from '../frame/html.ts';
import { table } from '../frame/list.ts';
import { milliseconds, moment } from '../frame/moment.ts';
import { valueView } from '../frame/value.ts';
import { retryButton, stateOf, tookMs } from './interactions-table.ts';

/** One step whole: what it was given, what came of it, how long that took, every attempt that failed. */
export function interactionDetail(c: Context<Environment>, it: InteractionDetail): Html {
  return html`<div class="columns">
<section class="card" aria-labelledby="state-title"><h2 id="state-title">State</h2>${state(c, it)}</section>
<section class="card" aria-labelledby="timing-title"><h2 id="timing-title">Timing and cost</h2>${timing(it)}</section>
</div>
${it.failures.length > 0 && failedAttempts(it)}
<div class="sides">
<section class="card" aria-labelledby="input-title"><h2 id="input-title">Input</h2>${valueView(it.input)}</section>
<section class="card" aria-labelledby="output-title"><h2 id="output-title">Output</h2>${valueView(it.output)}</section>
</div>`;
}

const state = (c: Context<Environment>, it: InteractionDetail) => html`<dl class="facts">
<dt>State</dt><dd>${stateOf(it)}</dd>
${it.error_message !== null && html`<dt>Why</dt><dd>${it.error_message}</dd>`}
<dt>Run</dt><dd><a href="${PAGES}/runs/${it.workflow_run_id}">${it.workflow_run_id}</a></dd>
${it.posting_id !== null && html`<dt>Posting</dt><dd><a href="${PAGES}/postings/${it.posting_id}">${it.posting_id}</a></dd>`}
<dt>Actor</dt><dd>${it.actor_name}</dd>
${it.model !== null && html`<dt>Model</dt><dd>${it.model}${it.model_host !== null && html` on ${it.model_host}`}</dd>`}
<dt>Round</dt><dd>${it.round}</dd>
<dt>Attempts</dt><dd>${it.attempts}</dd>
${it.skipped_from !== null && html`<dt>Taken from</dt><dd><a href="${PAGES}/interactions/${it.skipped_from}">step no. ${it.skipped_from}</a> of an earlier run</dd>`}
</dl>
${
  it.status === 'failed' &&
  html`<div class="row">${retryButton(c, it.interaction_id)}</div>
<p class="soft">A retry is a new run that skips what was completed.</p>`
}`;

const timing = (it: InteractionDetail) => html`<dl class="facts">
<dt>Made (UTC)</dt><dd>${moment(it.created_at)}</dd>
<dt>Started (UTC)</dt><dd>${moment(it.started_at)}</dd>
<dt>Ended (UTC)</dt><dd>${moment(it.finished_at)}</dd>
<dt>Took</dt><dd>${milliseconds(tookMs(it))}</dd>
<dt>Loading the model</dt><dd>${milliseconds(it.load_ms)}</dd>
<dt>Reading the prompt</dt><dd>${milliseconds(it.prompt_ms)}${tokens(it.prompt_tokens)}</dd>
<dt>Writing</dt><dd>${milliseconds(it.output_ms)}${tokens(it.output_tokens)}</dd>
</dl>`;

const tokens = (count: number | null) => (count === null ? '' : `, ${count} tokens`);

const failedAttempts = ({ failures }: InteractionDetail) =>
  table(
    {
      caption: 'Attempts that failed',
      columns: [
        { label: 'When (UTC)' },
        { label: 'Kind' },
        { label: 'What happened' },
        { label: 'Model', wide: true },
        { label: 'Host', wide: true },
      ],
    },
    failures.map((it) => [
      Number.isNaN(Date.parse(it.at)) ? it.at : moment(it.at),
      it.class.replaceAll('_', ' '),
      it.message,
      it.model ?? '–',
      it.host ?? '–',
    ]),
  );
