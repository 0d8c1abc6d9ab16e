import { defineProject } from 'vitest/config';

export default defineProject({
  test: {
    name: 'extension',
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['node_modules', '.output', '.wxt'],
    // jsdom reads pages of 400 kB and nests 4,000 deep: seconds on a busy machine.
    testTimeout: 60_000,
  },
});
