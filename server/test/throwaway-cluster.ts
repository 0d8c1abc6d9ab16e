import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { chooseAccount } from '../src/database/account.ts';
import { connect } from '../src/database/client.ts';
import { clusterUrl, startCluster, stopCluster } from '../src/database/cluster.ts';
import { createCluster } from '../src/database/create-cluster.ts';
import { migrate } from '../src/database/migrations.ts';
import type { Programs } from '../src/database/program.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A server for tests, its database `postgres`, as superuser. */
    serverUrl: string;
  }
}

/** Test databases are copies of this one, which is migrated once. */
export const TEMPLATE = 'jobsieve_template';

/** Starts a cluster that is as fast as it is forgetful, for the whole run of a Vitest project; returns its end. */
export async function startThrowawayCluster(
  project: TestProject,
  programs: (folder: string) => Promise<Programs>,
): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'jobsieve-test-'));
  // mkdtemp closes it; the account that the server runs under has to pass through.
  await chmod(folder, 0o711);
  const found = await programs(folder);
  const cluster = {
    pgData: join(folder, 'postgres'),
    programs: found,
    account: await chooseAccount(found, folder),
    settings: ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'],
  };
  const stop = async () => {
    await stopCluster(cluster);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await createCluster(cluster);
    const { port } = await startCluster(cluster);
    const url = await clusterUrl(cluster, port);
    await makeTemplate(url);
    project.provide('serverUrl', url);
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}

async function makeTemplate(url: string): Promise<void> {
  const sql = connect(url, { max: 1 });
  await sql`create database ${sql(TEMPLATE)}`;
  await sql.end();
  const template = new URL(url);
  template.pathname = `/${TEMPLATE}`;
  await migrate(template.href);
}
