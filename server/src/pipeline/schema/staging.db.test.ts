import { describe, expect, it, onTestFinished } from 'vitest';
import { createTestDatabase } from '../../../test/test-database.ts';
import { migrate } from '../../database/migrations.ts';

describe('a database of an earlier system', () => {
  it('has its staging table put aside before it is dropped', async () => {
    const database = await createTestDatabase({ migrated: false });
    onTestFinished(() => database.drop());
    const { sql, url } = database;
    await sql`create table postings_staging (id serial primary key, title text not null, body jsonb default '{}')`;
    await sql`insert into postings_staging (title) values ('One'), ('Two')`;

    await migrate(url);

    expect(await sql`select id, title, body from postings_staging_backup order by id`).toEqual([
      { id: 1, title: 'One', body: {} },
      { id: 2, title: 'Two', body: {} },
    ]);
    expect(await sql`select to_regclass('postings_staging') as it`).toEqual([{ it: null }]);
  });

  it('without a staging table gets no backup', async () => {
    const database = await createTestDatabase();
    onTestFinished(() => database.drop());
    expect(await database.sql`select to_regclass('postings_staging_backup') as it`).toEqual([{ it: null }]);
  });
});
