import { existsSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { appUnderTest } from '../../test/app-under-test.ts';
import { ADMIN_TOKEN, seed, USER_TOKEN } from '../../test/seeded-database.ts';
import { createTestDatabase, type TestDatabase } from '../../test/test-database.ts';
import type { Operation } from '../http/operation.ts';
import { EXAMPLES_FILE, type RecordedExample, readExamples } from './examples.ts';
import { OPERATIONS } from './operations.ts';

const RECORDING = process.env.JOBSIEVE_RECORD_EXAMPLES === '1';

describe('the examples of the API', () => {
  const recorded = existsSync(EXAMPLES_FILE) ? readExamples() : new Map<string, RecordedExample>();
  const now: Record<string, RecordedExample> = {};
  let seeded: TestDatabase;
  /** A copy for all that only read. */
  let read: TestDatabase;

  beforeAll(async () => {
    seeded = await createTestDatabase();
    await seed(seeded.sql, new Date());
    await seeded.sql.end();
    read = await createTestDatabase({ like: seeded });
  });
  afterAll(async () => {
    await read.drop();
    await seeded.drop();
    if (RECORDING) writeFileSync(EXAMPLES_FILE, `${JSON.stringify(now, null, 2)}\n`);
  });

  it.each(OPERATIONS.map((operation) => [operation.id, operation] as const))(
    '%s is answered as documented',
    async (id, operation) => {
      const changes = operation.method !== 'get';
      const database = changes ? await createTestDatabase({ like: seeded }) : read;
      if (changes) onTestFinished(() => database.drop());
      const answer = await send(database, operation);
      expect(answer.status).toBe(operation.answer.status);
      const { schema } = operation.answer;
      if (schema) expect(schema.safeParse(answer.body).error?.issues ?? []).toEqual([]);
      now[id] = shortened(answer);
      if (RECORDING) return;
      const example = recorded.get(id);
      expect(
        example,
        'no example is recorded: run `pnpm --filter @jobsieve/server api-examples`',
      ).toBeDefined();
      if (schema) expect(schema.safeParse(example?.body).error?.issues ?? []).toEqual([]);
      expect(shapeOf(example)).toEqual(shapeOf(now[id]));
    },
  );

  it('are none of operations that are gone', () => {
    expect([...recorded.keys()].filter((id) => !OPERATIONS.some((it) => it.id === id))).toEqual([]);
  });
});

/** Sends an operation's example as it is documented. */
async function send(database: TestDatabase, operation: Operation): Promise<RecordedExample> {
  const server = appUnderTest(database.sql);
  const { example, access, answer, method } = operation;
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name) => String(example.path?.[name]));
  const query = new URLSearchParams(example.query).toString();
  const token = { public: null, user: USER_TOKEN, admin: ADMIN_TOKEN }[access];
  const response = await server.app.request(query ? `${path}?${query}` : path, {
    method: method.toUpperCase(),
    headers: {
      ...(token !== null && { authorization: `Bearer ${token}` }),
      ...(example.body !== undefined && { 'content-type': 'application/json' }),
      ...example.headers,
    },
    ...(example.body !== undefined && { body: JSON.stringify(example.body) }),
  });
  const { status } = response;
  const type = response.headers.get('content-type')?.split(';')[0];
  if (status < 300 && status !== 204) expect(type).toBe(answer.type ?? 'application/json');
  if (type === 'text/event-stream') {
    const body = await firstData(response);
    server.stop();
    return { status, body };
  }
  const text = await response.text();
  if (text === '') return { status };
  return { status, body: type?.endsWith('json') ? JSON.parse(text) : text };
}

async function firstData(response: Response): Promise<unknown> {
  let text = '';
  for await (const piece of (response.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream())) {
    text += piece;
    const data = text.endsWith('\n\n') ? /^data: (.*)$/m.exec(text)?.[1] : undefined;
    if (data !== undefined) return JSON.parse(data);
  }
  throw new Error('the stream ended without an event');
}

/** What goes into the documentation: of long lists the beginning, of the document itself and of pages only what they are. */
function shortened({ status, body }: RecordedExample): RecordedExample {
  if (typeof body === 'string') return { status, body: `${body.slice(0, 60)}…` };
  if (typeof body === 'object' && body !== null && 'openapi' in body) {
    return { status, body: { openapi: body.openapi } };
  }
  return body === undefined ? { status } : { status, body: withoutSecrets(cut(body)) };
}

function cut(value: unknown): unknown {
  if (Array.isArray(value)) return (value.length > 11 ? value.slice(0, 2) : value).map(cut);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cut(part)]));
}

/** A token of a database that is gone is nobody's, but looks like somebody's. */
const withoutSecrets = (body: unknown) =>
  typeof body === 'object' && body !== null && 'token' in body ? { ...body, token: 'js_…' } : body;

/** Keys and types of a value, whatever it says. Of a list the first: how many there are is not the example's point. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? [shapeOf(value[0])] : [];
  if (value === null) return 'null';
  if (typeof value !== 'object') return typeof value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, shapeOf(part)]),
  );
}
