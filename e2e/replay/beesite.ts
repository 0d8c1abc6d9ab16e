import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type BeeSiteFault, BeeSiteFaults } from './beesite-faults.ts';
import type { BeeSitePosting } from './beesite-posting.ts';
import { beeSiteSearchSchema, searchBeeSite } from './beesite-search.ts';
import { beeSitePostings } from './beesite-shelf.ts';

export interface BeeSiteRequest {
  method: string;
  path: string;
  /** As sent; null where it was no JSON. */
  body: unknown;
  status: number;
}

export interface BeeSiteReplay {
  /** For `BEESITE_URL`. */
  url: string;
  /** All requests so far, live, in order. A hanging one has status 0. */
  requests: BeeSiteRequest[];
  /** What the board has now; may be changed while it runs. */
  postings: BeeSitePosting[];
  fault(...faults: BeeSiteFault[]): void;
  /** Forgets faults and requests. */
  clear(): void;
  stop(): Promise<void>;
}

/**
 * Stands in for Deutsche Bank's job board and for the hosts of its apply links, over plain HTTP on loopback.
 *
 * @param options.postings the recorded ones where they are there, else the written ones
 * @param options.port a free one by default
 */
export async function startBeeSite(
  options: { postings?: readonly BeeSitePosting[]; port?: number } = {},
): Promise<BeeSiteReplay> {
  const faults = new BeeSiteFaults();
  const requests: BeeSiteRequest[] = [];
  const postings = [...(options.postings ?? beeSitePostings())];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname: path } = new URL(request.url ?? '/', 'http://replay');
    const seen: BeeSiteRequest = {
      method: request.method ?? '',
      path,
      body: await readJson(request),
      status: 0,
    };
    requests.push(seen);
    const fault = faults.next(path);
    if (fault?.hang) return;
    if (fault?.cut) {
      request.socket.destroy();
      return;
    }
    const made = fault?.status === undefined ? look(postings, seen) : null;
    const body = fault?.body ?? made?.body ?? '';
    seen.status = fault?.status ?? made?.status ?? 404;
    response.writeHead(seen.status, {
      'content-type': made?.type ?? 'text/html; charset=utf-8',
      ...fault?.headers,
    });
    response.end(body);
  }

  const server = createServer((request, response) => void answer(request, response));
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/search/`,
    requests,
    postings,
    fault: (...more) => faults.add(...more),
    clear() {
      faults.clear();
      requests.length = 0;
    },
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

interface Made {
  status: number;
  type: string;
  body: string;
}
const json = (value: unknown, status = 200): Made => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});

function look(postings: readonly BeeSitePosting[], { method, path, body }: BeeSiteRequest): Made | null {
  if (path === '/search/') {
    if (method !== 'POST') return json({ error: 'POST only' }, 405);
    const asked = beeSiteSearchSchema.safeParse(body);
    return asked.success
      ? json(searchBeeSite(postings, asked.data))
      : json({ error: asked.error.message }, 400);
  }
  const page = postings.find(({ pages }) => Object.hasOwn(pages, path))?.pages[path];
  if (page === undefined) return null;
  return typeof page === 'string'
    ? { status: 200, type: 'text/html; charset=utf-8', body: page }
    : json(page);
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const part of request.setEncoding('utf8')) text += part;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
