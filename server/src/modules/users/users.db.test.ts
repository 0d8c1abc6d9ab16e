import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { appUnderTest } from '../../../test/app-under-test.ts';
import { testDatabase } from '../../../test/test-database.ts';
import { systemClock } from '../../clock.ts';
import { ensureAdminToken } from './first-admin.ts';

describe('users and tokens', () => {
  const database = testDatabase();
  const start = async () => {
    const server = appUnderTest(database.sql);
    const admin = await server.user(`admin ${crypto.randomUUID()}`, 'admin');
    const ask = (method: string, path: string, body?: unknown) =>
      server.call(admin.token, method, `/admin${path}`, body);
    return { server, ask };
  };

  it('are made, listed and given tokens that work, by an administrator', async () => {
    const { server, ask } = await start();
    const made = await ask('POST', '/users', { name: ' Grace ' });
    expect(made).toMatchObject({ status: 201, body: { name: 'Grace', role: 'user' } });
    const issued = await ask('POST', `/users/${made.body.id}/tokens`, { label: 'laptop' });
    expect(issued.status).toBe(201);
    expect((await server.call(String(issued.body.token), 'GET', '/agent-forge/jobs')).status).toBe(200);
    expect((await ask('GET', '/users')).body.users).toContainEqual(
      expect.objectContaining({ id: made.body.id, name: 'Grace', tokens: 1 }),
    );
    expect((await ask('GET', `/users/${made.body.id}/tokens`)).body.tokens).toMatchObject([
      { label: 'laptop' },
    ]);
  });

  it('have names of their own, whatever the case, that are no ids', async () => {
    const { ask } = await start();
    await ask('POST', '/users', { name: 'Linus' });
    expect(await ask('POST', '/users', { name: 'LINUS' })).toMatchObject({
      status: 409,
      body: { code: 'user.exists' },
    });
    for (const name of ['', '  ', '42', 'x'.repeat(101), 'a\0b']) {
      expect((await ask('POST', '/users', { name })).status).toBe(422);
    }
  });

  it('lose a token by revoking it, for good', async () => {
    const { server, ask } = await start();
    const user = await server.user('revoked one');
    const { body } = await ask('GET', `/users/${user.id}/tokens`);
    const [{ id }] = body.tokens as [{ id: number }];
    expect((await ask('DELETE', `/users/${user.id}/tokens/${id}`)).status).toBe(204);
    expect((await ask('DELETE', `/users/${user.id}/tokens/${id}`)).status).toBe(204);
    expect(await server.call(user.token, 'GET', '/agent-forge/jobs')).toMatchObject({
      status: 401,
      body: { code: 'auth.token_revoked' },
    });
    const somebody = await server.user('not the owner');
    expect((await ask('DELETE', `/users/${somebody.id}/tokens/${id}`)).status).toBe(404);
    expect((await ask('POST', '/users/999999/tokens', {})).status).toBe(404);
  });

  it('are given a token by a request without a body, for it needs to tell nothing', async () => {
    const { server, ask } = await start();
    const user = await server.user('bodiless');
    for (const body of [undefined, '', '{}']) {
      const issued = await ask('POST', `/users/${user.id}/tokens`, body);
      expect(issued.status).toBe(201);
      expect((await server.call(String(issued.body.token), 'GET', '/agent-forge/jobs')).status).toBe(200);
    }
    for (const body of [undefined, '']) {
      expect(await ask('POST', '/users', body)).toMatchObject({
        status: 400,
        body: { code: 'request.not_json' },
      });
    }
  });

  it('leave no token in the database, only its hash, and when it was used last', async () => {
    const { server } = await start();
    const user = await server.user('hashed');
    server.later(5000);
    await server.call(user.token, 'GET', '/agent-forge/jobs');
    const [row] = await database.sql`select * from api_tokens where user_id = ${user.id}`;
    expect(row?.last_used_at).toEqual(server.now());
    expect(row?.token_hash).toHaveLength(32);
    const [all] = await database.sql`select json_agg(t)::text as text from api_tokens t`;
    expect(all?.text).not.toContain(user.token);
  });
});

describe('the last administrator', () => {
  const database = testDatabase();

  it('cannot erase themselves, while one of several can, and any user', async () => {
    const server = appUnderTest(database.sql);
    const erase = ({ token }: { token: string }) => server.call(token, 'DELETE', '/agent-forge/me');
    const [first, second] = [await server.user('first', 'admin'), await server.user('second', 'admin')];
    expect((await erase(await server.user('a user'))).status).toBe(204);
    expect((await erase(first)).status).toBe(204);
    expect(await erase(second)).toMatchObject({ status: 409, body: { code: 'user.last_admin' } });
    expect((await server.call(second.token, 'GET', '/admin/users')).body.users).toHaveLength(1);
  });

  it('is still there when the last ones erase themselves at the same moment', async () => {
    const server = appUnderTest(database.sql);
    await database.sql`delete from users`;
    const admins = await Promise.all([1, 2, 3, 4].map((n) => server.user(`admin ${n}`, 'admin')));
    const answers = await Promise.all(
      admins.map(({ token }) => server.call(token, 'DELETE', '/agent-forge/me')),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 204, 204, 409]);
  });
});

describe("the administrator's token", () => {
  const database = testDatabase();
  const ensure = (configured?: string) => ensureAdminToken(database.sql, { configured, clock: systemClock });
  const works = async (token: string) =>
    (await appUnderTest(database.sql).call(token, 'GET', '/admin/users')).status === 200;

  it('is made at the first start, once, even if two start at the same time', async () => {
    const made = (await Promise.all([ensure(), ensure(), ensure()])).flatMap((it) => it.made ?? []);
    expect(made).toHaveLength(1);
    expect(await works(made[0] ?? '')).toBe(true);
    expect((await ensure()).made).toBeNull();
  });

  it('can be set by configuration; another value there, or none, takes its place', async () => {
    expect((await ensure('configured-token-1')).made).toBeNull();
    expect(await works('configured-token-1')).toBe(true);
    await ensure('configured-token-2');
    expect([await works('configured-token-1'), await works('configured-token-2')]).toEqual([false, true]);
    await ensure('configured-token-1');
    expect(await works('configured-token-1')).toBe(true);
    await ensure();
    expect(await works('configured-token-1')).toBe(false);
  });

  it('stays revoked when somebody has revoked it, whoever restarts with it, and that is told', async () => {
    await ensure('leaked-token');
    await database.sql`
      update api_tokens set revoked_at = now() where token_hash = ${createHash('sha256').update('leaked-token').digest()}`;
    expect(await ensure('leaked-token')).toEqual({ made: null, configuredIsRevoked: true });
    expect(await works('leaked-token')).toBe(false);
    await ensure('another-token');
    expect((await ensure('leaked-token')).configuredIsRevoked).toBe(true);
  });
});

describe('guessing tokens', () => {
  const database = testDatabase();

  it('is stopped after ten wrong ones for five minutes, and never with a token that has been right', async () => {
    const server = appUnderTest(database.sql);
    const { token } = await server.user('honest');
    const { token: fresh } = await server.user('not seen yet');
    const status = async (it: string) => (await server.call(it, 'GET', '/agent-forge/jobs')).status;
    expect(await status(token)).toBe(200);
    for (let n = 0; n < 10; n += 1) expect(await status(`wrong-${n}`)).toBe(401);
    const refused = await server.call('wrong-again', 'GET', '/agent-forge/jobs');
    expect(refused).toMatchObject({ status: 429, body: { code: 'auth.too_many_attempts' } });
    expect(Number(refused.headers.get('retry-after'))).toBe(300);
    expect([await status(fresh), await status(token)]).toEqual([429, 200]);
    server.later(5 * 60_000);
    expect(await status(fresh)).toBe(200);
  });
});
