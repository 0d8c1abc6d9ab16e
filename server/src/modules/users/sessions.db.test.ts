import { describe, expect, it } from 'vitest';
import { appUnderTest } from '../../../test/app-under-test.ts';
import { testDatabase } from '../../../test/test-database.ts';
import { Sessions } from './sessions.ts';

describe('a session', () => {
  const database = testDatabase();

  it('is believed for two seconds and no longer when another process ends it', async () => {
    const server = appUnderTest(database.sql);
    const user = await server.user('remembered');
    const status = async () => (await server.call(user.token, 'GET', '/agent-forge/jobs')).status;
    expect(await status()).toBe(200);
    await database.sql`update api_tokens set revoked_at = now() where user_id = ${user.id}`;
    server.later(1999);
    expect(await status()).toBe(200);
    server.later(1);
    expect(await status()).toBe(401);
  });

  it('ends at once when this process revokes the token', async () => {
    const server = appUnderTest(database.sql);
    const [user, other] = [await server.user('ended'), await server.user('unharmed')];
    const admin = await server.user('ending', 'admin');
    const status = async (token: string) => (await server.call(token, 'GET', '/agent-forge/jobs')).status;
    expect([await status(user.token), await status(other.token)]).toEqual([200, 200]);
    const { body } = await server.call(admin.token, 'GET', `/admin/users/${user.id}/tokens`);
    const [{ id }] = body.tokens as [{ id: number }];
    await server.call(admin.token, 'DELETE', `/admin/users/${user.id}/tokens/${id}`);
    expect([await status(user.token), await status(other.token)]).toEqual([401, 200]);
  });

  it('is not remembered from a question that was under way when the token was revoked', async () => {
    const { sql } = database;
    const server = appUnderTest(sql);
    const user = await server.user('in between');
    const sessions = new Sessions({ sql, clock: server.now });
    let asked: Promise<unknown> = Promise.resolve();
    await sql.begin(async (revoking) => {
      await revoking`update api_tokens set revoked_at = now() where user_id = ${user.id}`;
      // Reads the token as it was before, and then waits for this transaction to note the use.
      asked = sessions.signIn(user.token);
      await until(async () => {
        const [row] = await sql<[{ waiting: boolean }]>`
          select exists (select 1 from pg_stat_activity where datname = current_database()
            and wait_event_type = 'Lock' and query like '%last_used_at%') as waiting`;
        return row.waiting;
      });
      sessions.forget(user.id);
    });
    await asked;
    await expect(sessions.signIn(user.token)).rejects.toMatchObject({ code: 'auth.token_revoked' });
  });
});

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 5));
}
