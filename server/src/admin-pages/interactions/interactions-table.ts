import type { Interaction } from '@jobsieve/shared/contracts/admin/interactions';
import type { Context } from 'hono';
import type { Environment } from '../../http/environment.ts';
import { PAGES } from '../browsers.ts';
import { badge } from '../frame/badge.ts';
import { actionButton } from '../frame/form.ts';
import { type Html, html } from '../frame/html.ts';
import { nothing, table } from '../frame/list.ts';
import { milliseconds, moment } from '../frame/moment.ts';

export function interactionsTable(
  c: Context<Environment>,
  interactions: Interaction[],
  caption = 'Steps, the newest first',
): Html {
  if (interactions.length === 0) return nothing('No such step.');
  return table(
    {
      caption,
      columns: [
        { label: 'No.', number: true },
        { label: 'Step' },
        { label: 'State' },
        { label: 'Posting', number: true, wide: true },
        { label: 'Run', number: true, wide: true },
        { label: 'Model', wide: true },
        { label: 'Attempts', number: true, wide: true },
        { label: 'Took', number: true, wide: true },
        { label: 'Ended (UTC)', wide: true },
        { label: 'Action' },
      ],
    },
    interactions.map((it) => [
      html`<a href="${PAGES}/interactions/${it.interaction_id}">${it.interaction_id}</a>`,
      html`${it.position} ${it.conversation_name}${it.round > 1 && html` <span class="soft">round ${it.round}</span>`}
${it.error_message !== null && it.status === 'failed' && html`<p class="soft">${it.error_message}</p>`}`,
      stateOf(it),
      it.posting_id === null ? '–' : html`<a href="${PAGES}/postings/${it.posting_id}">${it.posting_id}</a>`,
      html`<a href="${PAGES}/runs/${it.workflow_run_id}">${it.workflow_run_id}</a>`,
      it.model ?? '–',
      it.attempts,
      milliseconds(tookMs(it)),
      moment(it.finished_at),
      it.status === 'failed' ? retryButton(c, it.interaction_id) : '',
    ]),
  );
}

/** What it is, and for what failed, of which kind. */
export const stateOf = ({ status, stuck, error_class }: Interaction): Html =>
  html`${badge(stuck ? 'stuck' : status)}${
    status === 'failed' &&
    error_class !== null &&
    html` <span class="soft">${error_class.replaceAll('_', ' ')}</span>`
  }`;

export const tookMs = ({ started_at, finished_at }: Interaction): number | null =>
  started_at === null || finished_at === null ? null : Date.parse(finished_at) - Date.parse(started_at);

export const retryButton = (c: Context<Environment>, id: number): Html =>
  actionButton(c, {
    action: `${PAGES}/interactions/${id}/retry`,
    label: 'Retry',
    name: `Retry step no. ${id}`,
  });
