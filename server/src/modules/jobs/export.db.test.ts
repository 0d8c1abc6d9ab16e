import type { JobDetail, SyncResponse } from '@jobsieve/shared/contracts/job';
import { describe, expect, it } from 'vitest';
import { appUnderTest, lead, match } from '../../../test/app-under-test.ts';
import { testDatabase } from '../../../test/test-database.ts';

interface Export {
  user: { name: string };
  tokens: Record<string, unknown>[];
  jobs: JobDetail[];
}

describe('what belongs to a user', () => {
  const database = testDatabase();
  const start = async () => {
    const server = appUnderTest(database.sql);
    const user = await server.user(`user ${crypto.randomUUID()}`);
    const sync = (leads: unknown[], token = user.token) =>
      server.call<SyncResponse>(token, 'POST', '/agent-forge/jobs/sync', { jobs: leads });
    return { server, user, sync };
  };

  it('is exported whole as JSON, over many pages, without any secret', async () => {
    const { server, user, sync } = await start();
    for (let batch = 0; batch < 5; batch += 1) await sync(Array.from({ length: 90 }, () => lead()));
    const { body: last } = await sync([lead()]);
    await server.call(user.token, 'POST', `/agent-forge/jobs/${last.new[0]}/enrich`, match());
    const answer = await server.call<Export>(user.token, 'GET', '/agent-forge/export');

    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="jobsieve-.*\.json"$/);
    expect(answer.body.user.name).toBe(user.name);
    expect(answer.body.jobs).toHaveLength(451);
    expect(new Set(answer.body.jobs.map((job) => job.id)).size).toBe(451);
    expect(answer.body.jobs.at(-1)).toMatchObject({
      description: 'Build things.',
      analysis: { match_score: 85 },
    });
    expect(Object.keys(answer.body.tokens[0] ?? {})).toEqual([
      'id',
      'label',
      'created_at',
      'last_used_at',
      'revoked_at',
    ]);
  });

  it('is valid JSON for a user without jobs', async () => {
    const { server, user } = await start();
    expect((await server.call<Export>(user.token, 'GET', '/agent-forge/export')).body.jobs).toEqual([]);
  });

  it('is exported as CSV in which no title becomes a formula', async () => {
    const { server, user, sync } = await start();
    await sync([lead({ title: '=HYPERLINK("http://evil")', company: '@SUM(1)', location: 'Pune, "India"' })]);
    const answer = await server.call<string>(user.token, 'GET', '/agent-forge/export?format=csv');
    const [header, row] = answer.body.split('\r\n');
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(header).toMatch(/^id,source,external_id,title,company,location,url,/);
    expect(row).toContain(`"'=HYPERLINK(""http://evil"")",'@SUM(1),"Pune, ""India"""`);
  });

  it('is erased with the user, whose token ends there, while the jobs of others stay', async () => {
    const { server, user, sync } = await start();
    const other = await server.user(`other ${crypto.randomUUID()}`);
    const one = lead();
    const { body } = await sync([one]);
    await sync([one], other.token);
    await server.call(user.token, 'POST', `/agent-forge/jobs/${body.new[0]}/enrich`, match());

    expect((await server.call(user.token, 'DELETE', '/agent-forge/me')).status).toBe(204);
    expect((await server.call(user.token, 'GET', '/agent-forge/jobs')).status).toBe(401);
    for (const table of ['user_job_map', 'job_match_analysis', 'api_tokens', 'pairing_codes']) {
      expect(
        await database.sql`select 1 from ${database.sql(table)} where user_id = ${user.id}`,
      ).toHaveLength(0);
    }
    expect((await server.call(other.token, 'GET', `/agent-forge/jobs/${body.new[0]}`)).status).toBe(200);
  });

  it('is erased without a deadlock while the same user goes on syncing', async () => {
    const { server, user, sync } = await start();
    const leads = Array.from({ length: 50 }, () => lead());
    await sync(leads);
    const answers = await Promise.all([
      ...Array.from({ length: 8 }, () => sync(leads)),
      server.call(user.token, 'DELETE', '/agent-forge/me'),
      ...Array.from({ length: 8 }, () => sync([...leads, lead()])),
    ]);
    expect(answers.filter(({ status }) => ![200, 204, 401].includes(status))).toEqual([]);
    expect(await database.sql`select 1 from user_job_map where user_id = ${user.id}`).toHaveLength(0);
  });
});
