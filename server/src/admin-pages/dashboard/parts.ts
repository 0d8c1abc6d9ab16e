import type { Live } from '@jobsieve/shared/contracts/admin/pipeline';
import { durationText } from '../../pipeline/views/dashboard-text.ts';
import { PAGES } from '../browsers.ts';
import { type Html, html } from '../frame/html.ts';

export const numbers = (live: Live): Html => html`<dl class="numbers">
${number('Runs running', html`<a href="${PAGES}/runs?status=running">${live.runs_running}</a>`)}
${number('Workers', live.workers)}
${number('Steps in 5 minutes', live.completed_last_5_minutes)}
${number('Time left', leftText(live))}
${number('Open tickets', html`<a href="${PAGES}/tickets?status=open">${live.tickets_open}</a>`)}
</dl>${
  live.runs_running > 0 &&
  live.workers === 0 &&
  html`<p class="notice fair">Runs wait, and nobody works. Start a worker with <code>pnpm jobsieve worker</code>, or a server with <code>JOBSIEVE_ROLE=all</code>.</p>`
}`;

const number = (name: string, value: Html | string | number) =>
  html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

function leftText({ eta_seconds, runs_running }: Live): string {
  if (eta_seconds !== null) return durationText(eta_seconds);
  return runs_running > 0 ? 'not known yet' : '–';
}

export const bars = (live: Live): Html =>
  html`<div class="bars">${live.bars.map(
    ({ name, done, total, percent }) => html`<span>${name}</span>
<progress max="100" value="${percent}" aria-label="${name}: ${percent} %"></progress>
<span>${percent} % · ${done}/${total}</span>`,
  )}</div>`;

export function models({ models }: Live): Html {
  if (models.length === 0) return html`<p class="soft">No model has answered lately.</p>`;
  return html`<table><thead><tr><th scope="col">Model</th><th scope="col" class="number">Calls</th>
<th scope="col" class="number">Tokens/s</th><th scope="col" class="number">Loads</th></tr></thead>
<tbody>${models.map(
    (it) => html`<tr><th scope="row">${it.model}</th><td class="number">${it.calls}</td>
<td class="number">${it.tokens_per_second ?? '–'}</td><td class="number">${it.loads}</td></tr>`,
  )}</tbody></table><p class="soft">Loads: calls that waited for one. A model that was loaded beforehand kept nobody waiting.</p>`;
}

export function queues({ queues }: Live): Html {
  if (queues.length === 0) return html`<p class="soft">Nothing waits.</p>`;
  return html`<table><thead><tr><th scope="col">For</th><th scope="col" class="number">Running</th>
<th scope="col" class="number">Waiting</th></tr></thead>
<tbody>${queues.map(
    (it) => html`<tr><th scope="row">${it.model ?? 'scripts'}</th><td class="number">${it.running}</td>
<td class="number">${it.pending}</td></tr>`,
  )}</tbody></table>`;
}

export function failures({ failures }: Live): Html {
  if (failures.length === 0) return html`<p class="soft">Nothing has failed.</p>`;
  return html`<table><thead><tr><th scope="col">Kind</th><th scope="col" class="number">Steps</th></tr></thead>
<tbody>${failures.map(
    (
      it,
    ) => html`<tr><th scope="row"><a href="${PAGES}/interactions?status=failed&error_class=${it.class ?? ''}">${(it.class ?? 'not told').replaceAll('_', ' ')}</a></th>
<td class="number">${it.count}</td></tr>`,
  )}</tbody></table>`;
}
