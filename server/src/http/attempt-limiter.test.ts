import { describe, expect, it } from 'vitest';
import { AttemptLimiter } from './attempt-limiter.ts';

describe('the attempt limiter', () => {
  const start = () => {
    let now = 1_000_000;
    const limiter = new AttemptLimiter({ limit: 2, windowMs: 10_000, clock: () => new Date(now) });
    return {
      limiter,
      later: (ms: number) => {
        now += ms;
      },
    };
  };

  it('lets a key have its attempts and says how long to wait then', () => {
    const { limiter, later } = start();
    expect([limiter.take('a'), limiter.take('a'), limiter.take('b')]).toEqual([0, 0, 0]);
    later(2500);
    expect(limiter.take('a')).toBe(8);
    later(7500);
    expect(limiter.take('a')).toBe(0);
  });

  it('forgets an attempt that is given back', () => {
    const { limiter } = start();
    for (let n = 0; n < 5; n += 1) {
      expect(limiter.take('a')).toBe(0);
      limiter.giveBack('a');
    }
  });

  it('stays small under a flood of keys and remembers the newest', () => {
    const { limiter } = start();
    for (let n = 0; n < 30_000; n += 1) limiter.take(`flood ${n}`);
    limiter.take('flood 29999');
    expect(limiter.take('flood 29999')).toBe(10);
    expect(limiter.take('flood 0')).toBe(0);
  });
});
