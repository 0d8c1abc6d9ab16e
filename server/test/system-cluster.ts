import type { TestProject } from 'vitest/node';
import { systemPrograms } from '../src/database/find-programs.ts';
import { startThrowawayCluster } from './throwaway-cluster.ts';

/**
 * Vitest global setup of the project `server-postgres`: the machine's own PostgreSQL. Without one the tests are skipped
 * (`no-system-postgres.test.ts` says so), but not in CI, where both engines have to be tried.
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const [programs] = await systemPrograms();
  if (programs) return startThrowawayCluster(project, async () => programs);
  if (process.env.CI) throw new Error('CI tests on a system PostgreSQL too: apt-get install postgresql');
  return undefined;
}
