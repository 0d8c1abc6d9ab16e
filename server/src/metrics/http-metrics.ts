import type { Context, MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { Environment } from '../http/environment.ts';

/** Seconds. From what a list costs to what only an export or a sick database takes. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const METHODS = new Set(['GET', 'POST', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'PUT']);

/** Counts and times requests by route, never by address: those hold ids, and there is no end of them. */
export function httpMetrics(registers: Registry[]): MiddlewareHandler<Environment> {
  const requests = new Counter({
    name: 'jobsieve_http_requests_total',
    help: 'Requests answered, by route and status.',
    labelNames: ['method', 'route', 'status'],
    registers,
  });
  const seconds = new Histogram({
    name: 'jobsieve_http_request_duration_seconds',
    help: 'Time until an answer begins, by route.',
    labelNames: ['method', 'route'],
    buckets: BUCKETS,
    registers,
  });
  const inFlight = new Gauge({
    name: 'jobsieve_http_requests_in_flight',
    help: 'Requests that wait for their answer to begin.',
    registers,
  });
  return async (c, next) => {
    const method = METHODS.has(c.req.method) ? c.req.method : 'other';
    const start = performance.now();
    inFlight.inc();
    try {
      await next();
    } finally {
      inFlight.dec();
      const route = routeOf(c);
      seconds.observe({ method, route }, (performance.now() - start) / 1000);
      requests.inc({ method, route, status: String(c.res.status) });
    }
  };
}

/**
 * The route that answers, as the documentation writes it but for what its parts have to look like. The first one that fits: what
 * comes behind it, such as the page for addresses where there is none, was not asked.
 */
function routeOf(c: Context<Environment>): string {
  const route = matchedRoutes(c).find((it) => it.method !== 'ALL');
  return route?.path.replaceAll(/(:\w+)\{[^/]*\}/g, '$1') ?? 'none';
}
