import { setImmediate, setTimeout } from 'node:timers/promises';

/** Simulated time: what a machine with a model would take, shortened by a factor for tests. */
export interface Clock {
  /** Waits `ms` of simulated time. @throws the signal's reason when it aborts first */
  wait(ms: number, signal?: AbortSignal): Promise<void>;
}

/**
 * @param scale real time per simulated time: 1 is life-like, 0.01 a hundred times faster, 0 does not wait at all. A wait
 * always yields to the event loop once, so that streamed pieces leave one by one.
 */
export function createClock(scale: number): Clock {
  // Timers cannot wait less than a millisecond; what is too short to wait for is added up.
  let owed = 0;
  return {
    async wait(ms, signal) {
      signal?.throwIfAborted();
      owed += ms * scale;
      const due = Math.floor(owed);
      if (due >= 1) {
        owed -= due;
        await setTimeout(due, undefined, { signal });
      } else {
        await setImmediate(undefined, { signal });
      }
    },
  };
}
