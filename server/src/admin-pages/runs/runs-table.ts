import type { Run } from '@jobsieve/shared/contracts/admin/runs';
import type { Context } from 'hono';
import type { Environment } from '../../http/environment.ts';
import { PAGES } from '../browsers.ts';
import { badge } from '../frame/badge.ts';
import { actionButton } from '../frame/form.ts';
import { type Html, html } from '../frame/html.ts';
import { nothing, table } from '../frame/list.ts';
import { moment } from '../frame/moment.ts';

export function runsTable(c: Context<Environment>, runs: Run[], caption = 'Runs, the newest first'): Html {
  if (runs.length === 0) return nothing('No such run.');
  return table(
    {
      caption,
      columns: [
        { label: 'Run', number: true },
        { label: 'Over' },
        { label: 'State' },
        { label: 'Steps', wide: true },
        { label: 'Started (UTC)', wide: true },
        { label: 'Ended (UTC)', wide: true },
        { label: 'Action' },
      ],
    },
    runs.map((run) => [
      html`<a href="${PAGES}/runs/${run.workflow_run_id}">${run.workflow_run_id}</a>`,
      overWhat(run),
      badge(run.status),
      stepsText(run),
      moment(run.created_at),
      moment(run.ended_at),
      run.status === 'running' ? abortButton(c, run.workflow_run_id) : '',
    ]),
  );
}

/** The posting, or what was to be fetched. */
export function overWhat({ posting_id, posting_title, parameters }: Run): Html {
  if (posting_id !== null) return html`<a href="${PAGES}/postings/${posting_id}">${posting_title}</a>`;
  const { source, max_jobs } = parameters;
  return html`fetch ${typeof max_jobs === 'number' ? max_jobs : ''} ${typeof source === 'string' ? source : ''}`;
}

export function stepsText({ steps, children }: Run): string {
  const own = Object.entries(steps).filter(([, count]) => count > 0);
  const told = own.map(([state, count]) => `${count} ${state}`).join(', ') || 'none yet';
  const started = Object.values(children).reduce((sum, count) => sum + count, 0);
  if (started === 0) return told;
  return `${told}; of ${started} runs ${children.completed} completed, ${children.running} running, ${children.failed} failed, ${children.aborted} aborted`;
}

export const abortButton = (c: Context<Environment>, id: number): Html =>
  actionButton(c, {
    action: `${PAGES}/runs/${id}/abort`,
    label: 'Abort',
    name: `Abort run ${id}`,
    kind: 'danger',
  });
