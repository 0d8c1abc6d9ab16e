import { type JobPage, jobPageSchema, type SyncResponse } from '@jobsieve/shared/contracts/job';
import { beforeEach, describe, expect, it } from 'vitest';
import { type AppUnderTest, appUnderTest, lead } from '../../../test/app-under-test.ts';
import { testDatabase } from '../../../test/test-database.ts';
import { fillKeys } from './keys.usecase.ts';

const LINKEDIN = { title: 'Sr. Engineer', company: 'Meridian Ltd', location: 'Bengaluru, Karnataka, India' };
const NAUKRI = {
  source: 'naukri',
  title: 'Senior Engineer',
  company: 'Meridian',
  location: 'Hybrid - Bangalore',
};

describe('one job, posted twice', () => {
  const database = testDatabase();
  let server: AppUnderTest;
  let user: { id: number; token: string };
  beforeEach(async () => {
    const { sql } = database;
    await sql`delete from users`;
    await sql`delete from jobs`;
    server = appUnderTest(sql);
    user = await server.user('asha');
  });

  const sync = async (jobs: object[], token = user.token) => {
    const { status, body } = await server.call<SyncResponse>(token, 'POST', '/agent-forge/jobs/sync', {
      jobs,
    });
    expect(status).toBe(200);
    return body.jobs.map(({ id }) => id);
  };
  const twinsOf = async (token = user.token) => {
    const { body } = await server.call<JobPage>(token, 'GET', '/agent-forge/jobs');
    const { jobs } = jobPageSchema.parse(body);
    return Object.fromEntries(jobs.map(({ id, also_at }) => [id, also_at.map((twin) => twin.id)]));
  };

  it('stays two rows that name each other, with site and address', async () => {
    const [first = 0, second = 0, other = 0] = await sync([lead(LINKEDIN), lead(NAUKRI), lead()]);
    expect(await twinsOf()).toEqual({ [first]: [second], [second]: [first], [other]: [] });
    const { body } = await server.call(user.token, 'GET', `/agent-forge/jobs/${first}`);
    expect(body.also_at).toEqual([
      { id: second, source: 'naukri', external_id: expect.any(String), url: expect.stringMatching(/^https/) },
    ]);
    const links = await database.sql`select * from job_duplicates order by job_id`;
    expect(links).toEqual([
      { job_id: first, duplicate_id: second },
      { job_id: second, duplicate_id: first },
    ]);
  });

  it('comes with the change feed', async () => {
    const [first = 0, second = 0] = await sync([lead(LINKEDIN), lead(NAUKRI)]);
    const { body } = await server.call<{ jobs: { id: number; also_at: { id: number }[] }[] }>(
      user.token,
      'GET',
      '/agent-forge/changes',
    );
    expect(body.jobs.map(({ id, also_at }) => [id, also_at.map((twin) => twin.id)])).toEqual([
      [first, [second]],
      [second, [first]],
    ]);
  });

  it('is not told of a posting that only somebody else has seen', async () => {
    const other = await server.user('ben');
    const [mine = 0] = await sync([lead(LINKEDIN)]);
    const [theirs = 0] = await sync([lead(NAUKRI)], other.token);
    expect(await twinsOf()).toEqual({ [mine]: [] });
    expect(await twinsOf(other.token)).toEqual({ [theirs]: [] });
  });

  it('is two jobs while a place is unknown, one when it is told, and stays one when a page does not tell it again', async () => {
    const known = lead(LINKEDIN);
    const late = { ...lead(NAUKRI), location: null };
    const [a = 0, b = 0] = await sync([known, late]);
    expect(await twinsOf()).toEqual({ [a]: [], [b]: [] });
    await sync([{ ...late, location: 'Bengaluru' }]);
    expect(await twinsOf()).toEqual({ [a]: [b], [b]: [a] });
    await sync([late]);
    expect(await twinsOf()).toEqual({ [a]: [b], [b]: [a] });
  });

  it('becomes two when one of the postings is renamed', async () => {
    const changing = lead(NAUKRI);
    const [a = 0, b = 0] = await sync([lead(LINKEDIN), changing]);
    await sync([{ ...changing, title: 'Junior Engineer' }]);
    expect(await twinsOf()).toEqual({ [a]: [], [b]: [] });
  });

  it('is recognised among jobs that were stored before there were keys, without a word in the change feed', async () => {
    const { sql } = database;
    const [a = 0, b = 0] = await sync([lead(LINKEDIN), lead(NAUKRI)]);
    await sql`update jobs set role_key = null, place_key = null, keys_version = 0`;
    const before = await sql`select id, changed_xid from jobs order by id`;
    expect(await twinsOf()).toEqual({ [a]: [], [b]: [] });
    expect(await Promise.all([fillKeys(sql), fillKeys(sql)])).toContain(2);
    expect(await twinsOf()).toEqual({ [a]: [b], [b]: [a] });
    expect(await sql`select id, changed_xid from jobs order by id`).toEqual(before);
    expect(await fillKeys(sql)).toBe(0);
  });

  it('is parted when newer rules tell two postings of a board apart, which older ones merged', async () => {
    const { sql } = database;
    const behindBoard = (of: typeof LINKEDIN) => lead({ ...of, company: 'Jobs via Dice' });
    const [a = 0, b = 0] = await sync([behindBoard(LINKEDIN), behindBoard(NAUKRI)]);
    await sql`
      update jobs set role_key = 'jobs via dice engineer', place_key = 'pune', keys_version = keys_version - 1`;
    expect(await twinsOf()).toEqual({ [a]: [b], [b]: [a] });
    expect(await fillKeys(sql)).toBe(2);
    expect(await twinsOf()).toEqual({ [a]: [], [b]: [] });
  });

  it('is filled in for any number of jobs, a batch after the other', async () => {
    const { sql } = database;
    await sql`
      insert into jobs (source, external_id, title, company, location, url)
      select 'linkedin', n::text, 'Engineer ' || n, 'Meridian', 'Pune', 'https://www.linkedin.com/jobs/view/' || n
      from generate_series(100001, 101234) as n`;
    expect(await fillKeys(sql)).toBe(1234);
    const [row] = await sql`select count(distinct fingerprint)::int as prints from jobs`;
    expect(row).toEqual({ prints: 1234 });
  });

  it('has titles of any length', async () => {
    const long = 'Ingenieur für Größtes '.repeat(22);
    const [a = 0, b = 0] = await sync([lead({ ...LINKEDIN, title: long }), lead({ ...NAUKRI, title: long })]);
    expect(await twinsOf()).toEqual({ [a]: [b], [b]: [a] });
  });
});
