import { hasOpenWork } from '../pipeline/engine/open-interactions.ts';
import { BatchFailed, work } from '../pipeline/engine/worker.ts';
import { withoutHostText } from '../pipeline/usable.ts';
import type { Surroundings } from './command.ts';
import type { Opened } from './pipeline-opened.ts';
import { showProgress } from './pipeline-progress.ts';
import { untilStopped } from './signals.ts';

export interface Worked {
  completed: number;
  failed: number;
  retried: number;
  skipped: number;
  /** Ctrl-C: what was under way was given back, the next start goes on there. */
  stopped: boolean;
}

/** How long to wait for hosts that are away before giving up. */
const PATIENCE_MS = 60_000;
/** Failures in a row after which the batch counts as failed. */
const BREAK_AFTER = 10;

/**
 * Works until nothing is open, of everything or of one run and its children; shows progress on a terminal. What others
 * have started is worked off along with it, since waves are made of everything that waits.
 *
 * @throws Error for people when hosts stay away or the batch failed; what waits is kept for the next start
 */
export async function workToTheEnd<Subject>(
  { engine, models, sql }: Opened<Subject>,
  { log }: Surroundings,
  runId: number | null = null,
): Promise<Worked> {
  const worked: Worked = { completed: 0, failed: 0, retried: 0, skipped: 0, stopped: false };
  const stop = new AbortController();
  let givenUp: string | undefined;
  let missingSince: number | undefined;
  let said = '';
  void untilStopped().then(() => {
    worked.stopped = true;
    stop.abort();
  });
  const progress = showProgress(engine, runId);
  try {
    await work(engine, {
      models,
      signal: stop.signal,
      breakAfter: BREAK_AFTER,
      until: async () => !(await hasOpenWork(sql, engine, runId)),
      onSettled: ({ completed, failed, retried, skipped }) => {
        worked.completed += completed.length;
        worked.failed += failed.length;
        worked.retried += retried.length;
        worked.skipped += skipped;
        for (const { claimed, error } of failed) {
          log.warn(`${claimed.step.name}, posting ${claimed.run.posting_id ?? '-'}: ${error.message}`);
        }
      },
      onWithoutHost: (missing, hosts) => {
        if (missing.length === 0) {
          missingSince = undefined;
          return;
        }
        const text = withoutHostText(missing, hosts);
        if (text !== said) log.warn(`Waiting. ${text}`);
        said = text;
        missingSince ??= Date.now();
        if (Date.now() - missingSince < PATIENCE_MS) return;
        givenUp = text;
        stop.abort();
      },
    });
  } catch (error) {
    if (error instanceof BatchFailed) throw new Error(`${error.message}\nThe rest waits for the next start.`);
    throw error;
  } finally {
    progress.end();
  }
  if (givenUp) throw new Error(`${givenUp}\nWhat is left waits for the next start.`);
  return worked;
}
