import { statsQuerySchema } from '@jobsieve/shared/contracts/admin/stats';
import { Hono } from 'hono';
import { z } from 'zod';
import type { AppParts } from '../../app-parts.ts';
import type { Environment } from '../../http/environment.ts';
import { readStats } from '../../modules/stats/stats.usecase.ts';
import { readThroughput } from '../../pipeline/views/throughput.ts';
import { PAGES } from '../browsers.ts';
import { barChart } from '../charts/bar-chart.ts';
import { html } from '../frame/html.ts';
import { choice, filterForm } from '../frame/list.ts';
import { showPage } from '../frame/page.ts';
import { readPageQuery } from '../frame/query.ts';
import { gateView } from './gate-view.ts';

const PATH = `${PAGES}/storage`;
const querySchema = statsQuerySchema.extend({ span: z.enum(['hour', 'day', 'month']).default('day') });

/** `/admin/ui/storage`: what the gate kept out, how the scores spread, how much was worked off when. */
export function storagePages({ sql, clock }: AppParts): Hono<Environment> {
  return new Hono<Environment>().get('/', async (c) => {
    const { days, span } = readPageQuery(c, querySchema);
    const [stats, throughput] = await Promise.all([
      readStats(sql, { days, now: clock() }),
      readThroughput(sql, span),
    ]);
    const { by_status: statuses } = stats.jobs;
    return showPage(c, {
      title: 'Statistics',
      section: 'Statistics',
      body: html`${filterForm(
        PATH,
        html`${choice({
          name: 'days',
          label: 'The gate, by day',
          chosen: days,
          values: [
            [7, '7 days'],
            [30, '30 days'],
            [90, '90 days'],
          ],
        })}
${choice({
  name: 'span',
  label: 'Steps that ended',
  chosen: span,
  values: [
    ['hour', 'last hour'],
    ['day', 'last 24 hours'],
    ['month', 'last 30 days'],
  ],
})}`,
      )}
<section aria-labelledby="gate-title" class="stack"><h2 id="gate-title">What the gate kept out</h2>${gateView(stats.gate)}</section>
<div class="columns">
${barChart({
  title: 'Match scores of all users',
  along: 'Score',
  series: ['jobs'],
  bars: stats.score_histogram.map((count, bin) => ({
    label: bin === 9 ? '90–100' : `${bin * 10}–${bin * 10 + 9}`,
    values: [count],
  })),
})}
${barChart({
  title: 'Internal-hire likelihood of postings',
  along: 'IHL',
  series: ['postings'],
  bars: stats.ihl_histogram.map((count, score) => ({ label: String(score), values: [count] })),
})}
</div>
${barChart({
  title: 'Steps that ended (UTC)',
  along: span === 'month' ? 'Day' : 'From',
  series: ['completed', 'failed'],
  bars: throughput.map(({ at, completed, failed }) => ({
    label: span === 'month' ? at.toISOString().slice(5, 10) : at.toISOString().slice(11, 16),
    values: [completed, failed],
  })),
})}
<section class="card" aria-labelledby="jobs-title"><h2 id="jobs-title">Jobs by state, over all users</h2>
<dl class="facts">${Object.entries(statuses).map(
        ([status, count]) => html`<dt>${status.replaceAll('_', ' ').toLowerCase()}</dt><dd>${count}</dd>`,
      )}</dl></section>`,
    });
  });
}
