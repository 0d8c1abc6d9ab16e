import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', './e2e/closing-line-reporter.ts'],
    projects: [
      { test: { name: 'shared', root: 'shared', include: ['src/**/*.test.ts'] } },
      {
        test: {
          name: 'extension',
          root: 'extension',
          include: ['**/*.test.{ts,tsx}'],
          exclude: ['node_modules', '.output', '.wxt'],
        },
      },
      { test: { name: 'server', root: 'server', include: ['src/**/*.test.ts'] } },
      {
        test: {
          name: 'e2e',
          root: 'e2e',
          include: ['**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
