import type { SyncResponse } from '@jobsieve/shared/contracts/job';
import { describe, expect, it } from 'vitest';
import { appUnderTest, lead, match, rejection } from '../../../test/app-under-test.ts';
import { testDatabase } from '../../../test/test-database.ts';

describe('POST /agent-forge/jobs/{id}/enrich', () => {
  const database = testDatabase();
  const start = async () => {
    const server = appUnderTest(database.sql);
    const user = await server.user(`user ${crypto.randomUUID()}`);
    const sync = async (one: unknown, token = user.token) => {
      const answer = await server.call<SyncResponse>(token, 'POST', '/agent-forge/jobs/sync', {
        jobs: [one],
      });
      return answer.body.jobs[0]?.id ?? 0;
    };
    const enrich = (id: number, decision: unknown, token = user.token) =>
      server.call(token, 'POST', `/agent-forge/jobs/${id}/enrich`, decision);
    const jobId = await sync(lead());
    return { server, user, sync, enrich, jobId };
  };
  const stored = async (userId: number, jobId: number) => {
    const [row] = await database.sql`
      select j.description, j.requirements, j.is_easy_apply, j.deep_scraped_at, m.application_status, m.checked_at,
        m.match_score, m.changed_xid::text, a.overall_match, a.analysis_notes, a.missing_skills,
        a.skill_gap_recommendations, a.engine, a.analyzed_at,
        (select count(*)::int from postings p where p.job_id = j.id) as postings
      from jobs j join user_job_map m on m.job_id = j.id
      left join job_match_analysis a on a.user_id = m.user_id and a.job_id = j.id
      where m.user_id = ${userId} and j.id = ${jobId}`;
    return row;
  };

  it('stores a match with its text and makes one pending posting', async () => {
    const { server, user, enrich, jobId } = await start();
    expect(await enrich(jobId, match())).toMatchObject({
      status: 200,
      body: { id: jobId, application_status: 'MATCHED', stored_description: true },
    });
    expect(await stored(user.id, jobId)).toMatchObject({
      description: 'Build things.',
      requirements: 'Python',
      is_easy_apply: true,
      deep_scraped_at: server.now(),
      application_status: 'MATCHED',
      checked_at: server.now(),
      overall_match: 85,
      analysis_notes: 'Strong match',
      missing_skills: [],
      skill_gap_recommendations: ['Learn Rust'],
      engine: 'ollama:qwen2.5',
    });
    const postings = await database.sql`
      select source, job_title, job_description, posting_status, extracted_summary from postings where job_id = ${jobId}`;
    expect(postings).toMatchObject([
      {
        source: 'linkedin',
        job_description: 'Build things.',
        posting_status: 'pending',
        extracted_summary: null,
      },
    ]);
  });

  it.each([
    ['zero-width spaces', '\u200b\u200b'],
    ['a byte order mark and a soft hyphen', '\ufeff \u00ad'],
    ['fillers and a blank of Braille', '\u3164\u2800\u115f'],
    ['marks of direction', '\u200e\u202a\u202c\u2066\u2069'],
  ])('takes no text in which there is nothing to read for one: %s', async (_, blank) => {
    const { user, enrich, jobId } = await start();
    expect(await enrich(jobId, match({ enrichment_data: { description: blank } }))).toMatchObject({
      status: 422,
      body: { code: 'request.invalid', errors: [{ path: 'enrichment_data.description' }] },
    });
    expect(await stored(user.id, jobId)).toMatchObject({ description: null, postings: 0 });
    const decision = match({ enrichment_data: { description: 'Build things.', requirements: blank } });
    expect(await enrich(jobId, decision)).toMatchObject({ status: 200 });
    expect(await stored(user.id, jobId)).toMatchObject({ description: 'Build things.', requirements: null });
  });

  it('gives the pipeline a better text where the one before was no good, and leaves alone what it has begun with', async () => {
    const { enrich, jobId } = await start();
    const posting = async () =>
      (
        await database.sql`
          select posting_status, status_reason, job_description as text from postings where job_id = ${jobId}`
      )[0];
    const end = (posting_status: string, status_reason: string | null = null) =>
      database.sql`update postings set ${database.sql({ posting_status, status_reason })} where job_id = ${jobId}`;
    const bring = (description: string) => enrich(jobId, match({ enrichment_data: { description } }));
    const pending = { posting_status: 'pending', status_reason: null };

    await bring('Short.');
    await end('invalid', 'TOO_SHORT');
    await bring('Short.');
    expect(await posting()).toMatchObject({ posting_status: 'invalid', text: 'Short.' });
    await bring('Longer.');
    expect(await posting()).toEqual({ ...pending, text: 'Longer.' });
    await end('failed', 'Too odd.');
    await bring('Less odd.');
    expect(await posting()).toEqual({ ...pending, text: 'Less odd.' });
    await end('active');
    await bring('Another.');
    expect(await posting()).toMatchObject({ posting_status: 'active', text: 'Less odd.' });
  });

  it('remembers a rejection with its reason and stores no text', async () => {
    const { user, enrich, jobId } = await start();
    expect(await enrich(jobId, rejection())).toMatchObject({
      status: 200,
      body: { id: jobId, application_status: 'AUTO_REJECTED', stored_description: false },
    });
    expect(await stored(user.id, jobId)).toMatchObject({
      description: null,
      requirements: null,
      is_easy_apply: null,
      deep_scraped_at: null,
      application_status: 'AUTO_REJECTED',
      overall_match: 15,
      analysis_notes: 'Missing Python',
      missing_skills: ['Python'],
      postings: 0,
    });
  });

  it('takes the four fields of the original protocol', async () => {
    const { user, enrich, jobId } = await start();
    const { missing_skills, skill_gap_recommendations, engine, ...four } = match();
    expect(await enrich(jobId, four)).toMatchObject({ status: 200 });
    expect(await stored(user.id, jobId)).toMatchObject({
      overall_match: 85,
      missing_skills: [],
      engine: null,
    });
  });

  it.each([
    ['a low score that calls itself a match', match({ match_score: 29 })],
    ['a high score that calls itself a rejection', rejection({ match_score: 30 })],
    ['a rejection that brings a text', rejection({ enrichment_data: { description: 'secret' } })],
    ['a match that brings none', match({ enrichment_data: null })],
    ['a field that nobody knows', match({ resume: 'mine' })],
    ['a score beyond 100', match({ match_score: 101 })],
    ['a fraction of a score', match({ match_score: 85.5 })],
  ])('answers 422 to %s and changes nothing', async (_, decision) => {
    const { user, enrich, jobId } = await start();
    const before = await stored(user.id, jobId);
    expect(await enrich(jobId, decision)).toMatchObject({ status: 422, body: { code: 'request.invalid' } });
    expect(await stored(user.id, jobId)).toEqual(before);
  });

  it.each([
    ['match', match()],
    ['rejection', rejection()],
  ])('changes nothing more when the same %s comes again', async (_, decision) => {
    const { server, user, enrich, jobId } = await start();
    const first = await enrich(jobId, decision);
    const before = await stored(user.id, jobId);
    server.later(60_000);
    const second = await enrich(jobId, decision);
    expect(second.body).toEqual(first.body);
    expect(await stored(user.id, jobId)).toEqual(before);
  });

  it('keeps the text that B brought when A rejects, before and after', async () => {
    const { server, user: a, sync, enrich } = await start();
    const b = await server.user(`b ${crypto.randomUUID()}`);
    const one = lead();
    const jobId = await sync(one);
    await sync(one, b.token);

    await enrich(jobId, rejection());
    expect(await stored(a.id, jobId)).toMatchObject({ description: null, postings: 0 });
    await enrich(jobId, match(), b.token);
    expect(await stored(b.id, jobId)).toMatchObject({ description: 'Build things.', postings: 1 });
    await enrich(jobId, rejection({ match_score: 14 }));
    expect(await stored(a.id, jobId)).toMatchObject({
      description: 'Build things.',
      application_status: 'AUTO_REJECTED',
      overall_match: 14,
    });
    expect(await stored(b.id, jobId)).toMatchObject({ application_status: 'MATCHED', overall_match: 85 });
  });

  it('takes a newer text, but not the loss of what was known, and makes no second posting', async () => {
    const { user, enrich, jobId } = await start();
    await enrich(jobId, match());
    await enrich(jobId, match({ enrichment_data: { description: 'Build more.' } }));
    expect(await stored(user.id, jobId)).toMatchObject({
      description: 'Build more.',
      requirements: 'Python',
      is_easy_apply: true,
      postings: 1,
    });
  });

  it('renews the text of a posting for as long as the pipeline has not begun with it', async () => {
    const { sync, enrich } = await start();
    const one = lead({ title: 'First title' });
    const id = await sync(one);
    const posting = async () => {
      const [row] = await database.sql`
        select xmin::text as version, job_title, company, location, job_description from postings where job_id = ${id}`;
      return row;
    };
    const bring = (description: string) => enrich(id, match({ enrichment_data: { description } }));
    await bring('Build things.');
    await sync({ ...one, title: 'Second title', location: 'Mumbai, India' });
    await bring('Build better things.');
    const renewed = await posting();
    expect(renewed).toMatchObject({
      job_title: 'Second title',
      company: 'Acme',
      location: 'Mumbai, India',
      job_description: 'Build better things.',
    });
    await bring('Build better things.');
    expect(await posting()).toEqual(renewed);

    await database.sql`update postings set posting_status = 'active' where job_id = ${id}`;
    await bring('Build the best things.');
    expect(await posting()).toMatchObject({ job_description: 'Build better things.' });
  });

  it('makes a posting beside one that the pipeline found elsewhere under the same name', async () => {
    const { enrich, sync } = await start();
    const one = lead();
    const id = await sync(one);
    await database.sql`
      insert into postings (source, external_id, job_title) values (${one.source}, ${one.external_id}, 'Theirs')`;
    expect((await enrich(id, match())).status).toBe(200);
  });

  it('takes hold of the job before the row of the user, as a sync does', async () => {
    const { user, enrich, jobId } = await start();
    const { sql } = database;
    let answer: ReturnType<typeof enrich> | undefined;
    await sql.begin(async (syncing) => {
      await syncing`update jobs set last_seen_at = now() where id = ${jobId}`;
      answer = enrich(jobId, match());
      let waiting = false;
      while (!waiting) {
        const [row] = await sql<[{ waiting: boolean }]>`
          select exists (select 1 from pg_stat_activity where datname = current_database()
            and wait_event_type = 'Lock' and query like '%jobs%') as waiting`;
        waiting = row.waiting;
      }
      const mine = syncing`select 1 from user_job_map where user_id = ${user.id} and job_id = ${jobId} for update nowait`;
      expect(await mine).toHaveLength(1);
    });
    expect(await answer).toMatchObject({ status: 200 });
  });

  it('lets a later score move a job across the gate, both ways', async () => {
    const { user, enrich, jobId } = await start();
    await enrich(jobId, rejection());
    await enrich(jobId, match());
    expect(await stored(user.id, jobId)).toMatchObject({ application_status: 'MATCHED', match_score: 85 });
    await enrich(jobId, rejection());
    expect(await stored(user.id, jobId)).toMatchObject({
      application_status: 'AUTO_REJECTED',
      match_score: 15,
    });
  });

  it.each(['SAVED', 'APPLIED', 'INTERVIEW', 'OFFER', 'DECLINED', 'ARCHIVED'])(
    'never overwrites %s, which the user has set, by a score',
    async (status) => {
      const { server, user, enrich, jobId } = await start();
      await enrich(jobId, match());
      await server.call(user.token, 'PATCH', `/agent-forge/jobs/${jobId}`, { application_status: status });
      expect(await enrich(jobId, rejection())).toMatchObject({
        status: 200,
        body: { application_status: status },
      });
      expect(await stored(user.id, jobId)).toMatchObject({ application_status: status, overall_match: 15 });
    },
  );

  it.each([0, 999_999_999, 99_999_999_999_999_999_999n])(
    'answers 404 for job %s, which there is not',
    async (id) => {
      const { server, user } = await start();
      const answer = await server.call(user.token, 'POST', `/agent-forge/jobs/${id}/enrich`, match());
      expect(answer).toMatchObject({ status: 404, body: { code: 'job.not_found' } });
    },
  );

  it("answers 404 for somebody else's job and stores nothing of it", async () => {
    const { server, user, enrich, jobId } = await start();
    const stranger = await server.user(`stranger ${crypto.randomUUID()}`);
    expect(await enrich(jobId, match(), stranger.token)).toMatchObject({ status: 404 });
    expect(await stored(user.id, jobId)).toMatchObject({ description: null, postings: 0 });
  });

  it('makes one posting when many bring the first text at the same time', async () => {
    const { server, sync, enrich } = await start();
    const one = lead();
    const users = await Promise.all(Array.from({ length: 8 }, () => server.user(`u ${crypto.randomUUID()}`)));
    const jobId = await sync(one);
    for (const user of users) await sync(one, user.token);
    const answers = await Promise.all(users.map((user) => enrich(jobId, match(), user.token)));
    expect(answers.map((answer) => answer.status)).toEqual(users.map(() => 200));
    expect(await database.sql`select 1 from postings where job_id = ${jobId}`).toHaveLength(1);
  });

  it('has the gate in the database too', async () => {
    const { user, jobId } = await start();
    const set = (status: string, score: number | null) => database.sql`
      update user_job_map set application_status = ${status}, match_score = ${score}
      where user_id = ${user.id} and job_id = ${jobId}`;
    await expect(set('MATCHED', 29)).rejects.toThrow('user_job_map_gate');
    await expect(set('AUTO_REJECTED', 30)).rejects.toThrow('user_job_map_gate');
    await expect(set('MATCHED', null)).rejects.toThrow('user_job_map_gate');
    await expect(set('AUTO_REJECTED', null)).rejects.toThrow('user_job_map_gate');
    await expect(set('DISCOVERED', 50)).rejects.toThrow('user_job_map_gate');
    await set('MATCHED', 30);
    await set('AUTO_REJECTED', 29);
    await set('SAVED', null);
  });
});
