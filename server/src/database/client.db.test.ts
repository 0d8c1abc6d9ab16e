import { describe, expect, it } from 'vitest';
import { testDatabase } from '../../test/test-database.ts';

describe('a connection', () => {
  const database = testDatabase();

  it('reads a date as the day that it is, in every time zone', async () => {
    const [row] = await database.sql`select date '2026-08-09' as day`;
    expect(row).toEqual({ day: '2026-08-09' });
  });

  it('writes a day as it is given', async () => {
    const [row] = await database.sql`select ${'2026-08-09'}::date + 1 as day`;
    expect(row).toEqual({ day: '2026-08-10' });
  });

  it('reads a timestamp as a Date and writes one', async () => {
    const moment = new Date('2026-08-09T10:11:12.345Z');
    const [row] = await database.sql`select ${moment}::timestamptz as at`;
    expect(row?.at).toEqual(moment);
  });

  it('reads a bigint as a number', async () => {
    const [row] = await database.sql`select ${9_007_199_254_740_991}::bigint as id`;
    expect(row).toEqual({ id: 9_007_199_254_740_991 });
  });

  it('refuses a bigint that a number cannot hold', async () => {
    await expect(database.sql`select 9007199254740993::bigint as id`).rejects.toThrow('does not fit');
  });

  it('reads and writes JSON as values', async () => {
    const value = { skills: ['Python', "O'Reilly"], nested: { at: null } };
    const [row] = await database.sql`select ${database.sql.json(value)}::jsonb as value`;
    expect(row?.value).toEqual(value);
  });
});
