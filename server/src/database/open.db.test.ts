import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/test-database.ts';
import { connect } from './client.ts';
import { pendingMigrations } from './migrations.ts';
import { openDatabase } from './open.ts';

let external: TestDatabase;
beforeEach(async () => {
  external = await createTestDatabase({ migrated: false });
});
afterEach(() => external.drop());

const open = (databaseUrl: string) => openDatabase({ databaseUrl, dataDir: '/nowhere' });
const changed = (change: (url: URL) => void) => {
  const url = new URL(external.url);
  change(url);
  return url.href;
};

describe('an external database', () => {
  it('is migrated and ready, and outlives its closing', async () => {
    const database = await open(external.url);
    expect(database.kind).toBe('external');
    expect(await pendingMigrations(database.sql)).toEqual([]);
    await database.close();
    await database.close();
    await expect(database.sql`select 1`).rejects.toMatchObject({ code: 'CONNECTION_ENDED' });
    const again = connect(external.url, { max: 1 });
    expect(await again`select 1 as one`).toEqual([{ one: 1 }]);
    await again.end();
  });

  it.each([
    [
      'nobody listens',
      (url: URL) => {
        url.port = '1';
      },
      'No PostgreSQL answers at jobsieve@127.0.0.1:1/',
    ],
    [
      'the password is wrong',
      (url: URL) => {
        url.password = 'wrong';
      },
      'refuses this user or password',
    ],
    [
      'the database does not exist',
      (url: URL) => {
        url.pathname = '/absent';
      },
      'There is no such database',
    ],
    [
      'the host is unknown',
      (url: URL) => {
        url.hostname = 'db.invalid';
      },
      'is not known',
    ],
    [
      'the address is of another kind',
      (url: URL) => {
        url.protocol = 'mysql:';
      },
      'DATABASE_URL has to look like',
    ],
  ])('says what to do when %s, without the password', async (_, change, message) => {
    const url = changed(change);
    const error: unknown = await open(url).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Error);
    expect(String(error)).toContain(message);
    expect(String(error)).not.toContain(new URL(url).password);
  });
});
