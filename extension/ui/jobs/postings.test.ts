import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { JobSieveDatabase } from '../../store/database';
import { match } from '../fixtures/rows';
import { decidedJobs, NO_FILTER } from './job-queries';
import { jobsUnderWay } from './under-way-queries';

let db: JobSieveDatabase;
beforeEach(() => {
  db = new JobSieveDatabase(`postings-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const rejected = { verdict: 'AUTO_REJECTED', applicationStatus: 'AUTO_REJECTED' } as const;
const A = { fingerprint: 'a' };
const listed = async (verdict: 'MATCHED' | 'AUTO_REJECTED', limit = 10, source: 'naukri' | null = null) => {
  const { jobs, more } = await decidedJobs(db, verdict, { ...NO_FILTER, source }, limit);
  return {
    jobs: jobs.map(({ externalId, others = [] }) => [externalId, ...others.map((job) => job.externalId)]),
    more,
  };
};

describe('a job that is posted more than once', () => {
  it('is one row, its best posting, with the others in the order of their scores', async () => {
    await db.leads.bulkAdd([
      match('10000001', { ...A, score: 60 }),
      match('10000002', { ...A, score: 70, source: 'naukri' }),
      match('10000003', { score: 65 }),
      match('10000004', { ...A, score: 90 }),
    ]);
    expect(await listed('MATCHED')).toEqual({
      jobs: [['10000004', '10000002', '10000001'], ['10000003']],
      more: false,
    });
  });

  it('is a match when one of its postings is, and then not among the rejected', async () => {
    await db.leads.bulkAdd([
      match('10000001', { ...A, score: 60 }),
      match('10000002', { ...A, ...rejected, score: 20, source: 'naukri' }),
      match('10000003', { ...rejected, score: 10 }),
    ]);
    expect((await listed('MATCHED')).jobs).toEqual([['10000001', '10000002']]);
    expect((await listed('AUTO_REJECTED')).jobs).toEqual([['10000003']]);
  });

  it('is one rejected row when none of its postings matches', async () => {
    await db.leads.bulkAdd([
      match('10000001', { ...A, ...rejected, score: 20 }),
      match('10000002', { ...A, ...rejected, score: 25 }),
      match('10000003', { ...A, score: 99, applicationStatus: 'DECLINED' }),
    ]);
    expect((await listed('AUTO_REJECTED')).jobs).toEqual([['10000002', '10000003', '10000001']]);
  });

  it('does not shorten a list of which there is more', async () => {
    const hidden = Array.from({ length: 20 }, (_, index) => [
      match(`2000${1000 + index}`, { fingerprint: `x${index}`, score: 80 }),
      match(`3000${1000 + index}`, { ...rejected, fingerprint: `x${index}`, score: 29 }),
    ]).flat();
    const alone = ['40000001', '40000002', '40000003'].map((id) => match(id, { ...rejected, score: 5 }));
    await db.leads.bulkAdd([...hidden, ...alone]);
    const { jobs, more } = await listed('AUTO_REJECTED', 2);
    expect(jobs).toEqual([['40000003'], ['40000002']]);
    expect(more).toBe(true);
    expect((await listed('AUTO_REJECTED', 3)).more).toBe(false);
  });

  it('is found on the site where it is posted, whichever posting is the better one', async () => {
    await db.leads.bulkAdd([
      match('10000001', { ...A, score: 90 }),
      match('10000002', { ...A, score: 70, source: 'naukri' }),
      match('10000003', { score: 95 }),
    ]);
    expect((await listed('MATCHED', 10, 'naukri')).jobs).toEqual([['10000002', '10000001']]);
  });

  it('waits in one row too, where it has come furthest', async () => {
    await db.leads.bulkAdd([
      match('10000001', { ...A, stage: 'found', order: 1 }),
      match('10000002', { ...A, stage: 'described', order: 2 }),
      match('10000003', { stage: 'found', order: 3 }),
    ]);
    const { jobs } = await jobsUnderWay(db, 10);
    expect(jobs.map(({ externalId }) => externalId)).toEqual(['10000002', '10000003']);
    expect(jobs[0]?.others?.map(({ externalId }) => externalId)).toEqual(['10000001']);
  });
});
