import type { Live } from '@jobsieve/shared/contracts/admin/pipeline';
import { describe, expect, it } from 'vitest';
import { LiveFeed } from './live-feed.ts';

/** A dashboard of which only the number of runs matters here. */
const live = (runs_running: number, at = new Date().toISOString()): Live => ({
  at,
  workers: 0,
  runs_running,
  completed_last_5_minutes: 0,
  bars: [],
  eta_seconds: null,
  queues: [],
  failures: [],
  models: [],
  tickets_open: 0,
  flowchart: {
    workflow_id: 1,
    name: '',
    run_id: null,
    totals: { total: 0, active: 0, summaries: 0, skills: 0, ihl: 0 },
    steps: [],
  },
});

describe('the live feed', () => {
  const start = () => {
    const state = { runs: 0, reads: 0, failures: 0, broken: false };
    const stop = new AbortController();
    const feed = new LiveFeed({
      everyMs: 1,
      read: async () => {
        state.reads += 1;
        if (state.broken) throw new Error('away');
        return live(state.runs);
      },
      onFailure: () => {
        state.failures += 1;
      },
    });
    const listen = (options: { lastId?: string; quietMs?: number } = {}) => feed.listen(stop.signal, options);
    return { state, feed, stop, listen };
  };
  const next = async (listener: AsyncGenerator<{ id: string; live: Live } | null>) => {
    for (;;) {
      const { value, done } = await listener.next();
      if (done) return 'over';
      if (value) return value;
    }
  };
  const runs = (snapshot: Awaited<ReturnType<typeof next>>) =>
    snapshot === 'over' ? snapshot : snapshot.live.runs_running;

  it('tells what is, and then what changes, to every listener', async () => {
    const { state, listen, feed, stop } = start();
    const [one, two] = [listen(), listen()];
    expect(await Promise.all([next(one), next(two)]).then((all) => all.map(runs))).toEqual([0, 0]);
    state.runs = 1;
    expect(await Promise.all([next(one), next(two)]).then((all) => all.map(runs))).toEqual([1, 1]);
    expect(feed.listeners).toBe(2);
    stop.abort();
    expect([await next(one), await next(two), feed.listeners]).toEqual(['over', 'over', 0]);
  });

  it('looks once for all listeners', async () => {
    const { state, feed, stop } = start();
    const listeners = Array.from({ length: 50 }, () => feed.listen(stop.signal));
    await Promise.all(listeners.map(next));
    expect(state.reads).toBeLessThan(25);
  });

  it('does not look while nobody listens', async () => {
    const { state, listen } = start();
    const one = listen();
    await next(one);
    await one.return(null);
    await expect
      .poll(async () => {
        const before = state.reads;
        await new Promise((resolve) => setTimeout(resolve, 20));
        return state.reads - before;
      })
      .toBe(0);
  });

  it('spares who comes back what has not changed meanwhile', async () => {
    const { state, listen } = start();
    const one = await next(listen());
    if (one === 'over') throw new Error('over');
    const back = listen({ lastId: one.id, quietMs: 5 });
    expect((await back.next()).value).toBeNull();
    state.runs = 7;
    expect(runs(await next(back))).toBe(7);
  });

  it('outlasts a database that is away, and says so once', async () => {
    const { state, listen } = start();
    const one = listen({ quietMs: 5 });
    await next(one);
    state.broken = true;
    await expect.poll(() => state.failures).toBe(1);
    const reads = state.reads;
    await expect.poll(() => state.reads).toBeGreaterThan(reads + 2);
    expect(state.failures).toBe(1);
    state.broken = false;
    state.runs = 3;
    expect(runs(await next(one))).toBe(3);
  });
});
