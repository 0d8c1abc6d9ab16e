import { defineConfig } from 'vitest/config';
import { systemPrograms } from './server/src/database/find-programs.ts';

const hasSystemPostgres = (await systemPrograms()).length > 0;

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
      {
        test: {
          name: 'server',
          root: 'server',
          include: ['src/**/*.test.ts'],
          globalSetup: './test/embedded-cluster.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        // The database tests once more, on the machine's own PostgreSQL.
        test: {
          name: 'server-postgres',
          root: 'server',
          include: hasSystemPostgres ? ['src/**/*.db.test.ts'] : ['test/no-system-postgres.test.ts'],
          globalSetup: './test/system-cluster.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
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
