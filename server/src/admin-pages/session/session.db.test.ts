import { describe, expect, it } from 'vitest';
import { AdminBrowser } from '../../../test/admin-browser.ts';
import { appUnderTest } from '../../../test/app-under-test.ts';
import { testDatabase } from '../../../test/test-database.ts';

const HOUR_MS = 60 * 60_000;

describe('signing in to the pages', () => {
  const database = testDatabase();
  let count = 0;
  async function house() {
    count += 1;
    const server = appUnderTest(database.sql);
    const admin = await server.user(`admin ${count}`, 'admin');
    return { server, admin, browser: new AdminBrowser(server.app) };
  }

  it('leads to the page that was wanted, and never to an address elsewhere', async () => {
    const { server, admin } = await house();
    const browser = new AdminBrowser(server.app);
    const asked = await browser.open('/admin/ui/runs?status=running');
    expect([asked.status, asked.location]).toEqual([
      303,
      '/admin/ui/sign-in?to=%2Fadmin%2Fui%2Fruns%3Fstatus%3Drunning',
    ]);
    const { html } = await browser.open(asked.location ?? '');
    expect(html).toContain('name="to" value="/admin/ui/runs?status=running"');
    const signedIn = await browser.signIn(admin.token, '/admin/ui/runs?status=running');
    expect([signedIn.status, signedIn.location]).toEqual([303, '/admin/ui/runs?status=running']);
    expect((await browser.open('/admin/ui/runs?status=running')).status).toBe(200);
    for (const evil of [
      'https://evil.example',
      '//evil.example',
      '/admin/ui/../../evil',
      '/admin/ui/sign-out',
      'javascript:1',
    ]) {
      const other = new AdminBrowser(server.app);
      expect((await other.signIn(admin.token, evil)).location).toBe('/admin/ui');
    }
  });

  it('gives a cookie that scripts and other sites cannot use, and keeps only its hash', async () => {
    const { server, admin, browser } = await house();
    const { headers } = await browser.signIn(admin.token);
    const cookie = headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^jobsieve_admin=[\w-]{43}; Path=\/admin; HttpOnly; SameSite=Strict$/);
    expect(cookie).not.toContain(admin.token);
    const tls = await new AdminBrowser(server.app).send(
      '/admin/ui/sign-in',
      { token: admin.token },
      { 'x-forwarded-proto': 'https' },
    );
    expect(tls.headers.get('set-cookie')).toContain('; Secure');
    const rows = await database.sql`select s::text as row from admin_sessions s`;
    expect(JSON.stringify(rows)).not.toContain(browser.cookie.slice('jobsieve_admin='.length));
  });

  it.each([
    ['a wrong token', async () => 'js_wrong', 401, 'This token is unknown.'],
    ['nothing', async () => ' ', 401, 'Paste the token first.'],
  ])('is refused with %s, in words', async (_, tokenOf, status, said) => {
    const { browser } = await house();
    const answer = await browser.signIn(await tokenOf());
    expect(answer.status).toBe(status);
    expect(answer.html).toContain(said);
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  it('is refused to users, and to a revoked token', async () => {
    const { server, admin, browser } = await house();
    const user = await server.user(`user ${count}`);
    const refused = await browser.signIn(user.token);
    expect([refused.status, refused.html.includes('user&#39;s token')]).toEqual([403, true]);
    await database.sql`update api_tokens set revoked_at = now() where user_id = ${admin.id}`;
    expect((await browser.signIn(admin.token)).html).toContain('This token was revoked.');
  });

  it('is held down when somebody guesses, and not when a good token comes', async () => {
    const { server, admin, browser } = await house();
    for (let n = 0; n < 30; n++) expect((await browser.signIn(admin.token)).status).toBe(303);
    for (let n = 0; n < 10; n++) expect((await browser.signIn(`js_guess_${n}`)).status).toBe(401);
    const held = await browser.signIn(admin.token);
    expect([held.status, Number(held.headers.get('retry-after')) > 200]).toEqual([429, true]);
    expect(held.html).toContain('Too many wrong tokens. Try again in 5 minutes.');
    server.later(5 * 60_000);
    expect((await browser.signIn(admin.token)).status).toBe(303);
  });

  it('ends by signing out, by idling, by age, and with the token or the role', async () => {
    const { server, admin, browser } = await house();
    const isIn = async (who = browser) => (await who.open('/admin/ui/users')).status === 200;
    const other = new AdminBrowser(server.app);
    await browser.signIn(admin.token);
    await other.signIn(admin.token);
    const stolen = browser.cookie;
    const out = await browser.submit('/admin/ui/users', '/admin/ui/sign-out');
    expect([out.status, browser.cookie]).toEqual([303, '']);
    expect((await browser.open('/admin/ui/users', { cookie: stolen })).status).toBe(303);
    expect([await isIn(), await isIn(other)]).toEqual([false, true]);

    server.later(11 * HOUR_MS);
    expect(await isIn(other)).toBe(true);
    server.later(11 * HOUR_MS);
    expect(await isIn(other)).toBe(true);
    server.later(13 * HOUR_MS);
    expect(await isIn(other)).toBe(false);

    await other.signIn(admin.token);
    for (let day = 0; day < 20; day++) {
      server.later(8 * HOUR_MS);
      expect(await isIn(other)).toBe(true);
    }
    server.later(8 * HOUR_MS);
    expect(await isIn(other)).toBe(false);

    await other.signIn(admin.token);
    await database.sql`update users set role = 'user' where id = ${admin.id}`;
    expect(await isIn(other)).toBe(false);
    await database.sql`update users set role = 'admin' where id = ${admin.id}`;
    expect(await isIn(other)).toBe(true);
    await database.sql`update api_tokens set revoked_at = now() where user_id = ${admin.id}`;
    expect(await isIn(other)).toBe(false);
  });
});

describe('what changes something', () => {
  const database = testDatabase();

  it('has to come from a form that this server showed to this session', async () => {
    const server = appUnderTest(database.sql);
    const admin = await server.user('changer', 'admin');
    const [browser, other] = [new AdminBrowser(server.app), new AdminBrowser(server.app)];
    await browser.signIn(admin.token);
    await other.signIn(admin.token);
    const users = async () => (await database.sql`select name from users where name like 'made %'`).length;
    const form_token = await browser.formToken('/admin/ui/users');
    const make = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
      browser.send('/admin/ui/users', { name: 'made 1', ...fields }, headers);

    for (const refused of [
      await make({}),
      await make({ form_token: 'x' }),
      await make({ form_token: await other.formToken('/admin/ui/users') }),
      await make({ form_token }, { 'sec-fetch-site': 'cross-site' }),
      await make({ form_token }, { 'sec-fetch-site': 'same-site' }),
      await make({ form_token }, { 'sec-fetch-site': 'none' }),
    ]) {
      expect([refused.status, refused.html.includes('Form not accepted')]).toEqual([403, true]);
    }
    expect(await users()).toBe(0);
    expect((await make({ form_token })).status).toBe(303);
    expect(await users()).toBe(1);
  });

  it('is told by its origin where a browser says no more', async () => {
    const server = appUnderTest(database.sql);
    const admin = await server.user('old browser', 'admin');
    const signIn = async (headers: Record<string, string>) => {
      const response = await server.app.request('http://localhost/admin/ui/sign-in', {
        method: 'POST',
        body: new URLSearchParams({ token: admin.token }),
        headers: { accept: 'text/html', host: 'localhost', ...headers },
      });
      return response.status;
    };
    expect(await signIn({ origin: 'https://localhost' })).toBe(303);
    expect(await signIn({ origin: 'https://evil.example' })).toBe(403);
    expect(await signIn({ origin: 'null' })).toBe(403);
    expect(await signIn({})).toBe(403);
  });
});

describe('listening to what moves', () => {
  const database = testDatabase();

  it('is for pages of this server that are signed in, also where a browser tells no origin', async () => {
    const server = appUnderTest(database.sql, { env: { HOST: '0.0.0.0' } });
    const admin = await server.user('listener', 'admin');
    const browser = new AdminBrowser(server.app);
    await browser.signIn(admin.token);
    const listen = async (headers: Record<string, string>) => {
      const response = await server.app.request('http://192.0.2.7/admin/pipeline/events', {
        headers: { accept: 'text/event-stream', host: '192.0.2.7', ...headers },
      });
      await response.body?.cancel();
      return response.status;
    };
    const { cookie } = browser;
    // As Chromium sends it over plain HTTP to another machine.
    expect(await listen({ cookie })).toBe(200);
    expect(await listen({ cookie, 'sec-fetch-site': 'same-origin' })).toBe(200);
    expect(await listen({ cookie, 'sec-fetch-site': 'same-site' })).toBe(401);
    expect(await listen({ cookie, 'sec-fetch-site': 'cross-site' })).toBe(401);
    expect(await listen({ cookie, origin: 'http://evil.example' })).toBe(401);
    expect(await listen({})).toBe(401);
    server.stop();
  });
});
