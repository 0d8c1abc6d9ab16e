import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DONE, idle, type Lane } from './parts';
import { createPump } from './pump';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function pumpOf(...lanes: Lane[]) {
  const seen = { pings: 0, bugs: [] as unknown[] };
  const pump = createPump(lanes, {
    now: Date.now,
    ping: () => {
      seen.pings += 1;
    },
    report: (error) => seen.bugs.push(error),
  });
  return { pump, seen };
}

describe('the pump', () => {
  it('gives a sign of life every 20 s while a step runs, and none after', async () => {
    const lane: Lane = {
      name: 'slow',
      step: () => new Promise((resolve) => setTimeout(() => resolve(idle()), 330_000)),
    };
    const { pump, seen } = pumpOf(lane);
    pump.wake();
    await vi.advanceTimersByTimeAsync(330_000);
    expect(seen.pings).toBe(16);
    await vi.advanceTimersByTimeAsync(100_000);
    expect(seen.pings).toBe(16);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('goes on while there is something to do, and wakes the other lanes', async () => {
    const done: string[] = [];
    let left = 3;
    const first: Lane = {
      name: 'a',
      step: async () => {
        if (left-- <= 0) return idle();
        done.push('a');
        return DONE;
      },
    };
    const second: Lane = {
      name: 'b',
      step: async () => {
        done.push('b');
        return idle();
      },
    };
    const { pump } = pumpOf(first, second);
    pump.wake();
    await pump.settled();
    expect(done.filter((name) => name === 'a')).toHaveLength(3);
    expect(done.at(-1)).toBe('b');
  });

  it('does not miss work that comes while a lane looks and finds nothing', async () => {
    let looks = 0;
    const lane: Lane = {
      name: 'a',
      step: async () => {
        looks += 1;
        if (looks === 1) pump.wake();
        return idle();
      },
    };
    const { pump } = pumpOf(lane);
    pump.wake();
    await pump.settled();
    expect(looks).toBe(2);
  });

  it('never runs two steps of a lane at once', async () => {
    let running = 0;
    let most = 0;
    const lane: Lane = {
      name: 'a',
      step: async () => {
        most = Math.max(most, ++running);
        await new Promise((resolve) => setTimeout(resolve, 10));
        running -= 1;
        return idle();
      },
    };
    const { pump } = pumpOf(lane);
    for (let wakes = 0; wakes < 5; wakes++) pump.wake();
    await vi.advanceTimersByTimeAsync(100);
    expect(most).toBe(1);
  });

  it('comes back at the time a lane names', async () => {
    const at: number[] = [];
    const start = Date.now();
    const lane: Lane = {
      name: 'a',
      step: async () => {
        at.push(Date.now() - start);
        return at.length < 3 ? idle(Date.now() + 4000) : idle();
      },
    };
    pumpOf(lane).pump.wake();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(at).toEqual([0, 4000, 8000]);
  });

  it('survives a bug in a step, reports it, and waits before it tries again', async () => {
    let steps = 0;
    const lane: Lane = {
      name: 'a',
      step: () => {
        steps += 1;
        throw new Error('bug');
      },
    };
    const { pump, seen } = pumpOf(lane);
    pump.wake();
    await pump.settled();
    expect(seen.bugs).toEqual([new Error('bug')]);
    expect(steps).toBe(1);
  });

  it('takes no further step once it is stopped', async () => {
    let steps = 0;
    const lane: Lane = {
      name: 'a',
      step: async () => {
        steps += 1;
        await new Promise((resolve) => setTimeout(resolve, 10));
        return DONE;
      },
    };
    const { pump } = pumpOf(lane);
    pump.wake();
    const stopped = pump.stop();
    await vi.advanceTimersByTimeAsync(100);
    await stopped;
    pump.wake();
    await vi.advanceTimersByTimeAsync(100);
    expect(steps).toBe(1);
  });
});
