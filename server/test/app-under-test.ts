import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { createApp } from '../src/app.ts';
import { loadConfig } from '../src/config/config.ts';
import type { Sql } from '../src/database/client.ts';
import { createUser, issueToken } from '../src/modules/users/users.usecases.ts';
import { planOf } from '../src/pipeline/engine/plan.ts';
import { LazyPipeline } from '../src/pipeline/lazy-pipeline.ts';
import { configuredWorkflow } from '../src/pipeline/workflow-3001/configured.ts';
import { openWorkflow3001 } from '../src/pipeline/workflow-3001/open.ts';

export interface Answer<T> {
  status: number;
  headers: Headers;
  body: T;
}

export interface AppOptions {
  /** Configuration that differs from the defaults. */
  env?: Record<string, string>;
  /** Collects what is logged. */
  logLines?: string[];
  /** Is told what to do when the app is needed no more; by default that is when the test is over. */
  whenOver?: (close: () => Promise<void>) => void;
}

/**
 * The app on a test's database, with a clock that stands still until it is moved.
 */
export function appUnderTest(sql: Sql, options: AppOptions = {}) {
  let now = new Date();
  const log = pino({ level: 'trace' }, { write: (line) => void options.logLines?.push(line) });
  const config = loadConfig(options.env ?? {});
  const pipeline = new LazyPipeline(planOf(configuredWorkflow(config)), async () => {
    const opened = await openWorkflow3001({ config, sql, log });
    const { whenOver = onTestFinished } = options;
    whenOver(() => pipeline.close());
    return opened;
  });
  const stopping = new AbortController();
  const clock = () => now;
  const app = createApp({ sql, log, config, clock, pipeline, stopping: stopping.signal });

  async function call<T = Record<string, unknown>>(
    token: string | null,
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const response = await app.request(path, {
      method,
      headers: {
        ...(token !== null && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      headers: response.headers,
      body: (isJson ? JSON.parse(text) : text) as T,
    };
  }

  return {
    app,
    call,
    pipeline,
    /** As when the server is stopped. */
    stop: () => stopping.abort(),
    now: () => now,
    later: (ms: number) => {
      now = new Date(now.getTime() + ms);
    },
    /** Makes a user with a token. */
    async user(name: string, role: 'user' | 'admin' = 'user') {
      const user = await createUser(sql, name, role);
      const { token } = await issueToken(sql, { userId: user.id, label: 'test', now });
      return { ...user, token };
    },
  };
}

export type AppUnderTest = ReturnType<typeof appUnderTest>;

let count = 0;

/** A lead that no other test has. */
export function lead(changes: Record<string, unknown> = {}) {
  count += 1;
  return {
    source: 'linkedin',
    external_id: String(4_000_000_000 + count),
    title: `Engineer ${count}`,
    company: 'Acme',
    location: 'Pune, India',
    url: `https://www.linkedin.com/jobs/view/${4_000_000_000 + count}/`,
    posted_at: '2026-08-09',
    salary: null,
    workplace: null,
    ...changes,
  };
}

export const rejection = (changes: Record<string, unknown> = {}) => ({
  match_score: 15,
  status: 'AUTO_REJECTED',
  ai_reasoning: 'Missing Python',
  missing_skills: ['Python'],
  skill_gap_recommendations: [],
  engine: 'ollama:qwen2.5',
  enrichment_data: null,
  ...changes,
});

export const match = (changes: Record<string, unknown> = {}) => ({
  match_score: 85,
  status: 'MATCHED',
  ai_reasoning: 'Strong match',
  missing_skills: [],
  skill_gap_recommendations: ['Learn Rust'],
  engine: 'ollama:qwen2.5',
  enrichment_data: { description: 'Build things.', requirements: 'Python', is_easy_apply: true },
  ...changes,
});
