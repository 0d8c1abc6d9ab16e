import type { SyncResponse } from '@jobsieve/shared/contracts/job';
import { describe, expect, it } from 'vitest';
import { appUnderTest, lead, match, rejection } from '../../../test/app-under-test.ts';
import { testDatabase } from '../../../test/test-database.ts';

const DAY = 24 * 60 * 60 * 1000;
const SYNC = '/agent-forge/jobs/sync';

describe('POST /agent-forge/jobs/sync', () => {
  const database = testDatabase();
  const start = async (env: Record<string, string> = {}) => {
    const server = appUnderTest(database.sql, { env });
    const user = await server.user(`user ${crypto.randomUUID()}`);
    const sync = async (jobs: unknown[], token = user.token) => {
      const { status, body } = await server.call<SyncResponse>(token, 'POST', SYNC, { jobs });
      expect(status).toBe(200);
      return body;
    };
    const enrich = (id: number | undefined, decision: unknown, token = user.token) =>
      server.call(token, 'POST', `/agent-forge/jobs/${id}/enrich`, decision);
    return { server, user, sync, enrich };
  };

  it('answers new jobs in the order of the request and stores them without a text', async () => {
    const { sync, user } = await start();
    const leads = [lead(), lead({ source: 'naukri', salary: '10-15 Lacs PA' }), lead()];
    const answer = await sync(leads);

    expect(answer.jobs.map((job) => job.external_id)).toEqual(leads.map((one) => one.external_id));
    expect(answer.jobs[1]).toEqual({
      id: answer.new[1],
      source: 'naukri',
      external_id: leads[1]?.external_id,
      state: 'NEW',
      application_status: 'DISCOVERED',
      has_description: false,
    });
    expect(answer.new).toEqual(answer.jobs.map((job) => job.id));
    expect(answer.expired).toEqual([]);
    const [row] = await database.sql`
      select j.salary, j.posted_at, j.description, m.application_status from jobs j
      join user_job_map m on m.job_id = j.id and m.user_id = ${user.id} where j.id = ${answer.new[1] ?? 0}`;
    expect(row).toEqual({
      salary: '10-15 Lacs PA',
      posted_at: '2026-08-09',
      description: null,
      application_status: 'DISCOVERED',
    });
  });

  it('says NEW again to the device that discovered a job, until it is decided, and to nobody else', async () => {
    const { server, user, enrich } = await start();
    const one = lead();
    const ask = async (device: string | null) => {
      const headers = device === null ? {} : { 'x-jobsieve-device': device };
      const { body } = await server.call<SyncResponse>(user.token, 'POST', SYNC, { jobs: [one] }, headers);
      return body.jobs[0]?.state;
    };
    const [mine, other] = [crypto.randomUUID(), crypto.randomUUID()];
    expect(await ask(mine)).toBe('NEW');
    expect(await ask(mine)).toBe('NEW');
    expect(await ask(other)).toBe('KNOWN');
    expect(await ask(null)).toBe('KNOWN');
    expect(await ask("'; drop table jobs")).toBe('KNOWN');
    const [row] = await database.sql<
      { id: number }[]
    >`select id from jobs where external_id = ${one.external_id}`;
    await enrich(row?.id, rejection());
    expect(await ask(mine)).toBe('KNOWN');
  });

  describe('what another device of the user left undecided', () => {
    const HOUR = DAY / 24;
    const devices = async () => {
      const { server, user, enrich } = await start();
      const ask = async (device: string | null, ...jobs: ReturnType<typeof lead>[]) => {
        const headers = device === null ? {} : { 'x-jobsieve-device': device };
        const { body } = await server.call<SyncResponse>(user.token, 'POST', SYNC, { jobs }, headers);
        return body;
      };
      const states = async (device: string | null, ...jobs: ReturnType<typeof lead>[]) =>
        (await ask(device, ...jobs)).jobs.map(({ state }) => state);
      return { server, enrich, ask, states, first: crypto.randomUUID(), other: crypto.randomUUID() };
    };

    it('is NEW to this one once that device has been silent for half a day, and not before', async () => {
      const { server, states, ask, first, other } = await devices();
      const [one, two] = [lead(), lead()];
      await ask(first, one, two);
      server.later(12 * HOUR - 1000);
      expect(await states(other, one, two)).toEqual(['KNOWN', 'KNOWN']);
      server.later(2000);
      const taken = await ask(other, one, two);
      expect(taken.jobs.map(({ state }) => state)).toEqual(['NEW', 'NEW']);
      expect(taken.new).toHaveLength(2);
      // Its answer may get lost as well.
      expect(await states(other, one, two)).toEqual(['NEW', 'NEW']);
    });

    it('stays with this one, whose decisions are no sign of life from that device', async () => {
      const { server, states, ask, enrich, first, other } = await devices();
      const [one, two, three] = [lead(), lead(), lead()];
      const { new: ids } = await ask(first, one, two, three);
      server.later(13 * HOUR);
      expect(await states(other, one, two)).toEqual(['NEW', 'NEW']);
      await enrich(ids[0], rejection());
      expect(await states(other, one, two, three)).toEqual(['KNOWN', 'NEW', 'NEW']);
      expect(await states(first, two)).toEqual(['KNOWN']);
    });

    it.each(['finds', 'decides'])('stays with that device while it %s jobs', async (what) => {
      const { server, states, ask, enrich, first, other } = await devices();
      const [one, two] = [lead(), lead()];
      const { new: ids } = await ask(first, one, two);
      server.later(10 * HOUR);
      if (what === 'finds') await ask(first, lead());
      else await enrich(ids[1], rejection());
      server.later(10 * HOUR);
      expect(await states(other, one)).toEqual(['KNOWN']);
      server.later(3 * HOUR);
      expect(await states(other, one)).toEqual(['NEW']);
    });

    it('is free too where it was found by a client that did not name its device', async () => {
      const { server, states, ask, other } = await devices();
      const one = lead();
      await ask(null, one);
      server.later(13 * HOUR);
      expect(await states(null, one)).toEqual(['KNOWN']);
      expect(await states(other, one)).toEqual(['NEW']);
    });

    it('is not free when it is decided, or when the user has put it away', async () => {
      const { server, states, ask, enrich, first, other } = await devices();
      const [one, two] = [lead(), lead()];
      const { new: ids } = await ask(first, one, two);
      await enrich(ids[0], rejection());
      await enrich(ids[1], match());
      server.later(2 * DAY);
      expect(await states(other, one, two)).toEqual(['KNOWN', 'KNOWN']);
    });
  });

  it('knows a job the second time, and refreshes when it was last seen', async () => {
    const { sync, server } = await start();
    const one = lead();
    const first = await sync([one]);
    server.later(1000);
    const second = await sync([one]);

    expect(second).toMatchObject({ new: [], expired: [], jobs: [{ id: first.new[0], state: 'KNOWN' }] });
    const [row] =
      await database.sql`select first_seen_at, last_seen_at from jobs where id = ${first.new[0] ?? 0}`;
    expect(row?.last_seen_at).toEqual(server.now());
    expect(row?.first_seen_at).toEqual(new Date(server.now().getTime() - 1000));
  });

  it('takes a job that is in the batch twice once, the first wins, and answers both', async () => {
    const { sync } = await start();
    const one = lead({ title: 'First' });
    const answer = await sync([one, lead(), { ...one, title: 'Second' }]);

    expect(answer.jobs).toHaveLength(3);
    expect(answer.jobs[2]).toEqual(answer.jobs[0]);
    expect(answer.new).toHaveLength(2);
    const rows = await database.sql`select title from jobs where external_id = ${one.external_id}`;
    expect(rows).toEqual([{ title: 'First' }]);
  });

  it('takes the same id of two sites for two jobs', async () => {
    const { sync } = await start();
    const one = lead();
    expect((await sync([one, { ...one, source: 'naukri' }])).new).toHaveLength(2);
  });

  it('never replaces what is known by nothing, and what is known by something newer', async () => {
    const { sync } = await start();
    const one = lead({ salary: '10-15 Lacs PA', workplace: 'hybrid' });
    const { new: ids } = await sync([one]);
    await sync([
      { ...one, title: 'Better title', location: '', salary: null, posted_at: undefined, workplace: ' ' },
    ]);

    const [row] = await database.sql`
      select title, location, salary, workplace, posted_at from jobs where id = ${ids[0] ?? 0}`;
    expect(row).toEqual({
      title: 'Better title',
      location: 'Pune, India',
      salary: '10-15 Lacs PA',
      workplace: 'hybrid',
      posted_at: '2026-08-09',
    });
  });

  it('is new to each user, who keep their own statuses', async () => {
    const { sync, enrich, server } = await start();
    const other = await server.user('somebody else');
    const one = lead();
    const { new: ids } = await sync([one]);
    await enrich(ids[0], rejection());

    expect((await sync([one], other.token)).jobs).toMatchObject([
      { id: ids[0], state: 'NEW', application_status: 'DISCOVERED' },
    ]);
    expect((await sync([one])).jobs).toMatchObject([{ state: 'KNOWN', application_status: 'AUTO_REJECTED' }]);
  });

  it('tells a user that somebody else already brought the text', async () => {
    const { sync, enrich, server } = await start();
    const other = await server.user('a late comer');
    const one = lead();
    const { new: ids } = await sync([one]);
    await enrich(ids[0], match());

    expect((await sync([one], other.token)).jobs).toMatchObject([{ state: 'NEW', has_description: true }]);
  });

  it('calls a job expired when it was scored more than JOB_RECHECK_DAYS ago, and not a moment before', async () => {
    const { sync, enrich, server } = await start();
    const one = lead();
    const { new: ids } = await sync([one]);
    server.later(3 * DAY);
    await enrich(ids[0], match());
    server.later(14 * DAY);
    expect((await sync([one])).expired).toEqual([]);
    server.later(1);
    expect(await sync([one])).toMatchObject({ new: [], expired: ids, jobs: [{ state: 'EXPIRED' }] });
  });

  it('counts a job that was never scored from its discovery', async () => {
    const { sync, server } = await start({ JOB_RECHECK_DAYS: '2' });
    const one = lead();
    const { new: ids } = await sync([one]);
    server.later(2 * DAY + 1);
    expect((await sync([one])).expired).toEqual(ids);
  });

  it('never lets a rejected job expire', async () => {
    const { sync, enrich, server } = await start();
    const one = lead();
    const { new: ids } = await sync([one]);
    await enrich(ids[0], rejection());
    server.later(1000 * DAY);
    expect(await sync([one])).toMatchObject({ expired: [], jobs: [{ state: 'KNOWN' }] });
  });

  it('takes a scored job off the list of expired ones, though its score is the same as before', async () => {
    const { sync, enrich, server } = await start();
    const one = lead();
    const { new: ids } = await sync([one]);
    await enrich(ids[0], match());
    server.later(15 * DAY);
    await enrich(ids[0], match());
    expect((await sync([one])).expired).toEqual([]);
  });

  it('refuses the whole batch when one lead is bad', async () => {
    const { server, user } = await start();
    const good = lead();
    const { status, body } = await server.call(user.token, 'POST', SYNC, {
      jobs: [good, lead({ title: '' })],
    });
    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'request.invalid', errors: [{ path: 'jobs.1.title' }] });
    expect(await database.sql`select 1 from jobs where external_id = ${good.external_id}`).toHaveLength(0);
  });

  it('stores a title that was cut in the middle of an emoji', async () => {
    const { sync } = await start();
    const { new: ids } = await sync([lead({ title: 'Rocket \ud83d' })]);
    const [row] = await database.sql`select title from jobs where id = ${ids[0] ?? 0}`;
    expect(row?.title).toBe('Rocket \ufffd');
  });

  it('refuses what no column takes instead of failing', async () => {
    const { server, user } = await start();
    const answer = await server.call(user.token, 'POST', SYNC, { jobs: [lead({ posted_at: '0000-01-01' })] });
    expect(answer).toMatchObject({ status: 422, body: { code: 'request.not_storable' } });
  });

  it('takes overlapping batches of 32 clients at once: no deadlock, no duplicate, each job new once a user', async () => {
    const { server } = await start();
    const users = await Promise.all(Array.from({ length: 4 }, (_, n) => server.user(`crowd ${n}`)));
    const pool = Array.from({ length: 60 }, () => lead());
    const answers = await Promise.all(
      Array.from({ length: 32 }, async (_, client) => {
        const user = users[client % users.length];
        if (!user) throw new Error('no user');
        // Each client has its own order over its own window of the pool.
        const window = Array.from({ length: 25 }, (__, n) => pool[(client * 7 + n * 11) % pool.length]);
        const { status, body } = await server.call<SyncResponse>(user.token, 'POST', SYNC, { jobs: window });
        return { user: user.id, status, body };
      }),
    );

    expect(answers.map((answer) => answer.status)).toEqual(Array(32).fill(200));
    expect(answers.every((answer) => answer.body.jobs.length === 25)).toBe(true);
    const ids = pool.map((one) => one.external_id);
    const rows = await database.sql`select external_id from jobs where external_id = any(${ids})`;
    expect(rows).toHaveLength(new Set(ids).size);
    for (const user of users) {
      const own = answers.filter((answer) => answer.user === user.id).flatMap((answer) => answer.body.new);
      const [mapped] =
        await database.sql`select count(*)::int as n from user_job_map where user_id = ${user.id}`;
      expect(new Set(own).size).toBe(own.length);
      expect(own.length).toBe(mapped?.n);
    }
  });
});
