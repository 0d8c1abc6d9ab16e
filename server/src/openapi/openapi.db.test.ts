import { describe, expect, it } from 'vitest';
import { appUnderTest } from '../../test/app-under-test.ts';
import { testDatabase } from '../../test/test-database.ts';
import { OPERATIONS } from './operations.ts';

/** Routes that are no API: pages for a browser and what belongs to them. */
const PAGES = /^GET \/docs\/style\.css$|^GET \/admin-assets\/|^(GET|POST) \/admin\/ui(\/|$)/;

describe('the documented routes', () => {
  const database = testDatabase();

  it('are those that the server has, with their access', async () => {
    const server = appUnderTest(database.sql);
    const routes = server.app.routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)(\{[^/]*\})?/g, '{$1}')}`)
      .filter((route) => !PAGES.test(route));
    const documented = OPERATIONS.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
    expect([...new Set(routes)].sort()).toEqual([...documented].sort());
  });

  it('turn away whoever may not use them', async () => {
    const server = appUnderTest(database.sql);
    const user = await server.user('a user');
    for (const { method, path, access } of OPERATIONS) {
      const address = path.replaceAll(/\{\w+\}/g, '999999');
      const ask = (token: string | null) => server.call(token, method.toUpperCase(), address);
      const name = `${method} ${path}`;
      if (access === 'public') {
        expect([name, [401, 403].includes((await ask(null)).status)]).toEqual([name, false]);
        continue;
      }
      expect([name, (await ask(null)).status]).toEqual([name, 401]);
      if (access === 'admin') expect([name, (await ask(user.token)).status]).toEqual([name, 403]);
    }
  });

  it('are read at /openapi.json and at /docs, where nothing can run or be fetched from elsewhere', async () => {
    const { call } = appUnderTest(database.sql);
    const json = await call('', 'GET', '/openapi.json');
    expect(json).toMatchObject({ status: 200, body: { openapi: '3.1.0' } });
    const page = await call<string>(null, 'GET', '/docs');
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'self'/);
    for (const { summary, path } of OPERATIONS) {
      expect(page.body).toContain(path);
      expect(page.body).toContain(summary.replaceAll('&', '&amp;').replaceAll("'", '&#39;'));
    }
    expect(page.body).not.toMatch(/<script|<img|style=|https?:\/\/(?!www\.(linkedin|naukri)\.com)/);
    expect((await call(null, 'GET', '/docs/style.css')).headers.get('content-type')).toMatch(/^text\/css/);
  });
});
