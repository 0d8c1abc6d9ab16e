import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A request to `/api/chat` or `/api/generate`. */
export interface Asked {
  model: string;
  messages: { role: string; content: string }[];
  prompt?: string;
  format: Record<string, unknown>;
  options: Record<string, number>;
  keep_alive: string;
  truncate?: boolean;
  shift?: boolean;
}

export interface SmallOllama {
  url: string;
  chats: Asked[];
  preloads: Asked[];
  headers: IncomingMessage['headers'][];
}

/** How a chat is answered: write lines, then end; or set a status. */
export type Chatting = (asked: Asked, response: ServerResponse, nth: number) => void;

export interface SmallOllamaOptions {
  chat?: Chatting;
  contextLength?: number | null;
  loaded?: { name: string; context_length?: number }[];
  installed?: string[];
  /** Answers everything with this status. */
  refuse?: { status: number; body?: string; headers?: Record<string, string> };
}

/** A small HTTP server in Ollama's place, for tests of how a host is spoken to; it ends with the test. */
export async function smallOllama(options: SmallOllamaOptions = {}): Promise<SmallOllama> {
  const { contextLength = 32_768, loaded = [], installed = ['qwen2.5:7b'], chat = says('{}') } = options;
  const seen: SmallOllama = { url: '', chats: [], preloads: [], headers: [] };
  const answer = (response: ServerResponse, body: unknown, status = 200) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  };
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    seen.headers.push(request.headers);
    if (options.refuse) {
      response.writeHead(options.refuse.status, options.refuse.headers);
      response.end(options.refuse.body);
    } else if (request.url === '/api/ps') {
      answer(response, { models: loaded.map((it) => ({ ...it, model: it.name })) });
    } else if (request.url === '/api/tags') {
      answer(response, { models: installed.map((name) => ({ name, model: name })) });
    } else if (request.url === '/api/show') {
      const { model } = JSON.parse(body);
      if (!installed.includes(model)) answer(response, { error: `model '${model}' not found` }, 404);
      else answer(response, { model_info: contextLength && { 'qwen2.context_length': contextLength } });
    } else if (request.url === '/api/generate') {
      seen.preloads.push(JSON.parse(body));
      answer(response, { done: true, done_reason: 'load' });
    } else {
      seen.chats.push(JSON.parse(body));
      chat(JSON.parse(body), response, seen.chats.length);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  seen.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return seen;
}

/** Writes one line of a streamed chat. */
export function line(response: ServerResponse, content: string, more: object = {}): void {
  response.write(`${JSON.stringify({ message: { content }, done: false, ...more })}\n`);
}

/** Streams a text and ends well; `last` changes the last line. */
export const says =
  (text: string, last: object = {}): Chatting =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'application/x-ndjson' });
    for (const content of text.match(/.{1,10}/gs) ?? []) line(response, content);
    line(response, '', {
      done: true,
      done_reason: 'stop',
      prompt_eval_count: 400,
      eval_count: 20,
      load_duration: 2_500_000_000,
      prompt_eval_duration: 1_000_000,
      eval_duration: 500_000_000,
      ...last,
    });
    response.end();
  };

/** Answers an error as Ollama does. */
export const refuses =
  (status: number, error: string, headers: Record<string, string> = {}): Chatting =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify({ error }));
  };
