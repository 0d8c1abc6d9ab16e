import { afterEach, expect, it, vi } from 'vitest';
import { chromiumPath } from './executable.ts';

afterEach(() => vi.unstubAllEnvs());

it('prefers the Chromium that the environment names, where it is one that can run', () => {
  vi.stubEnv('JOBSIEVE_CHROMIUM', process.execPath);
  expect(chromiumPath()).toBe(process.execPath);
});
