import { copyFile, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/test-database.ts';
import { migrationsDir, readMigrationFiles } from './migration-files.ts';
import { migrate, pendingMigrations } from './migrations.ts';

let database: TestDatabase;
let dir: string;
const file = (name: string, sql: string) => writeFile(join(dir, `${name}.sql`), sql);
const tables = async () => {
  const rows = await database.sql<{ name: string }[]>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_name not like 'schema_%' order by 1`;
  return rows.map(({ name }) => name);
};

beforeEach(async () => {
  database = await createTestDatabase({ migrated: false });
  dir = await mkdtemp(join(tmpdir(), 'jobsieve-migrations-'));
});
afterEach(async () => {
  await database.drop();
  await rm(dir, { recursive: true });
});

describe('migrations', () => {
  it('apply in order, once, and tell what is pending', async () => {
    await file('0001_first', 'create table first (id int);');
    await file('0002_second', 'alter table first rename to second;');
    expect(await pendingMigrations(database.sql, dir)).toEqual(['0001_first', '0002_second']);
    expect(await migrate(database.url, { dir })).toEqual({ applied: ['0001_first', '0002_second'] });
    expect(await tables()).toEqual(['second']);
    expect(await pendingMigrations(database.sql, dir)).toEqual([]);
    expect(await migrate(database.url, { dir })).toEqual({ applied: [] });
  });

  it('are applied by one of three that start at the same moment, and the others wait for it', async () => {
    await file('0001_first', 'create table first (id int); select pg_sleep(0.2);');
    await file('0002_second', 'insert into first values (1);');
    const results = await Promise.all([1, 2, 3].map(() => migrate(database.url, { dir })));
    expect(results.map(({ applied }) => applied.length).sort()).toEqual([0, 0, 2]);
    expect(await database.sql`select id from first`).toEqual([{ id: 1 }]);
  });

  it('roll a failing file back whole, name it, keep the ones before it, and go on once it is mended', async () => {
    await file('0001_first', 'create table first (id int);');
    await file('0002_broken', 'create table half (id int); select 1 / 0;');
    await expect(migrate(database.url, { dir })).rejects.toThrow(
      'Migration 0002_broken failed and was rolled back: division by zero',
    );
    expect(await tables()).toEqual(['first']);
    expect(await pendingMigrations(database.sql, dir)).toEqual(['0002_broken']);
    await file('0002_broken', 'create table half (id int);');
    expect(await migrate(database.url, { dir })).toEqual({ applied: ['0002_broken'] });
  });

  it('refuse a file that was edited after it had been applied, whatever its line ends', async () => {
    await file('0001_first', 'create table first (\n  id int\n);\n');
    await migrate(database.url, { dir });
    await file('0001_first', 'create table first (\r\n  id int\r\n);\r\n');
    expect(await migrate(database.url, { dir })).toEqual({ applied: [] });
    await file('0001_first', 'create table first (\n  id bigint\n);\n');
    await expect(migrate(database.url, { dir })).rejects.toThrow('Migration 0001_first was edited');
  });

  it('refuse a database that a newer version has migrated', async () => {
    await file('0001_first', 'create table first (id int);');
    await file('0002_second', 'create table second (id int);');
    await migrate(database.url, { dir });
    await rm(join(dir, '0002_second.sql'));
    await expect(migrate(database.url, { dir })).rejects.toThrow('does not know');
  });

  it('refuse a file that is put before an applied one, and names that leave the order to luck', async () => {
    await file('0002_second', 'create table second (id int);');
    await migrate(database.url, { dir });
    await file('0001_first', 'create table first (id int);');
    await expect(migrate(database.url, { dir })).rejects.toThrow(
      'Cannot migrate: Not run migration 0001_first',
    );
    await rename(join(dir, '0001_first.sql'), join(dir, '0002_first.sql'));
    await expect(migrate(database.url, { dir })).rejects.toThrow('Two migrations have the number 0002');
    await rename(join(dir, '0002_first.sql'), join(dir, 'first.sql'));
    await expect(migrate(database.url, { dir })).rejects.toThrow('not named NNNN_name.sql');
  });

  it('leave what looks like a template or a marker of another tool alone', async () => {
    await file(
      '0001_first',
      "-- Down Migration\ncreate table first as select '{name}' as braces;\n-- no newline",
    );
    await migrate(database.url, { dir });
    expect(await database.sql`select braces from first`).toEqual([{ braces: '{name}' }]);
  });
});

describe('the migrations of JobSieve', () => {
  it('go on from every earlier state to the last one', async () => {
    const names = (await readMigrationFiles(migrationsDir)).map(({ name }) => name);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      await copyFile(join(migrationsDir, `${name}.sql`), join(dir, `${name}.sql`));
      expect(await migrate(database.url, { dir })).toEqual({ applied: [name] });
    }
    expect(await pendingMigrations(database.sql)).toEqual([]);
    expect(await migrate(database.url)).toEqual({ applied: [] });
  });
});
