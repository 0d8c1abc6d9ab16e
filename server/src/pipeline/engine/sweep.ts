import { endLeftOpen } from './end-left-open.ts';
import type { Engine } from './engine.ts';
import { moveToPresentQueues, restoreJobs } from './restore-jobs.ts';
import { takeBack } from './take-back.ts';
import { inTransaction } from './transaction.ts';

export interface Swept {
  /** Interactions of workers that died, tried again. */
  requeued: number;
  /** Interactions that were given up for having killed too many workers. */
  givenUp: number;
  /** Jobs that had got lost, made anew. */
  restored: number;
  /** Runs that were left open by hand or by a lost worker, ended. */
  endedRuns: number;
}

const NOTHING: Swept = { requeued: 0, givenUp: 0, restored: 0, endedRuns: 0 };

/**
 * Puts right what dead workers and hands on the tables have left behind: interactions whose lease is over go back into
 * their queue, waiting ones without a job get one, and runs with nothing left to do are ended. Every worker calls it every few seconds;
 * one at a time does it.
 *
 * @param options.leases 'all' takes the running ones of every worker back, for when nobody works any more
 */
export async function sweep<Subject>(
  engine: Engine<Subject>,
  { leases = 'expired' }: { leases?: 'expired' | 'all' } = {},
): Promise<Swept> {
  return inTransaction(engine.sql, async (tx) => {
    const [lock] = await tx<{ mine: boolean }[]>`
      select pg_try_advisory_xact_lock(hashtext('jobsieve sweep')) as mine`;
    if (!lock?.mine) return NOTHING;
    const interrupted = await takeBack(tx, engine, leases);
    const restored = (await moveToPresentQueues(tx, engine)) + (await restoreJobs(tx, engine));
    const endedRuns = await endLeftOpen(tx, engine);
    await tx`delete from pipeline_workers where lease_until < now() - interval '1 minute'`;
    return { ...interrupted, restored, endedRuns };
  });
}
