import type { Problem } from '@jobsieve/shared/contracts/problem';
import { problemSchema } from '@jobsieve/shared/contracts/problem';
import { describe, expect, it } from 'vitest';
import { appUnderTest, lead, match } from '../test/app-under-test.ts';
import { testDatabase } from '../test/test-database.ts';
import { PUBLIC_ROUTES } from './app.ts';
import { BODY_MAX } from './http/body.ts';

const SYNC = '/agent-forge/jobs/sync';

describe('the app', () => {
  const database = testDatabase();

  it('answers 401 without a token on every route that is not listed as public', async () => {
    const { app, call } = appUnderTest(database.sql);
    const routes = app.routes.filter((route) => route.method !== 'ALL');
    expect(routes.length).toBeGreaterThan(15);
    for (const { method, path } of routes) {
      const name = `${method} ${path}`;
      const { status, headers } = await call(null, method, path.replaceAll(/:\w+(\{[^/]*\})?/g, '1'));
      expect([name, status === 401]).toEqual([name, !PUBLIC_ROUTES.includes(name)]);
      if (status === 401) expect(headers.get('www-authenticate')).toMatch(/^Bearer/);
    }
    const names = routes.map(({ method, path }) => `${method} ${path}`);
    expect(names).toEqual(expect.arrayContaining(PUBLIC_ROUTES));
  });

  it('answers 403 to a user on every admin route, and lets an administrator in', async () => {
    const server = appUnderTest(database.sql);
    const user = await server.user('no admin');
    const admin = await server.user('an admin', 'admin');
    for (const { method, path } of server.app.routes.filter((route) => route.path.startsWith('/admin/'))) {
      if (method === 'ALL') continue;
      const address = path.replaceAll(/:\w+(\{[^/]*\})?/g, '999999');
      const refused = await server.call(user.token, method, address);
      expect([address, refused.status, refused.body.code]).toEqual([address, 403, 'auth.admin_only']);
      // Not read: one of the answers has no end.
      const letIn = await server.app.request(address, {
        method,
        headers: { authorization: `Bearer ${admin.token}` },
      });
      expect([address, [401, 403].includes(letIn.status)]).toEqual([address, false]);
      await letIn.body?.cancel();
    }
  });

  it.each([
    ['nothing', undefined, 'auth.token_missing'],
    ['another scheme', 'Basic abc', 'auth.token_missing'],
    ['a token that nobody has', 'Bearer js_nobody', 'auth.token_invalid'],
  ])('answers 401 to %s in Authorization', async (_, authorization, code) => {
    const { call } = appUnderTest(database.sql);
    const headers: Record<string, string> = authorization ? { authorization } : {};
    const answer = await call(null, 'GET', '/agent-forge/jobs', undefined, headers);
    expect(answer).toMatchObject({ status: 401, body: { code } });
  });

  it('answers every kind of error as a problem with a stable code and the request id', async () => {
    const server = appUnderTest(database.sql);
    const { token } = await server.user('erring');
    const big = JSON.stringify({ jobs: 'x'.repeat(BODY_MAX) });
    const cases: [number, string, string, string, unknown?][] = [
      [400, 'request.not_json', 'POST', SYNC, '{"jobs":'],
      [400, 'request.not_json', 'POST', SYNC, ''],
      [401, 'auth.token_invalid', 'GET', '/agent-forge/jobs'],
      [404, 'route.not_found', 'GET', '/nowhere'],
      [404, 'route.not_found', 'GET', '/agent-forge/nowhere'],
      [404, 'job.not_found', 'GET', '/agent-forge/jobs/999999'],
      [405, 'route.method_not_allowed', 'DELETE', SYNC],
      [413, 'request.too_large', 'POST', SYNC, big],
      [422, 'request.invalid', 'POST', SYNC, { jobs: [] }],
      [422, 'request.invalid', 'POST', SYNC, { jobs: [lead()], extra: 1 }],
      [422, 'request.invalid', 'POST', SYNC, { jobs: Array.from({ length: 101 }, () => lead()) }],
      [422, 'request.invalid', 'POST', SYNC, []],
    ];
    for (const [status, code, method, path, body] of cases) {
      const headers = { 'x-request-id': 'my-request-1' };
      const answer = await server.call<Problem>(
        status === 401 ? 'wrong' : token,
        method,
        path,
        body,
        headers,
      );
      expect([path, answer.status, answer.body.code]).toEqual([path, status, code]);
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
      expect(answer.headers.get('x-request-id')).toBe('my-request-1');
      expect(problemSchema.parse(answer.body)).toMatchObject({ status, request_id: 'my-request-1' });
    }
  });

  it.each([
    ['Latin-1', Buffer.from(JSON.stringify({ jobs: [lead({ title: 'Qualitätsprüfer' })] }), 'latin1')],
    ['UTF-16', Buffer.from(JSON.stringify({ jobs: [lead()] }), 'utf16le')],
    ['UTF-8 that was cut', Buffer.from('{"jobs":"München"}').subarray(0, 12)],
  ])('answers 400 to a body in %s, and stores nothing of it', async (_, body) => {
    const server = appUnderTest(database.sql);
    const { token } = await server.user(`sender ${crypto.randomUUID()}`);
    const count = async () => (await database.sql`select count(*)::int as jobs from jobs`)[0]?.jobs;
    const before = await count();
    const answer = await server.app.request(SYNC, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body,
    });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code: 'request.not_json' });
    expect(await count()).toBe(before);
  });

  it('takes a body with the mark of UTF-8, and letters of all scripts', async () => {
    const server = appUnderTest(database.sql);
    const { token } = await server.user('marked');
    const answer = await server.app.request(SYNC, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: `\ufeff${JSON.stringify({ jobs: [lead({ title: 'Prüfer 検査員 🔧' })] })}`,
    });
    expect(answer.status).toBe(200);
  });

  it('stops a body that is too large though it does not say how large it is', async () => {
    const server = appUnderTest(database.sql);
    const { token } = await server.user('streaming');
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent += 1;
        controller.enqueue(new TextEncoder().encode('x'.repeat(64 * 1024)));
      },
    });
    const init = { method: 'POST', headers: { authorization: `Bearer ${token}` }, body, duplex: 'half' };
    expect((await server.app.request(SYNC, init as RequestInit)).status).toBe(413);
    expect(sent).toBeLessThan((BODY_MAX / (64 * 1024)) * 2);
  });

  it('tells an insane request id nowhere and makes its own', async () => {
    const { call } = appUnderTest(database.sql);
    for (const given of ['short', 'x'.repeat(65), '<script>alert(1)</script>']) {
      const { headers } = await call(null, 'GET', '/healthz', undefined, { 'x-request-id': given });
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  it('names the methods to OPTIONS and opens nothing to other origins', async () => {
    const { call } = appUnderTest(database.sql);
    const origin = { origin: 'https://evil.example', 'access-control-request-method': 'POST' };
    const answer = await call(null, 'OPTIONS', SYNC, undefined, origin);
    expect(answer.status).toBe(204);
    expect(answer.headers.get('allow')).toBe('POST');
    for (const path of ['/healthz', '/agent-forge/jobs', SYNC]) {
      const { headers } = await call(null, 'GET', path, undefined, { origin: 'https://evil.example' });
      expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
    expect((await call(null, 'OPTIONS', '/nowhere')).status).toBe(404);
  });

  it('logs a request with its id and user, and no query, token or body', async () => {
    const logLines: string[] = [];
    const server = appUnderTest(database.sql, { logLines });
    const user = await server.user('logged');
    await server.call(user.token, 'GET', '/agent-forge/jobs?q=pregnant', undefined, {
      'x-request-id': 'log-me-please',
    });
    await server.call(
      user.token,
      'POST',
      '/agent-forge/jobs/1/enrich',
      match({ ai_reasoning: 'very private' }),
    );

    const first = JSON.parse(logLines.find((line) => line.includes('log-me-please')) ?? '{}');
    expect(first).toMatchObject({ method: 'GET', path: '/agent-forge/jobs', status: 200, user_id: user.id });
    expect(typeof first.ms).toBe('number');
    expect(logLines.join('')).not.toMatch(/pregnant|very private|Build things|js_/);
  });

  it('tells nothing about an unexpected error but the request id, and logs it', async () => {
    const logLines: string[] = [];
    const server = appUnderTest(database.sql, { logLines });
    const user = await server.user('unlucky');
    server.app.get('/agent-forge/broken', () => {
      throw new Error('secret detail');
    });
    const answer = await server.call<Problem>(user.token, 'GET', '/agent-forge/broken');
    expect(answer).toMatchObject({ status: 500, body: { code: 'server.unexpected' } });
    expect(JSON.stringify(answer.body)).not.toContain('secret detail');
    expect(
      logLines.some((line) => line.includes('secret detail') && line.includes(answer.body.request_id)),
    ).toBe(true);
  });
});
