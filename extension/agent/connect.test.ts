import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { JobSieveDatabase } from '../store/database';
import type { Connection } from '../store/secret';
import { accountOf } from './account';
import { connect, disconnect } from './connect';
import { problem } from './test/jobsieve-server';

let databases = 0;
function device(answer: (body: unknown) => Response | Promise<Response>) {
  const kept: { connection: Connection | null; form: string | undefined; asked: string[]; steps: string[] } =
    {
      connection: null,
      form: undefined,
      asked: [],
      steps: [],
    };
  const db = new JobSieveDatabase(`connect-${databases++}`);
  const step = async (name: string) => kept.steps.push(`${name}, at ${await accountOf(db)}`);
  const parts = {
    db,
    now: () => 1,
    fetch: (async (input, init) => {
      kept.asked.push(String(input));
      return answer(JSON.parse(String(init?.body)));
    }) as typeof fetch,
    saveConnection: async (connection: Connection) => {
      await step('keeps');
      kept.connection = connection;
    },
    forgetConnection: async () => {
      await step('forgets');
      kept.connection = null;
    },
    writeSettings: async ({ serverUrl }: { serverUrl?: string }) => {
      kept.form = serverUrl;
    },
  };
  return { parts, kept };
}
const ok = () => Response.json({ token: 'jst_1', user: { id: 3, name: 'Mina' } });
const request = { serverUrl: ' http://127.0.0.1:8787/ ', code: 'abcd-efgh' };

describe('connecting', () => {
  it('keeps token and address, and takes the code as people type it', async () => {
    let body: unknown;
    const { parts, kept } = device((sent) => {
      body = sent;
      return ok();
    });
    expect(await connect(parts, request)).toEqual({
      state: 'connected',
      user: 'Mina',
      serverUrl: 'http://127.0.0.1:8787',
    });
    expect(body).toEqual({ code: 'ABCDEFGH' });
    expect(kept.connection).toEqual({ token: 'jst_1', serverUrl: 'http://127.0.0.1:8787' });
    expect(kept.form).toBe('http://127.0.0.1:8787');
    expect(kept.asked).toEqual(['http://127.0.0.1:8787/agent-forge/pair']);
    expect(await parts.db.health.get('server')).toMatchObject({ state: 'ok' });
  });

  it.each([
    ['a wrong or old code', () => problem(404, 'pairing.code_invalid'), /new one/],
    ['a code that does not fit', () => problem(422, 'request.invalid'), /new one/],
    ['too many tries', () => problem(429, 'pairing.too_many'), /Wait 1 min/],
    ['a server that is down', () => Promise.reject(new TypeError('refused')), /does not answer/],
    ['some other web server', () => new Response('<html>Hello</html>'), /not a JobSieve server/],
    ['some other server that refuses', () => new Response('', { status: 404 }), /not a JobSieve server/],
    ['a server in trouble', () => problem(500, 'server.error'), /server\.error/],
  ])('tells what to do about %s, and keeps nothing', async (_, answer, message) => {
    const { parts, kept } = device(answer);
    const result = await connect(parts, request);
    expect(result).toEqual({ state: 'failed', message: expect.stringMatching(message) });
    expect(kept).toMatchObject({ connection: null, form: undefined, steps: [] });
  });

  it.each(['', 'localhost:8787', 'javascript:alert(1)'])(
    'asks for an address instead of "%s"',
    async (serverUrl) => {
      const { parts, kept } = device(ok);
      expect(await connect(parts, { ...request, serverUrl })).toMatchObject({ state: 'failed' });
      expect(kept.asked).toEqual([]);
    },
  );

  it('to another server forgets the old one before its jobs go, and knows the new one only after', async () => {
    const { parts, kept } = device(ok);
    await connect(parts, request);
    kept.steps.length = 0;
    await connect(parts, { ...request, serverUrl: 'http://other.example' });
    expect(kept.steps).toEqual(['forgets, at http://127.0.0.1:8787#3', 'keeps, at http://other.example#3']);
  });

  it('twice at the same moment ends in one of both, whole', async () => {
    const { parts, kept } = device(ok);
    await Promise.all([
      connect(parts, request),
      connect(parts, { ...request, serverUrl: 'http://other.example' }),
    ]);
    expect(await accountOf(parts.db)).toBe(`${kept.connection?.serverUrl}#3`);
    expect(kept.steps.map((name) => name.split(',')[0])).toEqual(['forgets', 'keeps', 'forgets', 'keeps']);
  });

  it('can be undone', async () => {
    const { parts, kept } = device(ok);
    await connect(parts, request);
    await disconnect(parts);
    expect(kept.connection).toBeNull();
    expect(await parts.db.health.get('server')).toMatchObject({ code: 'server.not-connected' });
  });
});
