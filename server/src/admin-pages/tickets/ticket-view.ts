import type { TicketDetail } from '@jobsieve/shared/contracts/admin/tickets';
import { SUMMARY_MAX, SUMMARY_MIN } from '@jobsieve/shared/contracts/admin/tickets';
import type { Context } from 'hono';
import type { Environment } from '../../http/environment.ts';
import { PAGES } from '../browsers.ts';
import { badge } from '../frame/badge.ts';
import { postForm } from '../frame/form.ts';
import { type Html, html } from '../frame/html.ts';
import { moment } from '../frame/moment.ts';
import { outwardLink } from '../frame/outward-link.ts';
import { textView } from '../frame/value.ts';

/** What somebody wrote, and why it could not be taken. */
export interface Written {
  said: string;
  summary: string;
  note: string;
}

/** Posting, summaries and grades beside each other, and below them the three ways to decide. */
export function ticketView(c: Context<Environment>, ticket: TicketDetail, written?: Written): Html {
  const { posting, summaries } = ticket;
  return html`${written && html`<p class="notice bad" role="alert">${written.said} Nothing was changed.</p>`}
<div class="card">${facts(ticket)}</div>
<div class="sides">
<section class="card" aria-labelledby="posting-title"><h2 id="posting-title">Posting</h2>
<p><a href="${PAGES}/postings/${posting.posting_id}">${posting.job_title}</a>${posting.company !== null && html`, ${posting.company}`}
· ${outwardLink(posting.url, 'original posting')}</p>
${textView(posting.job_description ?? 'Its text is not there any more.', 'Posting')}</section>
<section class="card" aria-labelledby="summaries-title"><h2 id="summaries-title">Summaries</h2>
${
  posting.extracted_summary !== null &&
  html`<h3>Kept now</h3>${textView(posting.extracted_summary, 'Summary that is kept now')}`
}
${versions(summaries)}</section>
<section class="card" aria-labelledby="grades-title"><h2 id="grades-title">Grades</h2>${grades(ticket)}</section>
</div>
${
  ticket.status === 'open'
    ? decisions(c, ticket, written)
    : written &&
      written.summary !== '' &&
      html`<section class="card"><h2>What you wrote</h2>${textView(written.summary, 'What you wrote')}</section>`
}`;
}

/** The last version is what people compare; the ones before it can be looked at. */
const versions = (summaries: string[]) =>
  summaries.map((summary, index) => {
    const name = `Version ${index + 1}`;
    return html`<details${index === summaries.length - 1 && html` open`}><summary>${name}</summary>${textView(summary, name)}</details>`;
  });

const facts = (ticket: TicketDetail) => html`<dl class="facts">
<dt>State</dt><dd>${badge(ticket.status)}</dd>
<dt>Reason</dt><dd>${ticket.reason}</dd>
<dt>Run</dt><dd><a href="${PAGES}/runs/${ticket.workflow_run_id}">${ticket.workflow_run_id}</a></dd>
<dt>Opened (UTC)</dt><dd>${moment(ticket.created_at)}</dd>
${
  ticket.resolved_at !== null &&
  html`<dt>Resolved (UTC)</dt><dd>${moment(ticket.resolved_at)}${ticket.resolved_by !== null && html` by ${ticket.resolved_by.name}`}</dd>
${ticket.resolution !== null && html`<dt>Note</dt><dd>${ticket.resolution}</dd>`}`
}
</dl>`;

function grades({ grades }: TicketDetail): Html {
  if (grades.length === 0) return html`<p class="soft">None was kept.</p>`;
  return html`<ul class="value">${grades.map(
    (
      it,
    ) => html`<li><strong>${it.by}</strong> on version ${it.version}: <span class="badge ${it.grade === 'pass' ? 'good' : 'bad'}">${it.grade}</span>
${it.issues.length > 0 && html`<ul class="issues">${it.issues.map((issue) => html`<li>${issue}</li>`)}</ul>`}</li>`,
  )}</ul>`;
}

function decisions(
  c: Context<Environment>,
  { ticket_id, posting, summaries }: TicketDetail,
  written?: Written,
): Html {
  const action = `${PAGES}/tickets/${ticket_id}`;
  const proposed = written?.summary || posting.extracted_summary || summaries.at(-1);
  return html`<section aria-labelledby="decide-title" class="columns"><h2 id="decide-title" hidden>Decide</h2>
${decision(c, { action, decision: 'accept', title: 'Accept', effect: 'The summary stands as the pipeline wrote it.', button: 'Accept it', kind: 'primary' })}
<div class="card"><h2>Edit</h2><p class="soft">What you write takes the summary's place, and no later run overwrites it. Skills and IHL stay.</p>
${postForm(c, {
  action,
  kind: 'stack',
  body: html`<input type="hidden" name="decision" value="edit">
<div class="field"><label for="summary">Summary</label>
<textarea id="summary" name="summary" rows="14" minlength="${SUMMARY_MIN}" maxlength="${SUMMARY_MAX}" required>
${proposed}</textarea></div>
${noteField('edit', written?.note)}<div><button class="primary">Keep my version</button></div>`,
})}</div>
${decision(c, { action, decision: 'reject', title: 'Reject', effect: 'None of the summaries will do: the posting is worked off anew, from its first step. A run over it that is under way is aborted.', button: 'Reject and start over', kind: 'danger' })}
</section>`;
}

interface Decision {
  action: string;
  decision: 'accept' | 'reject';
  title: string;
  effect: string;
  button: string;
  kind: 'primary' | 'danger';
}

const decision = (c: Context<Environment>, it: Decision) => html`<div class="card"><h2>${it.title}</h2>
<p class="soft">${it.effect}</p>
${postForm(c, {
  action: it.action,
  kind: 'stack',
  body: html`<input type="hidden" name="decision" value="${it.decision}">${noteField(it.decision)}
<div><button class="${it.kind}">${it.button}</button></div>`,
})}</div>`;

const noteField = (
  of: string,
  note = '',
) => html`<div class="field"><label for="note-${of}">Note (optional)</label>
<textarea id="note-${of}" name="note" rows="2" maxlength="2000">
${note}</textarea></div>`;
