import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Vitest leaves one core to itself, which on two would run every file after the other.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    reporters: ['default', './e2e/closing-line-reporter.ts'],
    projects: ['shared', 'extension', 'server', 'server/vitest.postgres.config.ts', 'e2e'],
  },
});
