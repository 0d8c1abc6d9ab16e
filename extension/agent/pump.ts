import type { Lane } from './parts';

export interface PumpParts {
  now(): number;
  /** Calls the browser, which counts as a sign of life. */
  ping(): unknown;
  /** A bug: a step threw what it should have handled. */
  report(error: unknown): void;
}

/**
 * The browser stops a worker that was silent for 30 s, however busy its fetches are (measured in Chromium and Firefox): a call
 * every 20 s keeps it.
 */
export const PING_EVERY = 20_000;
/** After a bug, ms. */
const PAUSE_AFTER_BUG = 30_000;
/** ms; a lane that is due at once but could do nothing must not spin. */
const SHORTEST_WAIT = 50;

/**
 * Runs lanes side by side, each a step at a time, as long as there is something to do. Nothing it knows has to survive the
 * worker: what is to be done stands in the database.
 */
export function createPump(lanes: Lane[], parts: PumpParts) {
  const running = new Map<Lane, Promise<void>>();
  const woken = new Set<Lane>();
  const timers = new Map<Lane, ReturnType<typeof setTimeout>>();
  let stopped = false;

  function start(lane: Lane) {
    if (stopped) return;
    clearTimeout(timers.get(lane));
    if (running.has(lane)) {
      woken.add(lane); // It may just have looked and found nothing.
      return;
    }
    const run = drive(lane).finally(() => {
      running.delete(lane);
      if (woken.delete(lane)) start(lane);
    });
    running.set(lane, run);
  }

  async function drive(lane: Lane) {
    while (!stopped) {
      woken.delete(lane);
      const { did, at } = await step(lane);
      if (did) {
        wake(lane);
        continue;
      }
      if (woken.has(lane)) continue;
      const wait = Math.max(SHORTEST_WAIT, at - parts.now());
      // Longer waits are the alarm's: no timer outlives the worker anyhow.
      if (wait < PING_EVERY && !stopped)
        timers.set(
          lane,
          setTimeout(() => start(lane), wait),
        );
      return;
    }
  }

  async function step(lane: Lane) {
    const pings = setInterval(parts.ping, PING_EVERY);
    try {
      return await lane.step();
    } catch (error) {
      parts.report(error);
      return { did: false, at: parts.now() + PAUSE_AFTER_BUG };
    } finally {
      clearInterval(pings);
    }
  }

  function wake(except?: Lane) {
    for (const lane of lanes) if (lane !== except) start(lane);
  }

  return {
    /** Has every lane look for work. */
    wake: () => wake(),
    /** Resolves when no lane has anything to do now. */
    async settled(): Promise<void> {
      while (running.size > 0) await Promise.all(running.values());
    },
    /** Takes no further step; resolves when the ones under way are over. */
    async stop(): Promise<void> {
      stopped = true;
      for (const timer of timers.values()) clearTimeout(timer);
      await Promise.all(running.values());
    },
  };
}
