import { defineProject } from 'vitest/config';

export default defineProject({
  test: {
    name: 'e2e',
    include: ['**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 240_000,
    // What is waited for comes on a busy machine too, only later.
    expect: { poll: { timeout: 90_000 } },
  },
});
