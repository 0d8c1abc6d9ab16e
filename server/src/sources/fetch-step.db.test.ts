import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BeeSiteReplay, startBeeSite } from '../../../e2e/replay/beesite.ts';
import { inventBeeSitePostings } from '../../../e2e/replay/beesite-postings.ts';
import { testDatabase } from '../../test/test-database.ts';
import { fetchOutputSchema, fetchPostings, saveFetched } from './fetch-step.ts';
import { postingSource } from './sources.ts';

describe('fetching postings into the database', () => {
  const database = testDatabase();
  let board: BeeSiteReplay;
  beforeAll(async () => {
    board = await startBeeSite({ postings: inventBeeSitePostings(30) });
  });
  afterAll(() => board.stop());
  beforeEach(async () => {
    await database.sql`delete from postings`;
    board.clear();
  });

  const look = (limit: number) =>
    fetchPostings(postingSource('deutsche-bank', { BEESITE_URL: board.url }, { sleep: async () => {} }), {
      limit,
      timeLimitMs: 60_000,
      sql: database.sql,
      signal: new AbortController().signal,
    });
  const save = (output: Awaited<ReturnType<typeof look>>) =>
    database.sql.begin((tx) => saveFetched(tx, 'deutsche-bank', output));
  const rows = () => database.sql`
    select posting_id, external_id, posting_status, company, language, published_on, last_seen_at, job_id,
      job_description is not null as has_text
    from postings order by external_id::int desc`;

  it('makes pending rows of what is new, newest first', async () => {
    const { outcome, postings, posting_ids } = await save(await look(5));
    expect([outcome, postings, posting_ids.length]).toEqual(['ok', [], 5]);
    const made = await rows();
    expect(made.map((row) => row.posting_id)).toEqual(posting_ids);
    expect(made[0]).toMatchObject({
      external_id: '90000',
      posting_status: 'pending',
      company: 'Deutsche Bank',
      language: 'de',
      published_on: '2026-11-20',
      job_id: null,
      has_text: true,
    });
  });

  it('fetches older ones the next time, and notes that the others are still there', async () => {
    await save(await look(5));
    await database.sql`update postings set last_seen_at = '2026-01-01'`;
    const again = await save(await look(3));
    expect(again.posting_ids).toHaveLength(3);
    const all = await rows();
    expect(all.map((row) => row.external_id)).toEqual(
      Array.from({ length: 8 }, (_, index) => String(90_000 - index)),
    );
    expect(all.filter((row) => row.last_seen_at < new Date('2026-01-02'))).toEqual([]);
  });

  it('finds nothing new when all is known, whatever became of it', async () => {
    await save(await look(100));
    await database.sql`update postings set posting_status = 'invalid', status_reason = 'test'`;
    const again = await save(await look(100));
    expect([again.outcome, again.posting_ids, again.seen.length]).toEqual(['ok', [], 30]);
    expect(board.requests.filter(({ path }) => path !== '/search/').length).toBeLessThanOrEqual(30);
    const states = await database.sql`select distinct posting_status from postings`;
    expect(states).toEqual([{ posting_status: 'invalid' }]);
  });

  it('makes each posting once when two fetch at the same time', async () => {
    const [one, two] = await Promise.all([look(10), look(10)]);
    const saved = await Promise.all([save(one), save(two)]);
    const made = saved.flatMap(({ posting_ids }) => posting_ids);
    expect(made).toHaveLength(10);
    expect(new Set(made).size).toBe(10);
    expect(await rows()).toHaveLength(10);
  });

  it('changes nothing more when the same output is saved again', async () => {
    const saved = await save(await look(4));
    expect(await save(fetchOutputSchema.parse(JSON.parse(JSON.stringify(saved))))).toEqual(saved);
    expect(await rows()).toHaveLength(4);
  });

  it('does not take a posting of another source for its own', async () => {
    await database.sql`insert into postings (source, external_id, job_title) values ('naukri', '90000', 'Tester')`;
    expect((await save(await look(1))).posting_ids).toHaveLength(1);
  });

  it('saves what was found until the source wanted to be left alone', async () => {
    board.fault({ path: '/search/', status: 429, skip: 2 });
    const { outcome, posting_ids } = await save(await look(100));
    expect(outcome).toBe('RATE_LIMITED');
    expect(posting_ids.length).toBeGreaterThan(0);
    expect(await rows()).toHaveLength(posting_ids.length);
  });

  it('saves nothing of a fetch that failed', async () => {
    board.fault({ path: '/search/', status: 500, skip: 2 });
    const saved = await save(await look(100));
    expect([saved.outcome, saved.posting_ids, await rows()]).toEqual(['FAILED', [], []]);
  });
});
