import type { ChangesResponse, Job, SyncResponse } from '@jobsieve/shared/contracts/job';
import { describe, expect, it } from 'vitest';
import { appUnderTest, lead, match, rejection } from '../../../test/app-under-test.ts';
import { createTestDatabase, testDatabase } from '../../../test/test-database.ts';
import { connect } from '../../database/client.ts';

describe('GET /agent-forge/changes', () => {
  const database = testDatabase();
  const start = async () => {
    const server = appUnderTest(database.sql);
    const user = await server.user(`user ${crypto.randomUUID()}`);
    const sync = async (leads: unknown[], token = user.token) => {
      const path = '/agent-forge/jobs/sync';
      const answer = await server.call<SyncResponse>(token, 'POST', path, { jobs: leads });
      return answer.body.jobs.map((job) => job.id);
    };
    const changes = async (cursor?: string, limit = 200) => {
      const query = new URLSearchParams({ limit: String(limit), ...(cursor && { cursor }) });
      const answer = await server.call<ChangesResponse>(user.token, 'GET', `/agent-forge/changes?${query}`);
      expect(answer.status).toBe(200);
      return answer.body;
    };
    const enrich = (id: number | undefined, decision: unknown) =>
      server.call(user.token, 'POST', `/agent-forge/jobs/${id}/enrich`, decision);
    return { server, user, sync, changes, enrich };
  };

  it('begins with everything that there is and goes on with what changes', async () => {
    const { sync, changes, enrich } = await start();
    const ids = await sync([lead(), lead()]);
    const first = await changes();
    expect(first.jobs.map((job) => job.id)).toEqual(ids);
    expect(await changes(first.next_cursor)).toEqual({
      jobs: [],
      next_cursor: first.next_cursor,
      more: false,
    });

    await enrich(ids[0], match());
    const second = await changes(first.next_cursor);
    expect(second.jobs).toMatchObject([
      { id: ids[0], application_status: 'MATCHED', has_description: true, analysis: { match_score: 85 } },
    ]);
  });

  it('has nothing to tell when the same decision comes twice, or a known job is synced again', async () => {
    const { sync, changes, enrich, server } = await start();
    const one = lead();
    const [id] = await sync([one]);
    await enrich(id, rejection());
    const { next_cursor } = await changes();
    server.later(1000);
    await enrich(id, rejection());
    await sync([one]);
    expect((await changes(next_cursor)).jobs).toEqual([]);
  });

  it("tells a decision that differs in nothing but its reason, and a user's own note, once", async () => {
    const { sync, changes, enrich, server, user } = await start();
    const [id] = await sync([lead()]);
    await enrich(id, match());
    let { next_cursor } = await changes();
    await enrich(id, match({ ai_reasoning: 'Still strong' }));
    const reason = await changes(next_cursor);
    expect(reason.jobs).toMatchObject([{ id, analysis: { ai_reasoning: 'Still strong' } }]);
    next_cursor = reason.next_cursor;
    const note = () => server.call(user.token, 'PATCH', `/agent-forge/jobs/${id}`, { notes: 'call them' });
    await note();
    const noted = await changes(next_cursor);
    expect(noted.jobs).toMatchObject([{ id, notes: 'call them' }]);
    await note();
    expect((await changes(noted.next_cursor)).jobs).toEqual([]);
  });

  it("tells what others do to the user's job, each change once and none that is none", async () => {
    const { server, sync, changes } = await start();
    const other = await server.user(`other ${crypto.randomUUID()}`);
    const one = lead({ salary: '10 Lacs' });
    const [id = 0] = await sync([lead(), one]).then((ids) => ids.slice(1));
    await sync([one], other.token);
    let { next_cursor: cursor } = await changes();
    const heard = async () => {
      const page = await changes(cursor);
      cursor = page.next_cursor;
      return page.jobs;
    };
    const bring = (enrichment: object) =>
      server.call(
        other.token,
        'POST',
        `/agent-forge/jobs/${id}/enrich`,
        match({ enrichment_data: enrichment }),
      );
    const posting = (values: object) =>
      database.sql`update postings set ${database.sql(values)} where job_id = ${id}`;
    const assessment = { reasoning: 'Plain.', confidence: 'high', recommendation: 'Apply.', red_flags: [] };
    const skill = (weight: number) => database.sql`
      insert into posting_skills as s (posting_id, skill, importance, weight, proficiency, years_required, reasoning)
      select posting_id, 'Go', 'essential', ${weight}, 'expert', 1, '' from postings where job_id = ${id}
      on conflict (posting_id, skill) do update set weight = ${weight} where s.weight <> ${weight}`;

    const steps: [() => PromiseLike<unknown>, object][] = [
      [() => bring({ description: 'Build things.' }), { has_description: true, is_easy_apply: null }],
      [() => bring({ description: 'Build more.' }), { has_description: true }],
      [() => bring({ description: 'Build more.', requirements: 'Go' }), {}],
      [() => bring({ description: 'Build more.', is_easy_apply: true }), { is_easy_apply: true }],
      [() => sync([{ ...one, title: 'Lead' }], other.token), { title: 'Lead' }],
      [() => sync([{ ...one, title: 'Lead', company: 'Bcme' }], other.token), { company: 'Bcme' }],
      [
        () => sync([{ ...one, title: 'Lead', company: 'Bcme', location: 'Goa' }], other.token),
        { location: 'Goa' },
      ],
      [() => database.sql`update jobs set salary = '11 Lacs' where id = ${id}`, { salary: '11 Lacs' }],
      [() => database.sql`update jobs set workplace = 'remote' where id = ${id}`, { workplace: 'remote' }],
      [() => posting({ extracted_summary: 'Builds.' }), { summary: 'Builds.', skills: null }],
      [() => posting({ skill_keywords: ['Go'] }), {}],
      [
        () => posting({ ihl_score: 2, ihl_category: 'GENUINE' }),
        { ihl_score: 2, ihl_category: 'GENUINE', ihl_assessment: null },
      ],
      [() => posting({ ihl_score: 3 }), { ihl_score: 3 }],
      [() => posting({ ihl_assessment: assessment }), { ihl_assessment: assessment }],
      [() => skill(90), { skills: [{ skill: 'Go', importance: 'essential', weight: 90 }] }],
      [() => skill(80), { skills: [{ weight: 80 }] }],
    ];
    for (const [step, told] of steps) {
      await step();
      expect([step.toString(), await heard()]).toMatchObject([step.toString(), [{ id, ...told }]]);
      if (!step.toString().includes('sync')) await step();
      expect([step.toString(), await heard()]).toEqual([step.toString(), []]);
    }
    await database.sql`update jobs set last_seen_at = now(), posted_at = '2026-01-01' where id = ${id}`;
    await posting({ posting_status: 'active', last_seen_at: new Date() });
    expect(await heard()).toEqual([]);
  });

  it('pages through changes of all kinds in their order, each job once, at its last change', async () => {
    const { sync, changes, enrich, server, user } = await start();
    const ids = await sync(Array.from({ length: 6 }, () => lead()));
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = ids;
    for (const id of [a, b, d]) await enrich(id, match());
    const { sql } = database;
    const note = (id: number) => server.call(user.token, 'PATCH', `/agent-forge/jobs/${id}`, { notes: 'x' });
    const pay = (id: number) => sql`update jobs set salary = coalesce(salary, '') || '1' where id = ${id}`;
    const sum = (id: number) => sql`
      update postings set extracted_summary = coalesce(extracted_summary, '') || '.' where job_id = ${id}`;
    await sum(a);
    await pay(e);
    await sum(b);
    await note(a);
    await pay(b);
    await note(f);
    await sum(d);
    await pay(e);
    for (const limit of [1, 2, 50]) {
      const seen: number[] = [];
      let page = await changes(undefined, limit);
      seen.push(...page.jobs.map((job) => job.id));
      while (page.more) {
        page = await changes(page.next_cursor, limit);
        seen.push(...page.jobs.map((job) => job.id));
      }
      expect([limit, seen]).toEqual([limit, [c, a, b, f, d, e]]);
    }
  });

  it('comes in the way of none who write the same jobs at the same time, in whatever order', async () => {
    const { server } = await start();
    const { sql } = database;
    const users = await Promise.all([1, 2, 3, 4].map(() => server.user(`crowd ${crypto.randomUUID()}`)));
    const leads = Array.from({ length: 20 }, () => lead());
    const send = (token: string, jobs: unknown[]) =>
      server.call<SyncResponse>(token, 'POST', '/agent-forge/jobs/sync', { jobs });
    let ids: number[] = [];
    for (const { token } of users) ids = (await send(token, leads)).body.jobs.map((job) => job.id);
    for (const id of ids) {
      await server.call(users[0]?.token ?? '', 'POST', `/agent-forge/jobs/${id}/enrich`, match());
    }
    const pipelines = Array.from({ length: 4 }, (_, n) =>
      sql.begin(async (batch) => {
        for (const id of ids.filter((__, place) => place % 4 === n).reverse()) {
          await batch`update postings set extracted_summary = 'Builds.' where job_id = ${id}`;
        }
        return { status: 200 };
      }),
    );
    const answers = await Promise.all([
      ...pipelines,
      ...Array.from({ length: 24 }, (_, n) => {
        const { token } = users[n % users.length] ?? { token: '' };
        const order = n % 2 === 0 ? leads : leads.toReversed();
        const path = `/agent-forge/jobs/${ids[(n * 7) % ids.length]}/enrich`;
        const text = { description: `Text ${n}` };
        return [
          send(
            token,
            order.map((one) => ({ ...one, title: `Title ${n}` })),
          ),
          server.call(token, 'POST', path, match({ enrichment_data: text })),
          server.call(token, 'GET', '/agent-forge/changes'),
        ];
      }).flat(),
    ]);
    expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
  });

  it('pages through one big transaction without loss or repetition', async () => {
    const { sync, changes } = await start();
    const ids = await sync(Array.from({ length: 23 }, () => lead()));
    const seen: number[] = [];
    let cursor: string | undefined;
    let more = true;
    while (more) {
      const page = await changes(cursor, 5);
      seen.push(...page.jobs.map((job) => job.id));
      ({ next_cursor: cursor, more } = page);
    }
    expect(seen).toEqual(ids.toSorted((a, b) => a - b));
  });

  it("tells nobody about another user's jobs", async () => {
    const { server, sync, changes } = await start();
    const other = await server.user(`other ${crypto.randomUUID()}`);
    await sync([lead()], other.token);
    expect((await changes()).jobs).toEqual([]);
  });

  it('waits for a transaction that began earlier and commits later, instead of skipping it', async () => {
    const { sync, changes, user } = await start();
    const [early, late] = await sync([lead(), lead()]);
    const { next_cursor } = await changes();
    const update = (sql: typeof database.sql, id: number | undefined) =>
      sql`update user_job_map set notes = 'changed' where user_id = ${user.id} and job_id = ${id ?? 0}`;

    const slow = connect(database.url, { max: 1 });
    try {
      await slow`begin`;
      await update(slow, early);
      await update(database.sql, late);
      // `late` is committed and has the higher id: telling it now would put the cursor behind `early`.
      const between = await changes(next_cursor);
      expect(between.jobs).toEqual([]);
      await slow`commit`;
      expect((await changes(between.next_cursor)).jobs.map((job) => job.id)).toEqual([early, late]);
    } finally {
      await slow.end();
    }
  });

  it('does not wait for a transaction of another database of the same PostgreSQL', async () => {
    const { sync, changes } = await start();
    const elsewhere = await createTestDatabase({ migrated: false });
    try {
      await elsewhere.sql.begin(async (tx) => {
        await tx`select pg_current_xact_id()`;
        const ids = await sync([lead(), lead()]);
        expect((await changes()).jobs.map((job) => job.id)).toEqual(ids);
      });
    } finally {
      await elsewhere.drop();
    }
  });

  it('loses no change while many write at the same time and commit in any order', async () => {
    const { sync, changes, user } = await start();
    const ids = await sync(Array.from({ length: 40 }, () => lead()));
    let { next_cursor: cursor } = await changes();
    const writers = connect(database.url, { max: 8 });
    const latest = new Map<number, Partial<Job>>();
    const heard = new Map<number, Partial<Job>>();
    const listen = async () => {
      const page = await changes(cursor, 7);
      for (const { id, notes, salary } of page.jobs) heard.set(id, { notes, salary });
      cursor = page.next_cursor;
      return page.more;
    };
    let writing = true;
    const write = async (writer: number) => {
      for (let round = 0; round < 25; round += 1) {
        const mine = ids.filter((_, n) => n % 8 === writer);
        const id = mine[round % mine.length] ?? 0;
        const note = `${writer}.${round}`;
        await writers.begin(async (transaction) => {
          await (round % 3 === 0
            ? transaction`update jobs set salary = ${note} where id = ${id}`
            : transaction`update user_job_map set notes = ${note} where user_id = ${user.id} and job_id = ${id}`);
          // Each writer holds its transaction for a different while, so that commits overtake each other.
          await transaction`select pg_sleep(${((writer * 7 + round * 3) % 10) / 1000})`;
        });
        const before = latest.get(id) ?? { notes: null, salary: null };
        latest.set(id, { ...before, [round % 3 === 0 ? 'salary' : 'notes']: note });
      }
    };
    const written = Promise.all(Array.from({ length: 8 }, (_, writer) => write(writer))).finally(() => {
      writing = false;
    });
    while (writing) await listen();
    await written;
    await writers.end();
    while (await listen());
    expect(heard).toEqual(latest);
  });

  it('starts over with a cursor that lies ahead of this database, as after a restored backup', async () => {
    const { sync, changes } = await start();
    const ids = await sync([lead()]);
    const ahead = Buffer.from(JSON.stringify(['9000000000000000', 1])).toString('base64url');
    expect((await changes(ahead)).jobs.map((job) => job.id)).toEqual(ids);
  });

  it.each([
    'nonsense',
    Buffer.from('[1]').toString('base64url'),
    Buffer.from('["x",1]').toString('base64url'),
  ])('refuses the cursor %s', async (cursor) => {
    const { server, user } = await start();
    const answer = await server.call(user.token, 'GET', `/agent-forge/changes?cursor=${cursor}`);
    expect(answer).toMatchObject({ status: 422, body: { code: 'request.cursor_invalid' } });
  });
});
