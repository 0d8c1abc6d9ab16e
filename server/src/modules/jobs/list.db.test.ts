import type { Job, JobDetail, JobPage, SyncResponse } from '@jobsieve/shared/contracts/job';
import { jobDetailSchema, jobPageSchema } from '@jobsieve/shared/contracts/job';
import { beforeAll, describe, expect, it } from 'vitest';
import { type AppUnderTest, appUnderTest, lead, match, rejection } from '../../../test/app-under-test.ts';
import { testDatabase } from '../../../test/test-database.ts';

describe('the list of jobs', () => {
  const database = testDatabase();
  let server: AppUnderTest;
  let user: { id: number; token: string };
  let ids: Record<'plain' | 'best' | 'good' | 'twin' | 'rejected', number>;
  const get = async (query: string) => {
    const answer = await server.call<JobPage>(user.token, 'GET', `/agent-forge/jobs${query}`);
    expect(answer.status).toBe(200);
    return jobPageSchema.parse(answer.body);
  };
  const found = async (query: string) => (await get(query)).jobs.map((job) => job.id);

  beforeAll(async () => {
    server = appUnderTest(database.sql);
    user = await server.user('lister');
    const { body } = await server.call<SyncResponse>(user.token, 'POST', '/agent-forge/jobs/sync', {
      jobs: [
        lead({ title: 'Plain job', location: null }),
        lead({ title: 'Python_Developer 100%', company: 'Größe & Söhne' }),
        lead({ title: 'Tester', location: 'Berlin' }),
        lead({ source: 'naukri', title: 'Data Engineer' }),
        lead({ title: 'Rejected Python' }),
      ],
    });
    const [plain = 0, best = 0, good = 0, twin = 0, rejected = 0] = body.jobs.map((job) => job.id);
    ids = { plain, best, good, twin, rejected };
    const enrich = (id: number, decision: unknown) =>
      server.call(user.token, 'POST', `/agent-forge/jobs/${id}/enrich`, decision);
    await enrich(best, match({ match_score: 90 }));
    await enrich(good, match({ match_score: 60 }));
    await enrich(twin, match({ match_score: 60 }));
    await enrich(rejected, rejection());
    const other = await server.user('other lister');
    await server.call(other.token, 'POST', '/agent-forge/jobs/sync', { jobs: [lead()] });
  });

  it('is best first, of equals the newest first, without a score last, and holds nobody else`s', async () => {
    expect(await found('')).toEqual([ids.best, ids.twin, ids.good, ids.rejected, ids.plain]);
  });

  it.each([1, 2, 3])('is the same in pages of %i', async (limit) => {
    const seen: number[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: JobPage = await get(`?limit=${limit}${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.jobs.map((job) => job.id));
      cursor = page.next_cursor;
    }
    expect(seen).toEqual([ids.best, ids.twin, ids.good, ids.rejected, ids.plain]);
  });

  it('is filtered by status, score and site', async () => {
    expect(await found('?status=AUTO_REJECTED')).toEqual([ids.rejected]);
    expect(await found('?min_score=60')).toEqual([ids.best, ids.twin, ids.good]);
    expect(await found('?source=naukri&status=MATCHED')).toEqual([ids.twin]);
  });

  it('is searched by words in title, company and place, all of which must occur', async () => {
    expect(await found('?q=python')).toEqual([ids.best, ids.rejected]);
    expect(await found(`?q=${encodeURIComponent('python größe')}`)).toEqual([ids.best]);
    expect(await found('?q=berlin%20tester')).toEqual([ids.good]);
    expect(await found('?q=berlin%20python')).toEqual([]);
  });

  it('takes the signs of SQL patterns for themselves', async () => {
    expect(await found('?q=100%25')).toEqual([ids.best]);
    expect(await found('?q=n_d')).toEqual([ids.best]);
    expect(await found('?q=%25%25%25')).toEqual([]);
    expect(await found(`?q=${encodeURIComponent("' or 1=1 --")}`)).toEqual([]);
    expect(await found('?q=%5C')).toEqual([]);
  });

  it('takes a parameter without a value for one that is not there', async () => {
    const all = [ids.best, ids.twin, ids.good, ids.rejected, ids.plain];
    expect(await found('?status=&min_score=&source=&q=&cursor=&limit=')).toEqual(all);
    expect(await found('?min_score=')).toEqual(all);
    expect(await found('?min_score=+&q=+')).toEqual(all);
    expect(await found('?min_score=0')).toEqual(all.slice(0, -1));
    for (const path of ['/agent-forge/changes?cursor=&limit=', '/agent-forge/export?format=']) {
      expect([path, (await server.call(user.token, 'GET', path)).status]).toEqual([path, 200]);
    }
  });

  it('refuses what it does not know', async () => {
    for (const query of [
      '?limit=0',
      '?limit=201',
      '?status=LOST',
      '?min_score=x',
      '?sort=date',
      '?sort=',
      '?q=a%00b',
    ]) {
      const answer = await server.call(user.token, 'GET', `/agent-forge/jobs${query}`);
      expect([query, answer.status, answer.body.code]).toEqual([query, 422, 'request.invalid']);
    }
    const answer = await server.call(user.token, 'GET', '/agent-forge/jobs?cursor=bad');
    expect(answer).toMatchObject({ status: 422, body: { code: 'request.cursor_invalid' } });
  });

  it('tells of one job its text and analysis, and of an unscored one that there is none', async () => {
    const one = async (id: number) => {
      const answer = await server.call<JobDetail>(user.token, 'GET', `/agent-forge/jobs/${id}`);
      return jobDetailSchema.parse(answer.body);
    };
    expect(await one(ids.best)).toMatchObject({
      id: ids.best,
      posted_at: '2026-08-09',
      description: 'Build things.',
      requirements: 'Python',
      is_easy_apply: true,
      has_description: true,
      match_score: 90,
      analysis: { match_score: 90, ai_reasoning: 'Strong match', engine: 'ollama:qwen2.5' },
      summary: null,
      skills: null,
      ihl_score: null,
      ihl_category: null,
      ihl_assessment: null,
    });
    expect(await one(ids.plain)).toMatchObject({
      application_status: 'DISCOVERED',
      description: null,
      match_score: null,
      analysis: null,
      checked_at: null,
    });
  });

  it('tells of one job what the pipeline made of it', async () => {
    await database.sql`
      update postings set extracted_summary = 'A summary', ihl_score = 2, ihl_category = 'GENUINE' where job_id = ${ids.good}`;
    await database.sql`
      insert into posting_skills (posting_id, skill, importance, weight, proficiency, years_required, reasoning)
      select posting_id, 'Python', 'essential', 95, 'expert', 2.5, 'asked for twice' from postings where job_id = ${ids.good}`;
    const answer = await server.call<JobDetail>(user.token, 'GET', `/agent-forge/jobs/${ids.good}`);
    expect(jobDetailSchema.parse(answer.body)).toMatchObject({
      summary: 'A summary',
      skills: [{ skill: 'Python', importance: 'essential', weight: 95, years_required: 2.5 }],
      ihl_score: 2,
      ihl_category: 'GENUINE',
    });
  });

  it('answers 404 for what there is not and what is not yours', async () => {
    const stranger = await server.user('stranger');
    for (const [token, id] of [
      [user.token, '0'],
      [user.token, '999999'],
      [user.token, '99999999999999999999'],
      [user.token, 'sync-me'],
      [stranger.token, String(ids.best)],
    ] as const) {
      const answer = await server.call(token, 'GET', `/agent-forge/jobs/${id}`);
      expect([id, answer.status]).toEqual([id, 404]);
    }
  });
});

describe('PATCH /agent-forge/jobs/{id}', () => {
  const database = testDatabase();
  const start = async (decision: unknown) => {
    const server = appUnderTest(database.sql);
    const user = await server.user(`user ${crypto.randomUUID()}`);
    const { body } = await server.call<SyncResponse>(user.token, 'POST', '/agent-forge/jobs/sync', {
      jobs: [lead()],
    });
    const path = `/agent-forge/jobs/${body.new[0]}`;
    const enrich = (one: unknown) => server.call(user.token, 'POST', `${path}/enrich`, one);
    if (decision) await enrich(decision);
    const get = () => server.call<JobDetail>(user.token, 'GET', path);
    const patch = (change: unknown, token = user.token) => server.call<Job>(token, 'PATCH', path, change);
    return { server, patch, enrich, get };
  };

  it("sets the user's status and notes and answers the job", async () => {
    const { patch } = await start(match());
    const answer = await patch({ application_status: 'APPLIED', notes: 'by mail' });
    expect(answer).toMatchObject({ status: 200, body: { application_status: 'APPLIED', notes: 'by mail' } });
    expect((await patch({ notes: null })).body).toMatchObject({ application_status: 'APPLIED', notes: null });
  });

  it('undoes the own status of a job that got through the gate', async () => {
    const { patch } = await start(match());
    await patch({ application_status: 'DECLINED' });
    expect((await patch({ application_status: 'MATCHED' })).body).toMatchObject({
      application_status: 'MATCHED',
    });
  });

  it.each([
    ['was rejected', rejection()],
    ['has no score', null],
  ])('does not call a job matched that %s', async (_, decision) => {
    const { patch } = await start(decision);
    expect((await patch({ application_status: 'SAVED' })).status).toBe(200);
    expect(await patch({ application_status: 'MATCHED' })).toMatchObject({
      status: 422,
      body: { code: 'job.status_not_allowed' },
    });
  });

  it.each([
    ['DISCOVERED', null],
    ['AUTO_REJECTED', rejection()],
    ['MATCHED', match()],
  ])('notes something on a job that is %s and leaves it that', async (status, decision) => {
    const { patch } = await start(decision);
    for (const notes of ['call them', null]) {
      expect(await patch({ notes })).toMatchObject({
        status: 200,
        body: { application_status: status, notes },
      });
    }
  });

  it('does not call a job matched again that a later score has rejected', async () => {
    const { patch, enrich, get } = await start(match());
    await patch({ application_status: 'SAVED', notes: 'mine' });
    await enrich(rejection());
    expect(await patch({ application_status: 'MATCHED', notes: 'gone' })).toMatchObject({
      status: 422,
      body: { code: 'job.status_not_allowed' },
    });
    expect((await get()).body).toMatchObject({ application_status: 'SAVED', match_score: 15, notes: 'mine' });
  });

  it.each([
    ['was rejected', rejection()],
    ['was only discovered', null],
  ])('does not call a job matched at once that %s', async (_, decision) => {
    const { patch } = await start(decision);
    expect(await patch({ application_status: 'MATCHED' })).toMatchObject({ status: 422 });
  });

  it.each([
    {},
    { application_status: 'AUTO_REJECTED' },
    { application_status: 'DISCOVERED' },
    { notes: 1 },
    { notes: 'a\0b' },
    { title: 'x' },
  ])('refuses %j', async (change) => {
    const { patch } = await start(match());
    expect((await patch(change)).status).toBe(422);
  });

  it("answers 404 for somebody else's job", async () => {
    const { server, patch } = await start(match());
    const stranger = await server.user(`stranger ${crypto.randomUUID()}`);
    expect((await patch({ notes: 'x' }, stranger.token)).status).toBe(404);
  });
});
