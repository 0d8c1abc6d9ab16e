import { setTimeout as sleep } from 'node:timers/promises';
import type { MiddlewareHandler } from 'hono';
import { Registry } from 'prom-client';
import type { Sql } from '../database/client.ts';
import type { Environment } from '../http/environment.ts';
import { databaseMetrics } from './database-metrics.ts';
import { type Reading, readFigures } from './database-reading.ts';
import { httpMetrics } from './http-metrics.ts';
import { processMetrics } from './process-metrics.ts';

/** Several scrapers and impatient people share one reading of the database. */
const FRESH_MS = 5_000;
/** Prometheus gives up after 10 s by default; what the process says of itself is not to wait for a dead database. */
const PATIENCE_MS = 5_000;

export interface Metrics {
  /** Counts and times requests. */
  middleware: MiddlewareHandler<Environment>;
  /** Everything in Prometheus' text format. */
  text(): Promise<string>;
  contentType: string;
}

/** The metrics of an app on its database. */
export function createMetrics({ sql }: { sql: Sql }): Metrics {
  const registry = new Registry();
  const middleware = httpMetrics([registry]);
  const show = databaseMetrics([registry]);
  let readAt = Number.NEGATIVE_INFINITY;
  let reading: Promise<void> | null = null;

  const refresh = async () => {
    if (performance.now() - readAt < FRESH_MS) return;
    show(await readOrNull(sql));
    readAt = performance.now();
  };
  return {
    middleware,
    contentType: registry.contentType,
    async text() {
      reading ??= refresh().finally(() => {
        reading = null;
      });
      await reading;
      return Registry.merge([registry, processMetrics()]).metrics();
    },
  };
}

async function readOrNull(sql: Sql): Promise<Reading | null> {
  const enough = new AbortController();
  const answer = readFigures(sql).catch(() => null);
  const silence = sleep(PATIENCE_MS, null, { signal: enough.signal, ref: false }).catch(() => null);
  const reading = await Promise.race([answer, silence]);
  enough.abort();
  return reading;
}
