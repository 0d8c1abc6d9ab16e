import type { PairResponse } from '@jobsieve/shared/contracts/pairing';
import { pairResponseSchema } from '@jobsieve/shared/contracts/pairing';
import { describe, expect, it } from 'vitest';
import { appUnderTest } from '../../../test/app-under-test.ts';
import { testDatabase } from '../../../test/test-database.ts';
import { createPairingCode } from './pairing.usecases.ts';

const MINUTE = 60_000;

describe('POST /agent-forge/pair', () => {
  const database = testDatabase();
  const start = async () => {
    const server = appUnderTest(database.sql);
    const user = await server.user(`user ${crypto.randomUUID()}`);
    const newCode = () => createPairingCode(database.sql, user.id, server.now());
    const pair = (code: string) => server.call<PairResponse>(null, 'POST', '/agent-forge/pair', { code });
    return { server, user, newCode, pair };
  };

  it('gives a token of the user for a code, which works', async () => {
    const { server, user, newCode, pair } = await start();
    const { code, expires_at } = await newCode();
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{8}$/);
    expect(expires_at).toEqual(new Date(server.now().getTime() + 10 * MINUTE));
    const answer = await pair(code);
    expect(answer.status).toBe(200);
    expect(pairResponseSchema.parse(answer.body).user).toEqual({ id: user.id, name: user.name });
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect((await server.call(answer.body.token, 'GET', '/agent-forge/jobs')).status).toBe(200);
  });

  it('does not mind small letters, spaces and dashes', async () => {
    const { newCode, pair } = await start();
    const { code } = await newCode();
    expect((await pair(` ${code.slice(0, 4).toLowerCase()}-${code.slice(4)} `)).status).toBe(200);
  });

  it('takes a code once, also when two come at the same time', async () => {
    const { newCode, pair } = await start();
    const { code } = await newCode();
    const statuses = (await Promise.all([pair(code), pair(code), pair(code)])).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([200, 404, 404]);
    expect((await pair(code)).body).toMatchObject({ code: 'pairing.code_used' });
  });

  it('takes a code until ten minutes have passed', async () => {
    const { server, newCode, pair } = await start();
    const [last, late] = [await newCode(), await newCode()];
    server.later(10 * MINUTE - 1);
    expect((await pair(last.code)).status).toBe(200);
    server.later(1);
    expect(await pair(late.code)).toMatchObject({ status: 404, body: { code: 'pairing.code_expired' } });
  });

  it('answers 404 to a code that there is not and 422 to none', async () => {
    const { pair } = await start();
    expect(await pair('ABCDEFGH')).toMatchObject({ status: 404, body: { code: 'pairing.code_unknown' } });
    expect((await pair('')).status).toBe(422);
    expect((await pair(' - ')).status).toBe(422);
  });

  it('stops an address after ten failures a minute, for that minute', async () => {
    const { server, newCode, pair } = await start();
    const { code } = await newCode();
    for (let n = 0; n < 10; n += 1) expect((await pair(`WRONG${n}`)).status).toBe(404);
    const stopped = await pair(code);
    expect(stopped).toMatchObject({ status: 429, body: { code: 'pairing.too_many_attempts' } });
    expect(stopped.headers.get('retry-after')).toBe('60');
    server.later(MINUTE);
    expect((await pair(code)).status).toBe(200);
  });

  it('stops nobody who has good codes', async () => {
    const { newCode, pair } = await start();
    for (let n = 0; n < 15; n += 1) expect((await pair((await newCode()).code)).status).toBe(200);
  });

  it('stops the trying of one code, in the database: over restarts and processes', async () => {
    const { server, newCode, pair } = await start();
    const { code } = await newCode();
    await pair(code);
    for (let n = 0; n < 4; n += 1) await pair(code);
    const afterRestart = appUnderTest(database.sql);
    server.later(0);
    const answer = await afterRestart.call(null, 'POST', '/agent-forge/pair', { code });
    expect(answer).toMatchObject({ status: 429, body: { code: 'pairing.too_many_attempts' } });
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('has codes made by an administrator, for users that there are', async () => {
    const { server, user, pair } = await start();
    const admin = await server.user(`admin ${crypto.randomUUID()}`, 'admin');
    const made = await server.call(admin.token, 'POST', '/admin/pairing-codes', { user_id: user.id });
    expect(made.status).toBe(201);
    expect((await pair(String(made.body.code))).body.user).toEqual({ id: user.id, name: user.name });
    expect(
      (await server.call(admin.token, 'POST', '/admin/pairing-codes', { user_id: 999_999 })).status,
    ).toBe(404);
  });

  it('keeps no code in the database, only its hash', async () => {
    const { newCode } = await start();
    const { code } = await newCode();
    const [all] = await database.sql`select json_agg(p)::text as text from pairing_codes p`;
    expect(all?.text).not.toContain(code);
  });
});
