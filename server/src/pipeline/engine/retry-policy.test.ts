import { describe, expect, it } from 'vitest';
import { type Failure, retryIn } from './retry-policy.ts';
import { type FailureClass, StepError } from './step-error.ts';

const failures = (failure: FailureClass, count: number): Failure[] =>
  Array.from({ length: count }, () => ({ at: '', class: failure, message: '', model: null, host: null }));
const delay = (failure: FailureClass, earlier: Failure[] = [], random = 1) =>
  retryIn(new StepError(failure, 'x'), earlier, random);

describe('after a failure', () => {
  it.each(['invalid_input', 'not_found', 'script_error', 'out_of_memory'] as const)(
    '%s is final',
    (failure) => {
      expect(delay(failure)).toBeNull();
    },
  );

  it('invalid output is asked again twice, at once', () => {
    expect([0, 1, 2].map((count) => delay('invalid_output', failures('invalid_output', count)))).toEqual([
      0,
      0,
      null,
    ]);
  });

  it.each(['timeout', 'connection', 'rate_limit'] as const)('%s waits twice as long each time', (failure) => {
    expect([0, 1, 2].map((count) => delay(failure, failures(failure, count)))).toEqual([1000, 2000, 4000]);
  });

  it('nothing waits longer than five minutes', () => {
    expect(delay('connection', failures('connection', 20))).toBe(300_000);
  });

  it('what a dead worker had in hand waits no longer: nothing was wrong with it', () => {
    expect(delay('interrupted')).toBe(0);
  });

  it('those that failed together do not come back together', () => {
    expect(delay('connection', [], 0)).toBe(500);
    expect(delay('connection', [], 0.5)).toBe(750);
  });

  it('waits as long as the other side asks for', () => {
    expect(retryIn(new StepError('rate_limit', 'x', { retryAfterMs: 60_000 }), [], 1)).toBe(60_000);
  });

  it('counts each class by itself', () => {
    const mixed = [...failures('connection', 5), ...failures('timeout', 1)];
    expect(delay('invalid_output', mixed)).toBe(0);
    expect(delay('timeout', mixed)).toBe(2000);
  });

  it('gives up in the end', () => {
    for (const failure of ['timeout', 'connection', 'rate_limit', 'interrupted'] as const) {
      expect(delay(failure, failures(failure, 50))).toBeNull();
    }
  });
});
