import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type BeeSiteReplay, startBeeSite } from '../../../../e2e/replay/beesite.ts';
import { PatientReader } from './patient.ts';
import { Reach } from './reach.ts';

let site: BeeSiteReplay;
beforeAll(async () => {
  site = await startBeeSite({ postings: [] });
});
afterEach(() => site.clear());
afterAll(() => site.stop());

const now = new Date('2026-11-22T10:00:00Z');

/** A reader whose waiting takes no time, and the waits that it would have taken. */
function reader({ requestLimitMs = 10_000, signal = new AbortController().signal } = {}) {
  const waits: number[] = [];
  const patient = new PatientReader(
    {
      reach: new Reach(new URL(site.url), ['jobs.example.org']),
      timeLimitMs: requestLimitMs,
      now: () => now,
      signal,
    },
    {
      pauseMs: 500,
      backoffMs: 1000,
      longestWaitMs: 60_000,
      sleep: async (ms) => {
        waits.push(ms);
      },
    },
  );
  const get = (path: string, maxBytes = 1000) =>
    patient.read({ url: new URL(path, site.url), accept: 'text/html', maxBytes });
  return { waits, get };
}
const statuses = () => site.requests.map(({ status }) => status);

describe('a patient reader', () => {
  it('pauses between requests, not before the first', async () => {
    site.fault({ status: 200, body: 'hello' });
    const { get, waits } = reader();
    expect([await get('/a'), await get('/b'), await get('/c')]).toEqual(['hello', 'hello', 'hello']);
    expect(waits).toEqual([500, 500]);
  });

  it('waits as long as it is told to', async () => {
    site.fault({ status: 429, headers: { 'retry-after': '7' }, times: 1 }, { status: 200, body: 'hello' });
    const { get, waits } = reader();
    expect(await get('/a')).toBe('hello');
    expect(waits).toEqual([7000]);
  });

  it('waits longer each time when it is not told how long, and gives up', async () => {
    site.fault({ status: 429 });
    const { get, waits } = reader();
    await expect(get('/a')).rejects.toMatchObject({
      failure: 'rate_limited',
      message: expect.stringContaining('fewer'),
    });
    expect(waits).toEqual([1000, 2000]);
    expect(statuses()).toEqual([429, 429, 429]);
  });

  it('does not wait for an hour', async () => {
    site.fault({ status: 429, headers: { 'retry-after': 'Sun, 22 Nov 2026 11:00:00 GMT' } });
    const { get, waits } = reader();
    await expect(get('/a')).rejects.toMatchObject({ failure: 'rate_limited', retryAfterMs: 3_600_000 });
    expect(waits).toEqual([]);
  });

  it('asks again after a server error and after a broken connection', async () => {
    site.fault({ status: 503, times: 1 }, { cut: true, times: 1 }, { status: 200, body: 'hello' });
    expect(await reader().get('/a')).toBe('hello');
    expect(site.requests).toHaveLength(3);
  });

  it('gives up on a server that stays broken', async () => {
    site.fault({ status: 500 });
    await expect(reader().get('/a')).rejects.toMatchObject({
      failure: 'unavailable',
      message: /answered 500/,
    });
    expect(statuses()).toEqual([500, 500, 500]);
  });

  it('asks a silent server twice', async () => {
    site.fault({ hang: true });
    await expect(reader({ requestLimitMs: 100 }).get('/a')).rejects.toMatchObject({ failure: 'timeout' });
    expect(site.requests).toHaveLength(2);
  });

  it.each([
    [404, 'missing'],
    [410, 'missing'],
    [403, 'refused'],
    [400, 'unreadable'],
  ])('does not ask again after %i', async (status, failure) => {
    site.fault({ status });
    await expect(reader().get('/a')).rejects.toMatchObject({ failure });
    expect(site.requests).toHaveLength(1);
  });

  it('follows redirects to hosts that the source names, and to no others', async () => {
    const found = (location: string) => ({ status: 302, headers: { location }, times: 1 });
    site.fault(found('/b'), found('https://jobs.example.org/c'), { status: 200, body: 'hello' });
    expect(await reader().get('/a')).toBe('hello');
    expect(site.requests.map(({ path }) => path)).toEqual(['/a', '/b', '/c']);

    site.clear();
    site.fault(found('http://127.0.0.1:1/secret'), { status: 200, body: 'hello' });
    await expect(reader().get('/a')).rejects.toMatchObject({ failure: 'refused' });
    expect(site.requests).toHaveLength(1);
  });

  it('does not run in circles', async () => {
    site.fault({ status: 302, headers: { location: '/a' } });
    await expect(reader().get('/a')).rejects.toThrow('round in circles');
    expect(site.requests).toHaveLength(6);
  });

  it('stops reading what does not end', async () => {
    site.fault({ status: 200, body: 'x'.repeat(100_000) });
    await expect(reader().get('/a', 50_000)).rejects.toThrow('more than 50 kB');
    expect(await reader().get('/a', 100_000)).toHaveLength(100_000);
  });

  it('reads the charset that it is told', async () => {
    site.fault({ status: 200, headers: { 'content-type': 'text/html; charset=nonsense' }, body: 'größer' });
    expect(await reader().get('/a')).toBe('größer');
  });

  it('stops at once when it is stopped', async () => {
    const stop = new AbortController();
    site.fault({ hang: true });
    const answer = reader({ signal: stop.signal }).get('/a');
    stop.abort(new Error('the worker stops'));
    await expect(answer).rejects.toThrow('the worker stops');
  });
});
