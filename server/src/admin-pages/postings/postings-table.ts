import type { AdminPosting } from '@jobsieve/shared/contracts/admin/postings';
import { PAGES } from '../browsers.ts';
import { badge } from '../frame/badge.ts';
import { type Html, html } from '../frame/html.ts';
import { nothing, table } from '../frame/list.ts';
import { moment } from '../frame/moment.ts';
import { madeBy } from './made-by.ts';

export function postingsTable(postings: AdminPosting[]): Html {
  if (postings.length === 0) return nothing('No such posting.');
  return table(
    {
      caption: 'Postings, the newest first',
      columns: [
        { label: 'No.', number: true, wide: true },
        { label: 'Posting' },
        { label: 'State' },
        { label: 'Has', wide: true },
        { label: 'IHL', number: true },
        { label: 'Made by', wide: true },
        { label: 'Source', wide: true },
        { label: 'Came in (UTC)', wide: true },
      ],
    },
    postings.map((it) => [
      it.posting_id,
      html`<a href="${PAGES}/postings/${it.posting_id}">${it.job_title}</a>
<p class="soft">${[it.company, it.location].filter((part) => part !== null).join(' · ')}</p>`,
      html`${badge(it.posting_status)}${it.status_reason !== null && html`<p class="soft">${it.status_reason}</p>`}`,
      [it.has_summary && 'summary', it.has_skills && 'skills'].filter(Boolean).join(', ') || '–',
      it.ihl_score ?? '–',
      madeBy(it.engine),
      it.source,
      moment(it.created_at),
    ]),
  );
}
