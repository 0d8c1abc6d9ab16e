import type { ChangesResponse, SyncResponse } from '@jobsieve/shared/contracts/job';
import { describe, expect, it } from 'vitest';
import { appUnderTest, lead, match, rejection } from '../../../test/app-under-test.ts';
import { testDatabase } from '../../../test/test-database.ts';
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

  it('loses no change while many write at the same time and commit in any order', async () => {
    const { sync, changes, user } = await start();
    const ids = await sync(Array.from({ length: 40 }, () => lead()));
    let { next_cursor: cursor } = await changes();
    const writers = connect(database.url, { max: 8 });
    const latest = new Map<number, string>();
    const heard = new Map<number, string | null>();
    const listen = async () => {
      const page = await changes(cursor, 7);
      for (const job of page.jobs) heard.set(job.id, job.notes);
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
          await transaction`update user_job_map set notes = ${note} where user_id = ${user.id} and job_id = ${id}`;
          // Each writer holds its transaction for a different while, so that commits overtake each other.
          await transaction`select pg_sleep(${((writer * 7 + round * 3) % 10) / 1000})`;
        });
        latest.set(id, note);
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
