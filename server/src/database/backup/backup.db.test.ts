import { mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { appUnderTest } from '../../../test/app-under-test.ts';
import { ADMIN_TOKEN, seed, USER_TOKEN } from '../../../test/seeded-database.ts';
import { createTestDatabase } from '../../../test/test-database.ts';
import { connect, type Sql } from '../client.ts';
import { migrationsDir, readMigrationFiles } from '../migration-files.ts';
import { migrate, pendingMigrations } from '../migrations.ts';
import { writeBackup } from './backup.ts';
import { restoreBackup } from './restore.ts';
import { readTables } from './tables.ts';

const NOW = new Date('2026-11-22T08:00:00Z');

async function temporary() {
  const folder = await mkdtemp(join(tmpdir(), 'jobsieve-backup-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return join(folder, 'a.backup.gz');
}

async function database(options: { migrated?: boolean } = {}) {
  const made = await createTestDatabase(options);
  onTestFinished(() => made.drop());
  return made;
}

/** Every row of every table, but for what is a database's own. */
async function everything(sql: Sql) {
  const tables: Record<string, unknown[]> = {};
  for (const { table } of await readTables(sql)) {
    const rows = await sql<{ row: Record<string, unknown> }[]>`
      select to_jsonb(t) - 'changed_xid' as row from ${sql(table)} t order by 1`;
    tables[table] = rows.map(({ row }) => row);
  }
  return tables;
}

/** Texts that a careless format would break at. */
const HOSTILE = 'tab\tline\nreturn\r\u2028 back\\slash \\. \\N "quotes" 🥐';

async function seededBackup() {
  const source = await database();
  await seed(source.sql, NOW);
  await source.sql`update user_job_map set notes = ${HOSTILE}`;
  // As it is in a cluster that is older than the one which the backup is restored into.
  await source.sql`alter table user_job_map disable trigger user`;
  await source.sql`update user_job_map set changed_xid = '99999999999'::xid8`;
  const file = await temporary();
  const made = await writeBackup(source.sql, file, NOW);
  return { source, file, made };
}

describe('a backup', () => {
  it('fills an empty database with every row, and nothing notices a difference', async () => {
    const { source, file, made } = await seededBackup();
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(made.bytes).toBe((await stat(file)).size);
    const target = await database({ migrated: false });
    const restored = await restoreBackup(target.url, file);
    expect(restored).toMatchObject({ made_at: NOW.toISOString(), rows: { users: 2, jobs: 1, postings: 4 } });
    expect(await everything(target.sql)).toEqual(await everything(source.sql));
    expect(made.tables).toBe(Object.keys(restored.rows).length);

    // Ids go on, tokens work, the change feed tells of everything, guards are on.
    const server = appUnderTest(target.sql);
    const user = await server.call(ADMIN_TOKEN, 'POST', '/admin/users', { name: 'new' });
    expect(user).toMatchObject({ status: 201, body: { id: 3 } });
    await expect
      .poll(async () => (await server.call(USER_TOKEN, 'GET', '/agent-forge/changes')).body.jobs)
      .toMatchObject([{ id: 17, notes: HOSTILE }]);
    await expect(
      target.sql`update postings set posting_status = 'pending' where posting_id = 5`,
    ).rejects.toThrow(/cannot go/);
    expect((await server.call(ADMIN_TOKEN, 'GET', '/admin/pipeline/verify')).body).toMatchObject({
      ok: true,
    });
  });

  it('shows one moment, whatever is written meanwhile', async () => {
    const source = await database();
    await seed(source.sql, NOW);
    const file = await temporary();
    const writing = writeBackup(source.sql, file, NOW);
    await source.sql`insert into users (name) values ('late')`;
    await writing;
    const target = await database({ migrated: false });
    await restoreBackup(target.url, file);
    const orphans = await target.sql`
      select from user_job_map m where not exists (select from users u where u.id = m.user_id)`;
    expect(orphans).toHaveLength(0);
  });

  it('of an earlier version is restored as it was and brought up to date', async () => {
    const files = await readMigrationFiles(migrationsDir);
    const earlier = new Set(files.slice(0, 3).map(({ name }) => name));
    const source = await database({ migrated: false });
    await migrate(source.url, { only: earlier });
    await source.sql`insert into users (name, role) values ('old admin', 'admin')`;
    await source.sql`
      insert into postings (source, external_id, job_title, posting_status, job_description)
      values ('naukri', '1', 'Old', 'pending', 'Text')`;
    const file = await temporary();
    await writeBackup(source.sql, file, NOW);
    const target = await database({ migrated: false });
    await restoreBackup(target.url, file);
    expect(await target.sql`select name from users`).toEqual([{ name: 'old admin' }]);
    expect(await pendingMigrations(target.sql)).toEqual([]);
  });

  it('is made and restored by an account that owns its database and nothing more', async () => {
    const { source, file } = await seededBackup();
    const target = await database({ migrated: false });
    const role = `owner_${crypto.randomUUID().replaceAll('-', '')}`;
    await target.sql.unsafe(`create role ${role} login password 'of-a-test' nosuperuser`);
    await target.sql.unsafe(`alter database ${new URL(target.url).pathname.slice(1)} owner to ${role}`);
    const url = new URL(target.url);
    [url.username, url.password] = [role, 'of-a-test'];
    await restoreBackup(url.href, file);
    expect(await everything(target.sql)).toEqual(await everything(source.sql));
    const own = connect(url.href, { max: 2 });
    onTestFinished(() => own.end());
    await expect(writeBackup(own, `${file}.again`, NOW)).resolves.toMatchObject({ file: `${file}.again` });
  });

  it('is not written over another one', async () => {
    const { source, file } = await seededBackup();
    const before = await readFile(file);
    await expect(writeBackup(source.sql, file, NOW)).rejects.toThrow(/there already/);
    expect(await readFile(file)).toEqual(before);
  });
});

describe('a restore', () => {
  it.each([
    [
      'broken off',
      async (file: string) => truncate(file, (await stat(file)).size - 200),
      /Nothing was restored/,
    ],
    [
      'of which the end is missing',
      async (file: string) => {
        const text = gunzipSync(await readFile(file)).toString();
        await writeFile(file, gzipSync(text.slice(0, text.lastIndexOf('{"end"'))));
      },
      /not whole/,
    ],
    ['that is none', async (file: string) => writeFile(file, gzipSync('hello\n')), /no backup of JobSieve/],
    ['that is not even compressed', async (file: string) => writeFile(file, 'hello\n'), /cannot be read/],
    ['that is not there', async (file: string) => rm(file), /There is no file/],
    [
      'of a newer version',
      async (file: string) => {
        const text = gunzipSync(await readFile(file)).toString();
        await writeFile(file, gzipSync(text.replace('"migrations":["', '"migrations":["9999_future","')));
      },
      /newer JobSieve/,
    ],
  ])('refuses a backup %s and leaves the database without users', async (_, damage, message) => {
    const { file } = await seededBackup();
    await damage(file);
    const target = await database({ migrated: false });
    await expect(restoreBackup(target.url, file)).rejects.toThrow(message);
    const [row] = await target.sql<{ found: boolean }[]>`select to_regclass('users') is not null as found`;
    if (row?.found) expect(await target.sql`select from users`).toHaveLength(0);
  });

  it('refuses a database that is not empty', async () => {
    const { source, file } = await seededBackup();
    const before = await everything(source.sql);
    await expect(restoreBackup(source.url, file)).rejects.toThrow(/not empty/);
    expect(await everything(source.sql)).toEqual(before);
  });
});
