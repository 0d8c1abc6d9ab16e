import { defineProject } from 'vitest/config';
import { systemPrograms } from './src/database/find-programs.ts';

const hasSystemPostgres = (await systemPrograms()).length > 0;

/** The database tests once more, on the machine's own PostgreSQL. */
export default defineProject({
  test: {
    name: 'server-postgres',
    include: hasSystemPostgres ? ['src/**/*.db.test.ts'] : ['test/no-system-postgres.test.ts'],
    globalSetup: './test/system-cluster.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
