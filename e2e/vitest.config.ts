import { defineProject } from 'vitest/config';

export default defineProject({
  test: {
    name: 'e2e',
    include: ['**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 240_000,
    // Real browsers on two busy cores: a scan of a virtualised list has lost cards there (see scan.test.ts).
    retry: 2,
    // What is waited for comes on a busy machine too, only later.
    expect: { poll: { timeout: 90_000 } },
  },
});
