import { afterEach, expect, it, vi } from 'vitest';
import { chromiumPath } from './executable.ts';

afterEach(() => vi.unstubAllEnvs());

it('takes the Chromium that the environment names', () => {
  vi.stubEnv('JOBSIEVE_CHROMIUM', process.execPath);
  expect(chromiumPath()).toBe(process.execPath);
});

it('takes no other one when that cannot run, and says so', () => {
  vi.stubEnv('JOBSIEVE_CHROMIUM', import.meta.filename);
  expect(() => chromiumPath()).toThrow(/JOBSIEVE_CHROMIUM names .*executable\.test\.ts/);
});
