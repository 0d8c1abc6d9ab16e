import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataFolder } from '../../test/data-folder.ts';
import { pendingMigrations } from './migrations.ts';
import { openDatabase } from './open.ts';
import { runningPostmaster } from './postmaster.ts';

describe('without DATABASE_URL', () => {
  it('the embedded database is started, migrated and stopped', async () => {
    const dataDir = await dataFolder();
    const database = await openDatabase({ dataDir });
    expect(database.kind).toBe('embedded');
    expect(await pendingMigrations(database.sql)).toEqual([]);
    await database.close();
    expect(await runningPostmaster(join(dataDir, 'postgres'))).toBeNull();
  });
});
