import { defineProject } from 'vitest/config';

export default defineProject({
  test: {
    name: 'shared',
    // Properties are tried on hundreds of texts: seconds on a busy machine.
    testTimeout: 60_000,
    include: ['{src,vocabulary,occupations}/**/*.test.ts'],
  },
});
