import { setTimeout as sleep } from 'node:timers/promises';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { Environment } from './environment.ts';
import { listen } from './listen.ts';

describe('the listening server', () => {
  it('finishes a request under way when it is stopped, and takes no new one', async () => {
    let release = () => {};
    let arrived = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    const begun = new Promise<void>((done) => {
      arrived = done;
    });
    const app = new Hono<Environment>()
      .get('/slow', async (c) => {
        arrived();
        await held;
        return c.text('done');
      })
      .get('/quick', (c) => c.text('quick'));
    const server = await listen(app, { hostname: '127.0.0.1', port: 0 });
    await fetch(`${server.url}/quick`);
    const answer = fetch(`${server.url}/slow`);
    await begun;
    const stopped = server.stop();
    await expect(fetch(`${server.url}/quick`, { headers: { connection: 'close' } })).rejects.toThrow();
    expect(await Promise.race([stopped.then(() => 'stopped'), sleep(100, 'waiting')])).toBe('waiting');
    release();
    expect(await (await answer).text()).toBe('done');
    await stopped;
  });

  it('says what to do when the address is not of this machine', async () => {
    const app = new Hono<Environment>();
    await expect(listen(app, { hostname: '192.0.2.1', port: 0 })).rejects.toThrow(
      'no address 192.0.2.1. Set HOST',
    );
  });
});
