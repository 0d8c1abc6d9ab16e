import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, inject } from 'vitest';
import { connect, type Sql } from '../src/database/client.ts';
import { TEMPLATE } from './throwaway-cluster.ts';

export interface TestDatabase {
  sql: Sql;
  url: string;
  /** Ends the connections of `sql`, throws other sessions out and removes the database. */
  drop(): Promise<void>;
}

/**
 * Makes a migrated database of its own; whoever calls it drops it.
 *
 * @param options.migrated false for an empty one
 * @param options.like a database that nobody is connected to, to start from a copy of
 */
export async function createTestDatabase({
  migrated = true,
  like,
}: {
  migrated?: boolean;
  like?: TestDatabase;
} = {}): Promise<TestDatabase> {
  const server = inject('serverUrl');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const template = like ? new URL(like.url).pathname.slice(1) : migrated ? TEMPLATE : 'template0';
  await onServer(server, (admin) => admin.unsafe(`create database ${name} template ${template}`));
  const address = new URL(server);
  address.pathname = `/${name}`;
  const sql = connect(address.href, { max: 10 });
  return {
    sql,
    url: address.href,
    async drop() {
      await sql.end({ timeout: 1 });
      await onServer(server, (admin) => admin.unsafe(`drop database ${name} with (force)`));
    },
  };
}

/**
 * A migrated database for the tests of this file or `describe`: made before them, dropped after them. Call it where
 * hooks are declared; read `sql` and `url` inside tests and hooks only.
 */
export function testDatabase(): { readonly sql: Sql; readonly url: string } {
  let database: TestDatabase | undefined;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(async () => {
    await database?.drop();
  });
  const ready = () => {
    if (!database) throw new Error('The test database exists inside tests and hooks only');
    return database;
  };
  return {
    get sql() {
      return ready().sql;
    },
    get url() {
      return ready().url;
    },
  };
}

async function onServer(url: string, work: (admin: Sql) => Promise<unknown>): Promise<void> {
  const admin = connect(url, { max: 1 });
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}
