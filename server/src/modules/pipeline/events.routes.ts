import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { AppParts } from '../../app-parts.ts';
import type { Environment } from '../../http/environment.ts';
import { readLive } from './live.repository.ts';
import { LiveFeed } from './live-feed.ts';

/**
 * Longest life of one stream, ms; browsers come back by themselves. Whoever lost the right to look meanwhile is turned
 * away then.
 */
const LIFE_MS = 15 * 60_000;

/**
 * `/admin/pipeline/events`: what moves, as server-sent events. An event `live` holds all of it, so that nobody who was
 * away misses anything; with `Last-Event-ID` only if it has changed since. A comment every 15 s keeps the line open.
 */
export function eventRoutes({ sql, log, pipeline, stopping }: AppParts): Hono<Environment> {
  const feed = new LiveFeed({
    read: () => readLive(sql, pipeline.plan),
    onFailure: (error) => log.warn({ err: error }, 'the live feed cannot read'),
  });
  return new Hono<Environment>().get('/', (c) => {
    // Proxies that gather answers before they pass them on would turn "live" into "late".
    c.header('x-accel-buffering', 'no');
    const lastId = c.req.header('last-event-id') ?? null;
    return streamSSE(c, async (stream) => {
      const gone = new AbortController();
      stream.onAbort(() => gone.abort());
      const signal = AbortSignal.any([gone.signal, stopping, AbortSignal.timeout(LIFE_MS)]);
      await stream.write('retry: 2000\n\n');
      for await (const snapshot of feed.listen(signal, { lastId })) {
        if (snapshot === null) await stream.write(': still here\n\n');
        else {
          const data = JSON.stringify(snapshot.live);
          await stream.writeSSE({ event: 'live', id: snapshot.id, data });
        }
      }
    });
  });
}
