import { once } from 'node:events';
import { createServer, type IncomingMessage, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request that the extension sent to the server, and what came back. */
export interface WireEntry {
  method: string;
  /** With query. */
  path: string;
  headers: Record<string, string>;
  body: string;
  /** null: the server did not answer. */
  status: number | null;
  answer: string;
}

/** Stands between extension and server and writes down every byte of every body. */
export interface Wire {
  url: string;
  entries: WireEntry[];
  /** Cuts the line: connections are refused until it is whole again. */
  cut(): void;
  mend(): void;
  /** Swallows the next answers to a path: the server has done its work, the extension never hears of it. */
  loseAnswers(path: string, times: number): void;
  stop(): Promise<void>;
}

async function read(stream: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

export async function startWire(serverUrl: string): Promise<Wire> {
  const entries: WireEntry[] = [];
  const target = new URL(serverUrl);
  let isCut = false;
  let lost = { path: '', times: 0 };

  const proxy = createServer(async (incoming, outgoing) => {
    if (isCut) return incoming.socket.destroy();
    const path = incoming.url ?? '/';
    const entry: WireEntry = {
      method: incoming.method ?? 'GET',
      path,
      headers: Object.fromEntries(
        Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
      ),
      body: await read(incoming),
      status: null,
      answer: '',
    };
    entries.push(entry);
    const passed = send(
      { host: target.hostname, port: target.port, method: entry.method, path, headers: incoming.headers },
      async (answer) => {
        entry.answer = await read(answer);
        entry.status = answer.statusCode ?? null;
        if (lost.times > 0 && path === lost.path) {
          lost.times -= 1;
          return incoming.socket.destroy();
        }
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        outgoing.end(entry.answer);
      },
    );
    // The server is away: so is the line.
    passed.on('error', () => incoming.socket.destroy());
    passed.end(entry.body);
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    entries,
    cut() {
      isCut = true;
      proxy.closeAllConnections();
    },
    mend() {
      isCut = false;
    },
    loseAnswers(path, times) {
      lost = { path, times };
    },
    async stop() {
      const closed = once(proxy, 'close');
      proxy.close();
      proxy.closeAllConnections();
      await closed;
    },
  };
}
