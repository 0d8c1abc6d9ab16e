import { Hono } from 'hono';
import type { AppParts } from '../../app-parts.ts';
import type { Environment } from '../../http/environment.ts';
import { readLive } from '../../modules/pipeline/live.repository.ts';
import { readThroughput } from '../../pipeline/views/throughput.ts';
import { barChart } from '../charts/bar-chart.ts';
import { html } from '../frame/html.ts';
import { showPage } from '../frame/page.ts';
import { bars, failures, models, numbers, queues } from './parts.ts';

/** `/admin/ui`: where the pipeline stands, live. */
export function dashboardPages({ sql, pipeline }: AppParts): Hono<Environment> {
  return new Hono<Environment>().get('/', async (c) => {
    const [live, throughput] = await Promise.all([readLive(sql, pipeline.plan), readThroughput(sql, 'hour')]);
    return showPage(c, {
      title: 'Overview',
      section: 'Overview',
      live: true,
      body: html`<div id="numbers" data-live>${numbers(live)}</div>
<section class="card" aria-labelledby="postings-title"><h2 id="postings-title">Postings</h2>
<div id="bars" data-live>${bars(live)}</div></section>
<div class="columns">
<section class="card" aria-labelledby="models-title"><h2 id="models-title">Models, last 5 minutes</h2>
<div id="models" data-live>${models(live)}</div></section>
<section class="card" aria-labelledby="queues-title"><h2 id="queues-title">Waiting and running</h2>
<div id="queues" data-live>${queues(live)}</div></section>
<section class="card" aria-labelledby="failures-title"><h2 id="failures-title">Failed steps by kind</h2>
<div id="failures" data-live>${failures(live)}</div></section>
</div>
<div id="throughput" data-live>${barChart({
        title: 'Steps that ended, by minute of the last hour (UTC)',
        along: 'Minute',
        series: ['completed', 'failed'],
        bars: throughput.map(({ at, completed, failed }) => ({
          label: at.toISOString().slice(11, 16),
          values: [completed, failed],
        })),
      })}</div>`,
    });
  });
}
