import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Environment } from './environment.ts';

/** How long requests under way may take after the server was told to stop, ms. */
const GRACE_MS = 10_000;

export interface Listening {
  /** Where it answers, e.g. `http://127.0.0.1:8787`. */
  url: string;
  /** Takes no new requests, finishes those under way, then resolves. */
  stop(): Promise<void>;
}

/**
 * Opens the app to the network.
 *
 * @param port 0: a free one
 * @throws Error for people: port in use, not allowed, no such address
 */
export async function listen(
  app: Hono<Environment>,
  { hostname, port }: { hostname: string; port: number },
): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, hostname, port)));
    server.listen(port, hostname, resolve);
  });
  const address = server.address() as AddressInfo;
  const shown = hostname.includes(':') ? `[${hostname}]` : hostname;
  return { url: `http://${shown}:${address.port}`, stop: () => stop(server) };
}

async function stop(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  // A kept-alive connection that falls idle after the close would hold the server open.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const impatient = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  await closed;
  clearInterval(idle);
  clearTimeout(impatient);
}

function explain(error: NodeJS.ErrnoException, hostname: string, port: number): Error {
  const say = (message: string) => new Error(message, { cause: error });
  if (error.code === 'EADDRINUSE') {
    return say(
      `Port ${port} on ${hostname} is in use, perhaps by a JobSieve that runs already. Stop that, or set PORT to another port (0 takes a free one).`,
    );
  }
  if (error.code === 'EACCES') return say(`This user may not open port ${port}. Set PORT to one above 1023.`);
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return say(`This machine has no address ${hostname}. Set HOST to one of its own, such as 127.0.0.1.`);
  }
  return error;
}
