import type { Run } from '@jobsieve/shared/contracts/admin/runs';
import type { Context } from 'hono';
import type { Environment } from '../../http/environment.ts';
import { PAGES } from '../browsers.ts';
import { badge } from '../frame/badge.ts';
import { type Html, html } from '../frame/html.ts';
import { moment } from '../frame/moment.ts';
import { abortButton, overWhat, stepsText } from './runs-table.ts';

export function runFacts(c: Context<Environment>, run: Run): Html {
  const { workflow_run_id: id, parent_run_id: parent, failure_reason: reason, children } = run;
  const started = Object.values(children).reduce((sum, count) => sum + count, 0);
  return html`<dl class="facts">
<dt>State</dt><dd>${badge(run.status)}</dd>
${reason !== null && html`<dt>Why</dt><dd>${reason}</dd>`}
<dt>Over</dt><dd>${overWhat(run)}</dd>
<dt>Steps</dt><dd>${stepsText(run)}</dd>
${parent !== null && html`<dt>Started by</dt><dd><a href="${PAGES}/runs/${parent}">run ${parent}</a></dd>`}
<dt>Started (UTC)</dt><dd>${moment(run.created_at)}</dd>
<dt>Ended (UTC)</dt><dd>${moment(run.ended_at)}</dd>
</dl>
${
  started > 0 &&
  html`<div class="bars"><span>Through</span><progress max="${started}" value="${started - children.running}" aria-label="Runs that are through"></progress>
<span>${started - children.running}/${started}</span></div>`
}
<div class="row"><a class="button" href="${PAGES}/interactions?workflow_run_id=${id}">Its steps one by one</a>
${run.status === 'running' && abortButton(c, id)}</div>`;
}
