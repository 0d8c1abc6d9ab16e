import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../database/log.ts';
import { anyWaiting, startWaiting } from './engine/start-runs.ts';
import { BatchFailed, work } from './engine/worker.ts';
import type { Pipeline } from './pipeline.ts';
import { missingModels, withoutHostText } from './usable.ts';

export interface BackgroundOptions {
  signal: AbortSignal;
  log: Log;
  /** Pause between two looks for new postings, ms. */
  everyMs?: number;
  /** Pause after a batch that failed, ms. */
  afterFailureMs?: number;
}

/**
 * Works the pipeline off until it is told to stop: starts runs over new postings whenever hosts with all models answer, and
 * does what waits, of whomever. A batch that fails makes it pause; a missing host makes it wait.
 */
export async function workInBackground<Subject>(
  { engine, models }: Pipeline<Subject>,
  { signal, log, everyMs = 5000, afterFailureMs = 5 * 60_000 }: BackgroundOptions,
): Promise<void> {
  let said = '';
  const say = (text: string) => {
    if (text && text !== said) log.warn(text);
    said = text;
  };
  const feed = async () => {
    while (!signal.aborted) {
      try {
        if (!(await anyWaiting(engine))) {
          await pause(everyMs, signal);
          continue;
        }
        const hosts = await models.hosts();
        const missing = missingModels(engine.plan, hosts);
        say(missing.length > 0 ? `Postings wait. ${withoutHostText(missing, hosts)}` : '');
        if (missing.length === 0) await startWaiting(engine, 100, { fresh: true });
      } catch (error) {
        log.warn(`Cannot start runs: ${error instanceof Error ? error.message : error}`);
      }
      await pause(everyMs, signal);
    }
  };
  const drain = async () => {
    while (!signal.aborted) {
      try {
        await work(engine, { models, signal, breakAfter: 10, pollMs: 1000 });
      } catch (error) {
        if (signal.aborted) return;
        log.warn(error instanceof BatchFailed ? error.forLog : `The worker stopped: ${messageOf(error)}`);
        await pause(afterFailureMs, signal);
      }
    }
  };
  await Promise.all([feed(), drain()]);
}

/** The background work of a process that does something else, too. */
export interface Background {
  /** Gives back what is under way. */
  stop(): Promise<void>;
}

/** Starts the background work beside a server: a pipeline that cannot be opened is logged, and the server goes on. */
export function startBackground<Subject>(open: () => Promise<Pipeline<Subject>>, log: Log): Background {
  const stop = new AbortController();
  const over = (async () => {
    const pipeline = await open();
    try {
      await workInBackground(pipeline, { signal: stop.signal, log });
    } finally {
      await pipeline.close();
    }
  })().catch((error: unknown) =>
    log.warn(`The pipeline does not work in the background: ${messageOf(error)}`),
  );
  return {
    async stop() {
      stop.abort();
      await over;
    },
  };
}

const pause = (ms: number, signal: AbortSignal) => sleep(ms, undefined, { signal }).catch(() => {});
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
