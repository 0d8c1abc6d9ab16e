import { describe, expect, it } from 'vitest';
import { appUnderTest, lead } from '../../test/app-under-test.ts';
import { testDatabase } from '../../test/test-database.ts';
import { createPairingCode } from '../modules/pairing/pairing.usecases.ts';

const PAIR = '/agent-forge/pair';

describe('pairing, which is open to all', () => {
  const database = testDatabase();

  it.each([
    ['another website', { origin: 'https://evil.test' }],
    ['another website, as the browser says itself', { 'sec-fetch-site': 'cross-site' }],
    ['another port of this machine', { 'sec-fetch-site': 'same-site', origin: 'http://localhost:9999' }],
  ])('refuses what %s sends, and counts it as no attempt', async (_, headers) => {
    const server = appUnderTest(database.sql);
    for (let n = 0; n < 15; n += 1) {
      const answer = await server.call(null, 'POST', PAIR, { code: 'WRONG' }, headers);
      expect(answer).toMatchObject({ status: 403, body: { code: 'request.foreign_page' } });
    }
    const user = await server.user(`user ${crypto.randomUUID()}`);
    const { code } = await createPairingCode(database.sql, user.id, server.now());
    expect((await server.call(null, 'POST', PAIR, { code })).status).toBe(200);
  });

  it.each([
    'chrome-extension://abcdefghijklmnopabcdefghijklmnop',
    'moz-extension://1f0e5a3c-0000-4000-8000-000000000000',
  ])('takes a code from an extension (%s)', async (origin) => {
    const server = appUnderTest(database.sql);
    const user = await server.user(`user ${crypto.randomUUID()}`);
    const { code } = await createPairingCode(database.sql, user.id, server.now());
    const headers = { origin, 'sec-fetch-site': 'cross-site' };
    expect((await server.call(null, 'POST', PAIR, { code }, headers)).status).toBe(200);
  });

  it('takes JSON only, which no page can send without asking first', async () => {
    const server = appUnderTest(database.sql);
    const answer = await server.call(null, 'POST', PAIR, '{"code":"ABCDEFGH"}', {
      'content-type': 'text/plain',
    });
    expect(answer).toMatchObject({ status: 400, body: { code: 'request.not_json' } });
  });

  it('takes no more than a kilobyte', async () => {
    const server = appUnderTest(database.sql);
    const answer = await server.call(null, 'POST', PAIR, { code: 'A'.repeat(2000) });
    expect(answer).toMatchObject({ status: 413, body: { code: 'request.too_large' } });
  });
});

describe('requests', () => {
  const database = testDatabase();

  it('are not answered with a million unknown keys', async () => {
    const server = appUnderTest(database.sql);
    const { token } = await server.user('curious');
    const body = Object.fromEntries(Array.from({ length: 50_000 }, (_, n) => [`key-${n}`, 1]));
    const answer = await server.call(token, 'POST', '/agent-forge/jobs/sync', body);
    expect(answer.status).toBe(422);
    expect(JSON.stringify(answer.body).length).toBeLessThan(5000);
  });

  it('lose half a pair of surrogates and nothing else', async () => {
    const server = appUnderTest(database.sql);
    const { token } = await server.user('emoji');
    const job = lead({ title: 'TITLE' });
    const sent = JSON.stringify({ jobs: [job] }).replace('TITLE', 'Engineer \\ud83d');
    expect((await server.call(token, 'POST', '/agent-forge/jobs/sync', sent)).status).toBe(200);
    const [row] = await database.sql`select title from jobs where external_id = ${job.external_id}`;
    expect(row?.title).toBe('Engineer \ufffd');
  });

  it('are refused as malformed when a form is', async () => {
    const server = appUnderTest(database.sql);
    const broken = '--x\r\nContent-Disposition: form-data; name="token"\r\n\r\nabc';
    const answer = await server.call(null, 'POST', '/admin/ui/sign-in', broken, {
      accept: 'text/html',
      'sec-fetch-site': 'same-origin',
      'content-type': 'multipart/form-data; boundary=x',
    });
    expect(answer.status).toBe(400);
  });
});

describe('the host name of a request', () => {
  const database = testDatabase();
  const status = async (host: string, env: Record<string, string> = {}) => {
    const server = appUnderTest(database.sql, { env });
    return (await server.call(null, 'GET', '/healthz', undefined, { host })).status;
  };

  it.each(['localhost:8787', '127.0.0.1:8787', '127.0.0.2', '[::1]:8787', 'app.localhost', 'LOCALHOST'])(
    '%s is this machine',
    async (host) => expect(await status(host)).toBe(200),
  );

  it.each([
    'evil.test',
    '127.0.0.1.evil.test',
    'localhost.evil.test:8787',
    '169.254.169.254',
    'a@localhost',
    '',
  ])('%s is refused while the server listens to this machine only', async (host) =>
    expect(await status(host)).toBe(403),
  );

  it('is taken when a proxy is said to use it, and any is on a server for other machines', async () => {
    expect(await status('jobs.example.org', { JOBSIEVE_HOSTS: 'jobs.example.org' })).toBe(200);
    expect(await status('other.example.org', { JOBSIEVE_HOSTS: 'jobs.example.org' })).toBe(403);
    expect(await status('jobs.example.org', { HOST: '0.0.0.0' })).toBe(200);
  });
});
