import { beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../test/test-database.ts';

describe("a posting's status", () => {
  const database = testDatabase();
  let id = 0;

  const results = `extracted_summary = 'Role: Tester', skill_keywords = '["SQL"]', ihl_score = 5, ihl_category = 'BORDERLINE'`;
  const set = (assignments: string) =>
    database.sql.unsafe(`update postings set ${assignments} where posting_id = ${id}`);
  const status = async () =>
    (await database.sql`select posting_status, status_reason from postings where posting_id = ${id}`)[0];

  beforeEach(async () => {
    const [row] = await database.sql<{ posting_id: number }[]>`
      insert into postings (source, external_id, job_title, job_description)
      values ('test', gen_random_uuid()::text, 'Tester', 'Test things.') returning posting_id`;
    id = row?.posting_id ?? 0;
  });

  it('starts as pending and as nothing else', async () => {
    expect(await status()).toEqual({ posting_status: 'pending', status_reason: null });
    for (const other of ['active', 'complete', 'invalid', 'failed']) {
      const insert = database.sql`
        insert into postings (source, external_id, job_title, posting_status, status_reason)
        values ('test', ${other}, 'Tester', ${other}, 'because')`;
      await expect(insert).rejects.toThrow('inserted as pending');
    }
  });

  it('goes from pending over active to complete', async () => {
    await set(`posting_status = 'active'`);
    await set(`posting_status = 'complete', ${results}`);
    expect(await status()).toEqual({ posting_status: 'complete', status_reason: null });
  });

  it('does not skip active', async () => {
    await expect(set(`posting_status = 'complete', ${results}`)).rejects.toThrow('from pending to complete');
  });

  it.each(['extracted_summary', 'skill_keywords', 'ihl_score'])(
    'is not complete without %s',
    async (column) => {
      await set(`posting_status = 'active', ${results}`);
      const without = column === 'ihl_score' ? 'ihl_score = null, ihl_category = null' : `${column} = null`;
      await expect(set(`posting_status = 'complete', ${without}`)).rejects.toThrow('postings_complete');
    },
  );

  it('stays complete', async () => {
    await set(`posting_status = 'active'`);
    await set(`posting_status = 'complete', ${results}`);
    for (const other of [`'pending'`, `'active'`, `'failed', status_reason = 'no'`]) {
      await expect(set(`posting_status = ${other}`)).rejects.toThrow('cannot go from complete');
    }
  });

  it.each(['invalid', 'failed'])('is %s only with a reason', async (end) => {
    await expect(set(`posting_status = '${end}'`)).rejects.toThrow('postings_reason');
    await set(`posting_status = '${end}', status_reason = 'Too short'`);
    expect(await status()).toEqual({ posting_status: end, status_reason: 'Too short' });
  });

  it('comes back from failed by reopening, not by an update', async () => {
    await set(`posting_status = 'failed', status_reason = 'No model'`);
    await expect(set(`posting_status = 'pending', status_reason = null`)).rejects.toThrow(
      'from failed to pending',
    );
    expect(await database.sql`select reopen_postings(${[id]}) as id`).toEqual([{ id }]);
    expect(await status()).toEqual({ posting_status: 'pending', status_reason: null });
    await set(`posting_status = 'failed', status_reason = 'Again'`);
    await expect(set(`posting_status = 'pending', status_reason = null`)).rejects.toThrow(
      'from failed to pending',
    );
  });

  it.each([
    [0, 'GENUINE'],
    [3, 'GENUINE'],
    [4, 'BORDERLINE'],
    [6, 'BORDERLINE'],
    [7, 'COMPLIANCE_THEATER'],
    [9, 'COMPLIANCE_THEATER'],
    [10, 'FAKE'],
  ])('has with an IHL score of %i the category %s and no other', async (score, category) => {
    await set(`ihl_score = ${score}, ihl_category = '${category}'`);
    const others = ['GENUINE', 'BORDERLINE', 'COMPLIANCE_THEATER', 'FAKE'].filter(
      (other) => other !== category,
    );
    for (const other of others) {
      await expect(set(`ihl_category = '${other}'`)).rejects.toThrow('postings_category_follows_score');
    }
    await expect(set(`ihl_category = null`)).rejects.toThrow('postings_category_follows_score');
  });
});
