import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', './e2e/closing-line-reporter.ts'],
    projects: ['shared', 'extension', 'server', 'server/vitest.postgres.config.ts', 'e2e'],
  },
});
