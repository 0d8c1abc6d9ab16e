import type { AdminPostingDetail } from '@jobsieve/shared/contracts/admin/postings';
import type { Context } from 'hono';
import type { Environment } from '../../http/environment.ts';
import { PAGES } from '../browsers.ts';
import { badge } from '../frame/badge.ts';
import { actionButton } from '../frame/form.ts';
import { type Html, html } from '../frame/html.ts';
import { table } from '../frame/list.ts';
import { moment } from '../frame/moment.ts';
import { outwardLink } from '../frame/outward-link.ts';
import { textView } from '../frame/value.ts';
import { madeBy } from './made-by.ts';

export function postingView(c: Context<Environment>, posting: AdminPostingDetail): Html {
  const { posting_id: id, skills } = posting;
  return html`<div class="card"><div id="posting-facts" data-live>${facts(posting)}</div>
<div class="row">
${actionButton(c, { action: `${PAGES}/runs`, label: 'Process it', kind: 'primary', fields: { posting_id: String(id) } })}
${actionButton(c, { action: `${PAGES}/runs`, label: 'Run all sixteen steps again', fields: { posting_id: String(id), force: 'yes' } })}
<a class="button" href="${PAGES}/interactions?posting_id=${id}">Its steps one by one</a>
</div></div>
<div class="sides" id="posting-texts" data-live>
<section class="card" aria-labelledby="summary-title"><h2 id="summary-title">Summary</h2>
${posting.extracted_summary === null ? html`<p class="soft">There is none yet.</p>` : textView(posting.extracted_summary, 'Summary')}</section>
<section class="card" aria-labelledby="text-title"><h2 id="text-title">Posting</h2>
${textView(posting.job_description ?? 'The posting has no text.', 'Text of the posting')}</section>
</div>
<div id="posting-skills" data-live>${
    skills.length > 0 &&
    table(
      {
        caption: 'Skills, most important first',
        columns: [
          { label: 'Skill' },
          { label: 'Importance' },
          { label: 'Weight', number: true },
          { label: 'Proficiency', wide: true },
          { label: 'Years', number: true, wide: true },
          { label: 'Because', wide: true },
        ],
      },
      [...skills]
        .sort((a, b) => b.weight - a.weight)
        .map((it) => [it.skill, it.importance, it.weight, it.proficiency, it.years_required, it.reasoning]),
    )
  }</div>`;
}

/** That the rules found nothing does not prove that a posting is genuine; the words claim no more than what was seen. */
function ihlWords({ ihl_score, ihl_category, engine }: AdminPostingDetail): Html | string {
  if (engine !== 'builtin' || ihl_category !== 'GENUINE') return badge(ihl_category ?? '');
  return ihl_score === 0 ? 'no signs found (rules only)' : 'only weak signs found (rules only)';
}

const facts = (posting: AdminPostingDetail) => html`<dl class="facts">
<dt>State</dt><dd>${badge(posting.posting_status)}</dd>
${posting.status_reason !== null && html`<dt>Why</dt><dd>${posting.status_reason}</dd>`}
<dt>Company</dt><dd>${posting.company ?? '–'}</dd>
<dt>Location</dt><dd>${posting.location ?? '–'}</dd>
<dt>Source</dt><dd>${posting.source}, ${posting.external_id} · ${outwardLink(posting.url, 'original posting')}</dd>
<dt>Internal hire</dt><dd>${
  posting.ihl_score === null || posting.ihl_category === null
    ? 'not estimated yet'
    : html`${posting.ihl_score} of 10 ${ihlWords(posting)} <span class="soft">an estimate of how likely the posting is a formality</span>`
}</dd>
<dt>Made by</dt><dd>${madeBy(posting.engine)}</dd>
<dt>Came in (UTC)</dt><dd>${moment(posting.created_at)}</dd>
</dl>`;
