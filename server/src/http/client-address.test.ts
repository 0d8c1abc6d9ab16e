import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { clientAddress } from './client-address.ts';

describe('the client address', () => {
  const seen = async (remoteAddress: string | undefined) => {
    const app = new Hono().get('/', (c) => c.text(clientAddress(c)));
    const headers = { 'x-forwarded-for': '1.2.3.4' };
    return (await app.request('/', { headers }, { incoming: { socket: { remoteAddress } } })).text();
  };

  it.each([
    ['10.0.0.7', '10.0.0.7'],
    ['::ffff:10.0.0.7', '10.0.0.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::99', '2001:db8:1:2'],
    ['::1', '0:0:0:0'],
    [undefined, 'unknown'],
  ])('of %s counts as %s, whatever the headers claim', async (address, expected) => {
    expect(await seen(address)).toBe(expected);
  });
});
