import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { JobSieveDatabase } from '../../store/database';
import { match } from '../fixtures/rows';
import { decidedJobs, type JobFilter, NO_FILTER } from './job-queries';
import { countUnscored, jobsGivenUp, jobsUnderWay } from './under-way-queries';

let db: JobSieveDatabase;
beforeEach(() => {
  db = new JobSieveDatabase(`jobs-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const found = async (filter: Partial<JobFilter>, limit = 10) =>
  (await decidedJobs(db, 'MATCHED', { ...NO_FILTER, ...filter }, limit)).jobs.map(
    ({ externalId }) => externalId,
  );

describe('decided jobs', () => {
  beforeEach(async () => {
    await db.leads.bulkAdd([
      match('10000001', { score: 45, title: 'Data Engineer', location: 'Zürich' }),
      match('10000002', { score: 91, title: 'Python Developer', source: 'naukri' }),
      match('10000003', { score: 66, company: 'Zürich Re' }),
      match('10000004', { score: 99, applicationStatus: 'DECLINED' }),
      match('10000005', { score: 12, verdict: 'AUTO_REJECTED' }),
      match('10000006', { stage: 'wanted', verdict: undefined, score: undefined } as never),
    ]);
  });

  it('come best first, without what was rejected or put away by the user', async () => {
    expect(await found({})).toEqual(['10000002', '10000003', '10000001']);
  });

  it('come as many as asked for, with word that there are more', async () => {
    const { jobs, more } = await decidedJobs(db, 'MATCHED', NO_FILTER, 2);
    expect([jobs.length, more]).toEqual([2, true]);
    expect((await decidedJobs(db, 'MATCHED', NO_FILTER, 3)).more).toBe(false);
  });

  it('are found by all words together, without case and accents', async () => {
    expect(await found({ words: 'zurich' })).toEqual(['10000003', '10000001']);
    expect(await found({ words: ' DATA  zürich ' })).toEqual(['10000001']);
  });

  it('are found by score and by site', async () => {
    expect(await found({ minScore: 66 })).toEqual(['10000002', '10000003']);
    expect(await found({ source: 'naukri' })).toEqual(['10000002']);
  });

  it('that were rejected are a list of their own', async () => {
    const { jobs } = await decidedJobs(db, 'AUTO_REJECTED', NO_FILTER, 10);
    expect(jobs.map(({ externalId }) => externalId)).toEqual(['10000005']);
  });
});

describe('jobs that are not decided', () => {
  const failure = { code: 'scrape.unreadable', message: 'It could not be read.', at: 0 };
  beforeEach(async () => {
    await db.leads.bulkAdd([
      match('10000001', { stage: 'found', order: 1 }),
      match('10000002', { stage: 'described', order: 4 }),
      match('10000003', { stage: 'found', order: 2 }),
      match('10000004', { stage: 'decided', order: 5 }),
      match('10000005', { order: 6 }),
      match('10000006', { order: 7, failure }),
      match('10000007', { order: 8, failure }),
    ]);
  });

  it('come furthest first, in the order of their queues', async () => {
    const { jobs } = await jobsUnderWay(db, 10);
    expect(jobs.map(({ externalId }) => externalId)).toEqual([
      '10000004',
      '10000002',
      '10000001',
      '10000003',
    ]);
    const first = await jobsUnderWay(db, 3);
    expect([first.jobs.length, first.more]).toEqual([3, true]);
  });

  it('are counted as to be scored up to their score, and not for ever', async () => {
    expect(await countUnscored(db)).toBe(3);
  });

  it('that were given up come newest first', async () => {
    expect((await jobsGivenUp(db, 10)).map(({ externalId }) => externalId)).toEqual(['10000007', '10000006']);
  });
});
