import { Hono } from 'hono';
import type { Environment } from '../http/environment.ts';
import type { Operation } from '../http/operation.ts';
import type { Metrics } from './metrics.ts';

/** `/metrics`, for Prometheus with an administrator's token. */
export function metricsRoutes(metrics: Metrics): Hono<Environment> {
  return new Hono<Environment>().get('/', async (c) =>
    c.body(await metrics.text(), 200, { 'content-type': metrics.contentType }),
  );
}

export const metricsOperations: Operation[] = [
  {
    id: 'getMetrics',
    method: 'get',
    path: '/metrics',
    tag: 'Statistics',
    access: 'admin',
    summary: 'Metrics for Prometheus',
    description:
      'Requests and event-loop lag are of this process; queues, models, runs and postings are of the whole installation, the same in every process.',
    answer: { status: 200, description: "Prometheus' text format", type: 'text/plain' },
    example: {},
  },
];
